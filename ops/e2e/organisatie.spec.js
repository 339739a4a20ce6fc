import { expect, expectAccessible, test } from "./screen.js";

/** Leaves the page as who logged in, so that somebody else can log in. */
async function leave(page) {
  await page.getByRole("button", { name: /^Account: / }).click();
  await page.getByRole("button", { name: "Uitloggen" }).click();
  await expect(page.getByLabel("Gebruikersnaam", { exact: true })).toBeVisible();
}

test("a reorganisation is prepared by one person and approved by another, and figures are shown in both trees", async ({
  page,
  enter,
  api,
}) => {
  const main = page.getByRole("main");
  const dialog = page.getByRole("dialog");
  const eigen = await api("/api/v1/standen/2022-Q3");
  await enter("hr-analist", "/organisatie?peildatum=2022-12-31");
  await expect(main).toContainText("Op 31 december 2022 zijn er 7 dienstonderdelen.");
  await expectAccessible(page);

  await main.getByRole("button", { name: "Reorganisatie voorbereiden" }).click();
  await dialog.getByLabel("Soort").selectOption("verplaatsing");
  await dialog.getByLabel("Ingangsdatum").fill("2024-01-01");
  await dialog.getByLabel("Dienstonderdeel").selectOption("IGJ");
  await dialog.getByLabel("Scope").selectOption("kern");
  await dialog.getByRole("button", { name: "Ter beoordeling aanbieden" }).click();
  await expect(dialog.getByLabel("Toelichting")).toBeFocused();
  await dialog.getByLabel("Toelichting").fill("Proef van een verplaatsing");
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Ter beoordeling aanbieden" }).click();
  await expect(main).toContainText("De reorganisatie is voorbereid. Een ander beoordeelt haar.");
  const voorstel = main.getByRole("region", { name: "IGJ krijgt een andere plaats.", exact: true });
  await expect(voorstel).toContainText("Vastgestelde standen veranderen nooit.");
  await expect(voorstel.getByRole("button", { name: /^Goedkeuren/ })).toHaveCount(0);
  await leave(page);

  await enter("vaststeller", "/organisatie");
  await main.getByRole("button", { name: "Goedkeuren: IGJ krijgt een andere plaats." }).click();
  await dialog.getByRole("button", { name: "Goedkeuren" }).click();
  await expect(main).toContainText("De reorganisatie is goedgekeurd.");
  await expect(main.getByRole("region", { name: "Kern", exact: true })).toContainText("IGJ");
  await expectAccessible(page);

  await page.goto("/banenafspraak?kwartaal=2022-Q3");
  await main.getByLabel("Indeling").selectOption({ label: "Vanaf 1 januari 2023" });
  await expect(page).toHaveURL(/indeling=2023-01-01/);
  await expect(main).toContainText("CIBG en Registers en Vergunningen samen: toen CIBG, niet te splitsen.");
  await expect(main).toContainText("Autoriteit Geneesmiddelen en Onderzoek: de som van aCBG en CCMO.");
  await expectAccessible(page);
  const later = await api("/api/v1/standen/2022-Q3/indelingen/2023-01-01");
  expect(later.stand.totaal).toEqual(eigen.totaal);
});
