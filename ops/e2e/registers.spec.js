import { expect, expectAccessible, test } from "./screen.js";

test("a row is added, changed, undone, ended and found, by keyboard where it counts", async ({ page, enter }) => {
  const main = page.getByRole("main");
  const dialog = page.getByRole("dialog");
  await enter("di-adviseur", "/registers");
  await expect(main).toContainText("registers: alles wat het beleid vastlegt");
  await expectAccessible(page);

  await main.getByRole("link", { name: "Overleggen en netwerken", exact: true }).click();
  await main.getByRole("link", { name: "Overleg of netwerk toevoegen" }).click();
  await expectAccessible(page);
  await main.getByRole("button", { name: "Opslaan" }).press("Enter");
  await expect(main.getByLabel("Naam (verplicht)")).toBeFocused();
  await expect(main).toContainText("Vul dit in");
  await main.getByLabel("Naam (verplicht)").fill("Klankbord reiskosten");
  await main.getByLabel("Soort (verplicht)").selectOption({ label: "Overleg" });
  await main.getByLabel("Bereik (verplicht)").selectOption({ label: "VWS" });
  await main.getByLabel("Hoe vaak").fill("Elk kwartaal");
  await main.getByRole("button", { name: "Opslaan" }).click();
  await expect(main).toContainText(/O-\d+ is toegevoegd/);
  await expect(main.getByRole("heading", { level: 1 })).toHaveText("Klankbord reiskosten");
  const adres = new URL(page.url()).pathname;

  await main.getByRole("button", { name: "Wijzigen" }).click();
  await main.getByLabel("Hoe vaak").fill("Elke maand");
  await main.getByRole("button", { name: "Opslaan" }).click();
  await expect(main).toContainText("is opgeslagen");
  await expect(main.getByRole("region", { name: "Geschiedenis" })).toContainText("Gewijzigd: Hoe vaak");
  await expectAccessible(page);
  await main.getByRole("button", { name: "Terug naar versie 1" }).click();
  await expect(main).toContainText("is weer zoals in versie 1");
  await expect(main).toContainText("Elk kwartaal");

  await main.getByRole("button", { name: "Beëindigen" }).click();
  await expectAccessible(page);
  await dialog.getByLabel("Waarom").fill("Opgegaan in een ander overleg");
  await dialog.getByRole("button", { name: "Beëindigen" }).click();
  await expect(main).toContainText("is beëindigd.");
  await expect(main).toContainText("Opgegaan in een ander overleg");

  await page.goto("/registers");
  await main.getByRole("searchbox", { name: "Zoeken" }).fill("reisk");
  await expect(main.getByRole("status")).toHaveText("1 regel gevonden.");
  expect(page.url()).not.toContain("reisk");
  await expect(main.getByRole("search")).toContainText("Klankbord reiskosten (beëindigd)");
  await main.getByRole("search").getByRole("link", { name: "Klankbord reiskosten" }).click();
  await expect(page).toHaveURL(new RegExp(`${adres}$`));
});

test("two people change one row, and the second sees both versions before choosing", async ({
  page,
  enter,
  refusals,
}) => {
  refusals.push(/\/registers\/mijlpalen\/regels\/P-\d+$/);
  const main = page.getByRole("main");
  const dialog = page.getByRole("dialog");
  await enter("di-adviseur", "/registers/mijlpalen/nieuw");
  await main.getByLabel("Titel (verplicht)").fill("Proef met twee schrijvers");
  await main.getByLabel("Doelstelling (verplicht)").selectOption("1");
  await main.getByLabel("Status (verplicht)").selectOption("gepland");
  await main.getByRole("button", { name: "Opslaan" }).click();
  await expect(main).toContainText("is toegevoegd");
  await main.getByRole("button", { name: "Wijzigen" }).click();
  await main.getByLabel("Vanaf").fill("2023-Q1");
  await main.getByLabel("Waarom (verplicht)").fill("Eerder klaar");

  const ander = await page.context().newPage();
  await ander.goto(page.url());
  await ander.getByRole("main").getByRole("button", { name: "Wijzigen" }).click();
  await ander.getByRole("main").getByLabel("Vanaf").fill("2023-Q2");
  await ander.getByRole("main").getByLabel("Waarom (verplicht)").fill("Later klaar");
  await ander.getByRole("main").getByRole("button", { name: "Opslaan" }).click();
  await expect(ander.getByRole("main")).toContainText("is opgeslagen");
  await ander.close();

  await main.getByRole("button", { name: "Opslaan" }).click();
  await expect(dialog).toContainText(/Iemand anders heeft P-\d+ intussen gewijzigd/);
  await expect(dialog.getByRole("row", { name: /Vanaf/ })).toContainText("Q2 2023");
  await expect(dialog.getByRole("row", { name: /Vanaf/ })).toContainText("Q1 2023");
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Mijn versie opslaan" }).click();
  await expect(main).toContainText("is opgeslagen");
  await expect(main).toContainText("Q1 2023");
});

test("a file shows what it would change before it does, on a narrow screen too", async ({ page, enter, refusals }) => {
  refusals.push(/\/registers\/communicatie\/import/);
  await page.setViewportSize({ width: 320, height: 800 });
  const main = page.getByRole("main");
  const dialog = page.getByRole("dialog");
  const kies = (inhoud) =>
    dialog
      .locator("input[type=file]")
      .setInputFiles({ name: "communicatie.csv", mimeType: "text/csv", buffer: Buffer.from(inhoud) });
  await enter("di-adviseur", "/registers/communicatie");
  await main.getByRole("button", { name: "CSV inlezen" }).click();
  await kies("code;titel;soort;status\n;Proefbericht;publicatie;bestaat niet\n");
  await expect(dialog).toContainText("Regel 2");
  await kies("code;titel;soort;status\n;Proefbericht uit een bestand;publicatie;gedaan\n");
  await expect(dialog.getByRole("status")).toHaveText("1 toe te voegen, 0 te wijzigen, 0 ongewijzigd.");
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Inlezen", exact: true }).click();
  await expect(main).toContainText("1 toegevoegd en 0 gewijzigd.");
  await expect(main.getByRole("link", { name: "Proefbericht uit een bestand" })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await expectAccessible(page);
});

test("who speaks for a unit adds rows of that unit, and reads the others of the whole", async ({ page, enter }) => {
  const main = page.getByRole("main");
  await enter("hr-adviseur", "/registers/risicos");
  await expect(main.getByRole("heading", { level: 1 })).toHaveText("Risico's");
  await expect(main.getByRole("button", { name: "CSV inlezen" })).toHaveCount(0);
  await expect(main.getByRole("link", { name: "Risico toevoegen" })).toHaveCount(0);
  await page.goto("/registers/acties");
  await expect(main.getByRole("link", { name: "Actie toevoegen" })).toBeVisible();
  await expectAccessible(page);
});

test("one register after another begins at its own heading", async ({ page, enter }) => {
  await enter("di-adviseur", "/registers/acties");
  const kop = page.getByRole("heading", { level: 1 });
  await expect(kop).toHaveText("Acties");

  await page.evaluate(() => self.__TSR_ROUTER__.navigate({ href: "/registers/risicos" }));

  await expect(kop).toHaveText("Risico's");
  await expect(kop).toBeFocused();
});
