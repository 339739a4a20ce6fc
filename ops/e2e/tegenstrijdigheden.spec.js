import { expect, expectAccessible, test } from "./screen.js";

const vgr = "Voortgangsrapportage diversiteit en inclusie VWS 2022";
const factsheet = "Factsheet diversiteit en inclusie in het personeelsbeleid en Banenafspraak VWS";

/** What the two source documents contradict each other or themselves in: the subject, and each statement with its source. */
const gevonden = [
  [
    "Medewerkers met een biculturele achtergrond, VWS-breed, alle schalen: wanneer",
    ["Q1 2024", vgr],
    ["Q1 2023", factsheet],
  ],
  ["Realisatie van het quotum Banenafspraak, VWS-breed.*: wanneer", ["Q1 2024", vgr], ["Q1 2023", factsheet]],
  ["Aandeel vrouwen, VWS-breed, schaal 15 en hoger: wanneer", ["Q1 2024", vgr], ["Q1 2023", factsheet]],
  ["Wanneer het quotum gehaald moet zijn", ["Q1 2023", "3b"], ["Q1 2024, als wettelijke termijn", "in gang gezet"]],
  ["Realisatie van het quotum in het najaar", ["80,6%", vgr], ["83,4%", factsheet]],
  ["Norm voor culturele diversiteit vanaf schaal 15", ["3%", vgr], ["4%", factsheet]],
  ["Bezetting waarop het quotum rust", ["september 2022", factsheet], ["januari 2022", factsheet]],
  ["Gesprekken met medewerkers over inclusie, kern.*: wanneer", [/Q[34] 2023/, vgr], ["Q1 2023", factsheet]],
  ["Inclusievragen van het MTO", ["Q1 2023", vgr], ["november 2022", factsheet]],
  ["Verdeling van vrouwen en mannen in de top", ["45–55%", vgr], ["50/50", factsheet]],
  ["Sturen op leeftijd", ["niet actief", factsheet], ["evenwichtige opbouw", factsheet]],
];

test("what the documents state differently is told with both sources", async ({ page, enter }) => {
  await enter("di-adviseur", "/tegenstrijdigheden");
  const main = page.getByRole("main");

  for (const [onderwerp, ...stellingen] of gevonden) {
    const kaart = main.getByRole("region", { name: new RegExp(onderwerp, "i") });
    await expect(kaart, onderwerp).toHaveCount(1);
    for (const [waarde, bron] of stellingen) {
      const regel = kaart.getByRole("row").filter({ hasText: waarde }).filter({ hasText: bron });
      await expect(regel.first(), `${onderwerp}: ${waarde}`).toBeVisible();
      await expect(regel.first().getByRole("link")).toHaveCount(1);
    }
  }
  await expectAccessible(page);
});
