import { expect, expectAccessible, test } from "./screen.js";

const laatste = (reeksen, waar) =>
  reeksen.find((reeks) => Object.entries(waar).every(([veld, waarde]) => reeks[veld] === waarde)).metingen.at(-1);

test("what was measured of diversity tells its source, its day and what rounding leaves open", async ({
  page,
  enter,
  api,
}) => {
  const { reeksen } = await api("/api/v1/meetreeksen/culturele-diversiteit");
  await enter("vaststeller", "/");
  await page.getByRole("link", { name: "Diversiteit en inclusie" }).click();

  await expect(page.getByRole("heading", { level: 1, name: "Culturele diversiteit" })).toBeFocused();
  await expect(page.getByRole("main")).toContainText(
    "Op 31 maart 2022 had 12% van de medewerkers een bi-culturele achtergrond, VWS-breed.",
  );
  const card = page.getByRole("region", { name: "Per schaalgroep" });
  await expect(card.getByRole("listitem").filter({ has: page.locator("strong") })).toHaveCount(reeksen.length);
  await expect(card).toContainText("afgerond: tussen 9,35% en 9,45%");
  await expect(card).toContainText("Bron: CBS via BZK, peildatum 31 maart 2022, zoals geleverd.");
  await expect(page.getByRole("main")).toContainText("religie en opleidingsniveau worden niet geregistreerd");
  await card.getByText("Toon cijfers als tabel").click();
  await expect(card.getByRole("row")).toHaveCount(1 + reeksen.length);
  await expectAccessible(page);
});

test("a small group is hidden from who may not see persons, and who may sees the same page with it", async ({
  page,
  enter,
}) => {
  await enter("vaststeller", "/diversiteit?onderwerp=gender");
  const card = page.getByRole("region", { name: "Aandeel vrouwen per dienstonderdeel" });
  await card.getByLabel("Schaalgroep").selectOption("15+");

  const scp = card.getByRole("listitem").filter({ hasText: "SCP" });
  await expect(scp).toContainText("Niet getoond om personen te beschermen");
  await expect(page.getByRole("region", { name: "Aandeel vrouwen per schaalgroep" })).toContainText("53,");
  await expectAccessible(page);
});

test("a question that scores under 70% asks for an intervention", async ({ page, enter, api }) => {
  const { reeksen } = await api("/api/v1/meetreeksen/mto-inclusie");
  const vraag = "Ik voel me vrij om een andere mening te geven";
  const meting = laatste(reeksen, { onderdeel: vraag, scope: "VWS-breed" });
  await enter("bestuurder", "/diversiteit?onderwerp=cultuur");

  await expect(page.getByRole("main")).toContainText(`Het laagst: «${vraag}», met ${meting.weergave}.`);
  const card = page.getByRole("region", { name: "Inclusievragen in het medewerkersonderzoek" });
  await expect(card.getByRole("listitem").filter({ hasText: vraag })).toContainText("voorstel interventie");
  await expect(card.getByRole("row").filter({ hasText: "CCMO" })).toContainText(
    "Niet getoond om personen te beschermen",
  );
  await expectAccessible(page);
});

test("every subject reads on a narrow screen, and says what it does not know", async ({ page, enter }) => {
  await page.setViewportSize({ width: 320, height: 720 });
  await enter("di-adviseur", "/diversiteit");
  for (const [onderwerp, zin] of [
    ["Culturele diversiteit", "bi-culturele achtergrond"],
    ["Gender", "vanaf schaal 15 vrouw"],
    ["Leeftijd", "De grootste leeftijdsgroep"],
    ["In-, door- en uitstroom", "van wie binnenkwam vrouw"],
    ["Inclusieve cultuur (MTO)", "lager dan 70%"],
    ["Selectiecommissies", "Van commissieleden is het niet bekend."],
  ]) {
    await page
      .getByRole("navigation", { name: "Onderwerpen" })
      .getByRole("link", { name: onderwerp, exact: true })
      .click();
    await expect(page.getByRole("heading", { level: 1, name: onderwerp })).toBeVisible();
    await expect(page.getByRole("main")).toContainText(zin);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await expectAccessible(page);
  }
});
