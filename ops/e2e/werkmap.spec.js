import { workbook } from "../harness/workbook.js";
import { leverAan, verzonden } from "./aanleveren.js";
import { expect, test } from "./screen.js";

const header = ["dienstonderdeel", "leverancier", "mantel", "maand", "uren", "bevestigd_doelgroep"];

const choose = (page, name, buffer) =>
  leverAan(
    page,
    { name, mimeType: "application/octet-stream", buffer },
    { soort: "Inhuur arbeidsparticipanten", peildatum: "2022-12-31" },
  );

test("a workbook is delivered as a CSV file is, its rejected cell named as Excel names it", async ({ page, enter }) => {
  const rows = Array.from({ length: 30 }, (_, i) => ["RIVM", `Bureau ${i}`, "J", "2022-12", 20.5 + i, "J"]);
  rows.splice(4, 0, ["RIVM", "Bureau X", "J", "2022-12", "veel", "J"]);
  await enter("di-adviseur", "/leveringen");

  await choose(page, "inhuur-q4.xlsx", workbook([header, ...rows]));

  const main = page.getByRole("main");
  await expect(main).toContainText("30 regels goedgekeurd, 1 afgekeurd", { timeout: 20_000 });
  const rejected = main.getByRole("row").filter({ hasText: "E6" });
  await expect(rejected).toContainText("uren");
  await expect(rejected).not.toContainText("veel");
});

test("of a workbook with a BSN not a byte leaves the browser", async ({ page, enter }) => {
  await enter("di-adviseur", "/leveringen");
  await expect(page.getByLabel("Kies bestanden")).toBeVisible();
  const sent = verzonden(page);

  await choose(page, "inhuur-bsn.xlsx", workbook([header, ["RIVM", 123456782, "J", "2022-12", 20, "J"]]));

  await expect(page.getByRole("main")).toContainText("staat mogelijk een BSN");
  await expect(page.getByRole("main")).toContainText("Er is niets verstuurd of bewaard.");
  await expect(page.locator("body")).not.toContainText("123456782");
  expect(sent).toEqual([]);
});
