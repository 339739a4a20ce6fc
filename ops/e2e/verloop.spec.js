import { expect, expectAccessible, test } from "./screen.js";

test("each unit shows its course on one scale, and a hidden one says so", async ({ page, enter, api }) => {
  const { dienstonderdelen, totaal } = await api("/api/v1/standen/2022-Q3/reeks");
  await enter("vaststeller", "/banenafspraak?kwartaal=2022-Q3");

  const card = page.getByRole("region", { name: "Verloop per dienstonderdeel" });
  const pictures = card.getByRole("listitem").filter({ has: page.locator("strong") });
  await expect(pictures).toHaveCount(dienstonderdelen.length + 1);
  await expect(
    card.getByRole("img", { name: /^VWS totaal: van 73,1% in Q1 2021 naar 83,4% in Q3 2022\.$/ }),
  ).toBeVisible();
  const hidden = dienstonderdelen.find(({ realisatie }) => realisatie.every((punt) => !punt?.waarde));
  await expect(pictures.filter({ hasText: hidden.naam })).toContainText("Niet getoond om personen te beschermen");
  await card.getByText("Toon cijfers als tabel").click();
  await expect(card.getByRole("row")).toHaveCount(1 + dienstonderdelen.length + 1);
  await expect(card.getByRole("row").last()).toContainText("83,4%");
  expect(totaal.realisatie).toHaveLength(8);
  await expectAccessible(page);
});
