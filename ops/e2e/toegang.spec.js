import { expect, test } from "./screen.js";

const withDeliveries = ["di-adviseur", "hr-analist", "i-team", "privacy-officer", "fg"];
const without = ["hr-adviseur", "vaststeller", "bestuurder", "beheerder"];

for (const rol of [...withDeliveries, ...without]) {
  const may = withDeliveries.includes(rol);
  test(`${rol} ${may ? "finds" : "does not find"} the deliveries`, async ({ page, enter }) => {
    await enter(rol);

    const nav = page.getByRole("navigation", { name: "Hoofdmenu" });
    await expect(nav.getByRole("link", { name: "Banenafspraak" })).toBeVisible();
    await expect(nav.getByRole("link", { name: "Leveringen" })).toHaveCount(may ? 1 : 0);

    await page.goto("/leveringen");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(may ? "Leveringen" : "Geen toegang");
  });
}

test("an hr-adviseur sees the own dienstonderdeel only", async ({ page, enter, accounts, api }) => {
  const own = accounts.find(({ rollen }) => rollen.includes("hr-adviseur"));
  const { dienstonderdelen } = await api("/api/v1/standen/2022-Q3");
  await enter("hr-adviseur", "/banenafspraak?kwartaal=2022-Q3");
  const table = page.getByRole("table").first();
  await expect(table).toBeVisible();

  const shown = [];
  for (const { naam } of dienstonderdelen) {
    if ((await table.getByRole("rowheader", { name: naam, exact: true }).count()) > 0) {
      shown.push(naam);
    }
  }

  expect(shown).toHaveLength(1);
  expect(own.omschrijving).toContain(shown[0]);
});
