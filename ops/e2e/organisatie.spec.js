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
}, { retry }) => {
  // What was approved stays: a second try takes a later day.
  const jaar = 2025 + retry;
  const main = page.getByRole("main");
  const dialog = page.getByRole("dialog");
  const eigen = await api("/api/v1/standen/2022-Q3");
  await enter("hr-analist", "/organisatie?peildatum=2022-12-31");
  await expect(main).toContainText("Op 31 december 2022 zijn er 7 dienstonderdelen.");
  await expectAccessible(page);

  await main.getByRole("button", { name: "Reorganisatie voorbereiden" }).click();
  await dialog.getByLabel("Soort").selectOption("verplaatsing");
  await dialog.getByLabel("Ingangsdatum").fill(`${jaar}-01-01`);
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
  await main.getByLabel("Indeling").selectOption({ label: "Vanaf 1 januari 2024" });
  await expect(page).toHaveURL(/indeling=2024-01-01/);
  await expect(main).toContainText("CIBG en Registers en Vergunningen samen: toen CIBG, niet te splitsen.");
  await expect(main).toContainText("Autoriteit Geneesmiddelen en Onderzoek: de som van aCBG en CCMO.");
  await expectAccessible(page);
  const later = await api("/api/v1/standen/2022-Q3/indelingen/2024-01-01");
  expect(later.stand.totaal).toEqual(eigen.totaal);

  const totalen = main.getByRole("region", { name: "Totalen in beide indelingen" });
  await expect(totalen.getByRole("row", { name: /^VWS totaal/ })).toContainText(/83,4%.*83,4%\s*gelijk/);
  await expect(totalen.getByRole("row", { name: /^Kerndepartement/ })).toContainText("gelijk");
  const verloop = main.getByRole("region", { name: "Verloop per dienstonderdeel" });
  await expect(verloop).toContainText(
    "Alle kwartalen in de indeling van 1 januari 2024. Wat toen niet te splitsen was",
  );
  await expect(
    verloop.getByRole("listitem").filter({ hasText: "CIBG en Registers en Vergunningen samen" }),
  ).toBeVisible();
  await main.getByLabel("Indeling", { exact: true }).selectOption({ label: `Vanaf 1 januari ${jaar}` });
  await expect(totalen.getByRole("row", { name: /^Kerndepartement/ })).toContainText("erbij: IGJ");
  await expect(totalen.getByRole("row", { name: /^Concern/ })).toContainText("eraf: IGJ");
  await expectAccessible(page);
});

test("units are read tree by tree, also by keyboard, and the lists go on where their first page ends", async ({
  page,
  enter,
}) => {
  const main = page.getByRole("main");
  await page.route(/\/api\/v1\/reorganisaties\?/, (route) => {
    const url = new URL(route.request().url());
    url.searchParams.set("limiet", "1");
    return route.continue({ url: url.href });
  });
  await enter("hr-analist", "/organisatie?peildatum=2022-12-31");

  const veranderd = main.getByRole("region", { name: "Wat er veranderde" });
  await expect(veranderd.getByRole("link", { name: /^Indeling bekijken/ })).toHaveCount(1);
  const eerdere = veranderd.getByRole("button", { name: "Eerdere veranderingen tonen" });
  await eerdere.click();
  await expect(veranderd.getByRole("link", { name: /^Indeling bekijken/ })).toHaveCount(2);
  while (await eerdere.isVisible()) {
    const getoond = await veranderd.getByRole("listitem").count();
    await eerdere.click();
    await expect(veranderd.getByRole("listitem")).not.toHaveCount(getoond);
  }
  await expect(veranderd).toContainText("aCBG en CCMO gaan samen verder als Autoriteit Geneesmiddelen en Onderzoek.");

  await expect(main.getByRole("button", { name: /^Vorige indeling/ })).toBeDisabled();
  await main.getByRole("button", { name: /^Volgende indeling/ }).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/peildatum=2024-01-01/);
  await expect(main).toContainText("Op 1 januari 2024 zijn er 7 dienstonderdelen.");
  await expect(main.getByRole("region", { name: "Indeling", exact: true })).toContainText(
    "Autoriteit Geneesmiddelen en Onderzoek",
  );
  await main.getByRole("button", { name: /^Vorige indeling/ }).click();
  await expect(main).toContainText("Op 31 december 2023 zijn er 7 dienstonderdelen.");
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await expectAccessible(page);
});
