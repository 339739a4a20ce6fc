import { expect, expectAccessible, test } from "./screen.js";

const kaart = (page, code) => page.locator(`article[id="${code}"]`);

test("who is not logged in reads the terms, and that the indicators come after the login", async ({ page }) => {
  await page.goto("/begrippen");

  await expect(page.getByRole("heading", { level: 1, name: "Begrippen" })).toBeVisible();
  await expect(page.getByRole("main")).toContainText(
    "Na het inloggen leest u hier ook hoe elke indicator wordt gemeten",
  );
  await expect(page.getByRole("region", { name: "Hoe gemeten: de monitor" })).toContainText("gerealiseerd ÷ quotum");
  await expect(page.getByRole("article")).toHaveCount(0);
  await expect(page.getByRole("main").getByRole("link", { name: "Inloggen" })).toHaveAttribute(
    "href",
    /terug=.*begrippen/,
  );
  await expectAccessible(page);
});

test("every indicator of the register tells how it is measured", async ({ page, enter, api }) => {
  const { regels } = await api("/api/v1/registers/indicatoren/regels?limiet=500");
  await enter("bestuurder");
  await page.goto("/begrippen");

  await expect(page.getByRole("article")).toHaveCount(regels.length);
  const cultureel = kaart(page, "I-2");
  await cultureel.getByRole("heading", { name: "Medewerkers met een biculturele achtergrond" }).click();
  for (const tekst of [
    "medewerkers met minstens één ouder geboren in het buitenland / alle medewerkers (CBS)",
    "Definitie 1, vanaf het begin",
    "CBS, via BZK",
    "Elk jaar",
    "«3%» kan dus 2,5% tot 3,5% zijn",
    "250 mensen",
    "herkomst is een bijzonder persoonsgegeven",
  ]) {
    await expect(cultureel).toContainText(tekst);
  }
  const doel = cultureel.getByRole("row").filter({ hasText: "Kerndepartement: 12%" }).first();
  await expect(doel).toContainText("≥ 12%");
  await expect(doel).toContainText("11 oktober 2022");
  await expectAccessible(page);

  const sessies = kaart(page, "I-16");
  await sessies.getByRole("heading", { name: "MT-sessies inclusief leiderschap" }).click();
  await sessies.getByRole("link", { name: "Naar de cijfers" }).click();
  await expect(page).toHaveURL(/\/diversiteit\?onderwerp=leiderschap$/);
});

test("an address with the code of an indicator opens it and puts the focus there", async ({ page, enter }) => {
  await enter("di-adviseur");
  await page.goto("/begrippen#I-3");

  await expect(kaart(page, "I-3")).toBeFocused();
  await expect(kaart(page, "I-3")).toContainText("vrouwen / (vrouwen + mannen)");
  await expect(kaart(page, "I-3").getByText("vrouwen / (vrouwen + mannen)")).toBeVisible();
  await expect(kaart(page, "I-2").getByText("alle medewerkers (CBS)")).toBeHidden();
});

test("a word finds terms and indicators by keyboard, and the address keeps it", async ({ page, enter }) => {
  await enter("di-adviseur");
  await page.goto("/begrippen");
  await page.getByLabel("Zoek een begrip of indicator").focus();
  await page.keyboard.type("Workplace");

  await expect(page.getByRole("status").filter({ hasText: "gevonden" })).toContainText("0 begrippen en 1 indicator");
  await expect(page.getByRole("article")).toHaveCount(1);
  await expect(kaart(page, "I-23").getByText("score per onderdeel zoals de benchmark haar geeft")).toBeVisible();
  await expect(page).toHaveURL(/zoek=Workplace/);
  await expectAccessible(page);
});

test("another definition is a break: until when the old one held, and from when the new one", async ({
  page,
  enter,
  refusals,
}) => {
  refusals.push(/\/registers\/indicatoren\/regels\/I-29$/);
  await enter("di-adviseur", "/registers/indicatoren/I-29");
  await page.getByRole("main").getByRole("button", { name: "Wijzigen" }).click();
  await page.getByLabel("Definitieversie").fill("2");
  await page.getByLabel("Definitie", { exact: true }).fill("Het aantal dagen waarop is geworven.");
  await page.getByLabel("Waarom").fill("Dagen zijn beter te vergelijken dan activiteiten.");
  await page.getByRole("button", { name: "Opslaan", exact: true }).click();
  await expect(page.getByText("Vul in vanaf welke dag deze versie van de definitie geldt.")).toBeVisible();

  await page.getByLabel("Definitie geldt vanaf").fill("2023-01-01");
  await page.getByRole("button", { name: "Opslaan", exact: true }).click();
  await expect(page.getByRole("main")).toContainText("Het aantal dagen waarop is geworven.");

  await page.goto("/begrippen#I-29");
  await expect(kaart(page, "I-29")).toContainText("Definitie 2, vanaf 1 januari 2023");
  await expect(kaart(page, "I-29")).toContainText("Definitie 1, tot en met 31 december 2022");
  await expect(kaart(page, "I-29")).toContainText("worden niet vergeleken");
  await expectAccessible(page);
});

test("the making of a figure leads to its definition", async ({ page, enter }) => {
  await enter("di-adviseur", "/banenafspraak?kwartaal=2022-Q3&opbouw=VWS.tekort");
  await page.getByRole("link", { name: "Lees de definitie" }).click();

  await expect(page.locator("#tekort")).toBeFocused();
  await expect(page.locator("#tekort")).toContainText("quotum − gerealiseerd");
});

test("the verwerkingsregister names the files with persons that the product declares, and the terms that hold", async ({
  page,
  enter,
  api,
}) => {
  const { leveringsoorten } = await api("/api/v1/leveringsoorten");
  await enter("privacy-officer");
  await page.goto("/privacy");

  const bestanden = page
    .getByRole("region", { name: "De Banenafspraak meten" })
    .getByText("Uit welke bestanden")
    .locator("xpath=following-sibling::dd");
  const metPersonen = leveringsoorten.filter(({ persoonsgegevens }) => persoonsgegevens);
  expect((await bestanden.textContent()).split(", ")).toHaveLength(metPersonen.length);
  await expect(page.getByRole("main")).toContainText("De termijnen hieronder zijn die nu gelden.");
  await expect(page.getByRole("main")).toContainText("Religie en LHBTIQ+: bijzondere gegevens");
  await expectAccessible(page);
});

for (const path of ["/begrippen", "/privacy", "/toegankelijkheid"]) {
  test(`${path} needs no sideways scrolling at 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();

    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await expectAccessible(page);
  });
}
