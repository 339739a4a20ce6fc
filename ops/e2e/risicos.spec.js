import { expect, expectAccessible, test } from "./screen.js";

const kaart = (page, naam) => page.getByRole("table", { name: naam, exact: true });

test("by keyboard a number of the map leads to its risk, and from there to the whole row", async ({ page, enter }) => {
  await enter("di-adviseur", "/risicos");
  await expect(page.getByText(/^\d van de 8 lopende risico's zijn hoog\./)).toBeVisible();
  const nummer = kaart(page, "Zonder de maatregel").getByRole("link", { name: "R-3 Te weinig passende kandidaten" });
  await nummer.focus();
  await page.keyboard.press("Enter");
  const regel = page
    .getByRole("table", { name: "Risico's" })
    .getByRole("link", { name: "Te weinig passende kandidaten", exact: true });
  await expect(regel).toBeFocused();
  await expect(regel).toBeInViewport();
  await expect(page).toHaveURL(/\/risicos#R-3$/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Te weinig passende kandidaten" })).toBeVisible();
});

test("a risk without a score after its measure stands in no cell, and an evaluation of long ago is overdue", async ({
  page,
  enter,
}) => {
  await enter("bestuurder", "/risicos");
  const verdringing = "R-7 Het beeld dat anderen hun werk verliezen";
  await expect(kaart(page, "Zonder de maatregel").getByRole("link", { name: verdringing })).toBeVisible();
  await expect(kaart(page, "Na de maatregel").getByRole("link", { name: verdringing })).toHaveCount(0);
  await expect(page.getByText("Niet ingeschat na de maatregel:")).toBeVisible();
  const regel = page.getByRole("row", { name: /^Het beeld dat anderen hun werk verliezen/ });
  await expect(regel).toContainText("Niet ingeschat");
  await expect(regel).toContainText("Over tijd");
  await expect(page.getByRole("link", { name: "Risico toevoegen" })).toHaveCount(0);
  await expect(
    page.getByRole("table", { name: "Knelpunten" }).getByRole("link", { name: "A-7", exact: true }),
  ).toBeVisible();

  await page.getByRole("combobox", { name: "Trend" }).selectOption("stijgt");
  await expect(page).toHaveURL(/trend=stijgt/);
  await expect(page.getByRole("table", { name: "Risico's" }).getByRole("row")).toHaveCount(3);
  await page.reload();
  await expect(page.getByRole("table", { name: "Risico's" }).getByRole("row")).toHaveCount(3);
});

test("who adds a risk sees it in the map, and after a change in another cell", async ({ page, enter }) => {
  // A second try finds the row of the first one.
  const titel = `Werkplekken zijn niet toegankelijk, poging ${test.info().retry + 1}`;
  await enter("di-adviseur", "/risicos");
  await page.getByRole("link", { name: "Risico toevoegen" }).click();
  await page.getByLabel("Titel (verplicht)").fill(titel);
  await page.getByLabel("Trend (verplicht)").selectOption("gelijk");
  await page.getByLabel("Status (verplicht)").selectOption("open");
  await page.getByLabel("Kans", { exact: true }).fill("5");
  await page.getByLabel("Gevolg", { exact: true }).fill("5");
  await page.getByRole("button", { name: "Opslaan" }).click();
  await expect(page.getByText(/R-\d+ is toegevoegd/)).toBeVisible();

  await page.getByRole("link", { name: "Risico's", exact: true }).click();
  const cel = kaart(page, "Zonder de maatregel")
    .getByRole("row", { name: /^5 heel groot/ })
    .getByRole("cell")
    .nth(4);
  await expect(cel).toContainText("Hoog");
  await expect(cel.getByRole("link", { name: titel })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("link", { name: `${titel} wijzigen` }).click();
  await page.getByLabel("Kans", { exact: true }).fill("1");
  await page.getByLabel(/^Waarom/).fill("De werkplekken zijn bekeken");
  await page.getByRole("button", { name: "Opslaan" }).click();
  await expect(page.getByText(/R-\d+ is opgeslagen|is gewijzigd|opgeslagen/)).toBeVisible();
  await page.getByRole("link", { name: "Risico's", exact: true }).click();
  const lager = kaart(page, "Zonder de maatregel")
    .getByRole("row", { name: /^1 heel klein/ })
    .getByRole("cell")
    .nth(4);
  await expect(lager.getByRole("link", { name: titel })).toBeVisible();
  await page.setViewportSize({ width: 390, height: 844 });
  await expectAccessible(page);
});
