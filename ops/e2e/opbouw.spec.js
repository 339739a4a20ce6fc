import { readFile } from "node:fs/promises";
import { expect, test } from "./screen.js";

const panel = (page) => page.getByRole("dialog");

test("a newcomer goes from a figure down to its lines by keyboard, and back along the crumbs", async ({
  page,
  enter,
}) => {
  await enter("di-adviseur", "/?kwartaal=2022-Q3");

  await page.getByRole("link", { name: /, opbouw van Tekort$/ }).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/opbouw=VWS\.tekort/);
  await expect(panel(page)).toContainText("140,36 banen \u2212 117,06 banen = 23,3");
  await panel(page).getByRole("button", { name: "Gerealiseerd" }).press("Enter");
  await panel(page).getByRole("button", { name: "Individueel" }).press("Enter");
  await expect(panel(page).getByRole("heading", { level: 2 })).toBeFocused();
  await expect(panel(page)).toContainText(/[\d.,]+ uur \/ 25,5 uur per baan = [\d,]+/);
  await expect(panel(page).getByRole("table", { name: "Dit telt niet mee, en waarom" })).toContainText(
    "Staat niet in het doelgroepregister",
  );

  const counts = panel(page).getByRole("table", { name: "Dit telt mee" });
  await counts.getByRole("button", { name: "Toon regels: Telt mee RIVM" }).press("Enter");
  const lines = panel(page).getByRole("table", { name: "Telt mee", exact: true });
  await expect(lines).toContainText("RIVM");
  await expect(lines).not.toContainText("pseudoniem");

  const download = page.waitForEvent("download");
  await panel(page).getByRole("button", { name: "Download CSV" }).click();
  expect(await readFile(await (await download).path(), "utf8")).toContain(";blad;individueel telt-mee;RIVM;J;");

  await panel(page).getByRole("navigation").getByRole("button", { name: "Tekort VWS" }).click();
  await expect(page).toHaveURL(/opbouw=VWS\.tekort$/);
  await page.keyboard.press("Escape");
  await expect(panel(page)).toBeHidden();
});

test("a hidden figure shows its formula and no number", async ({ page, enter }) => {
  await enter("vaststeller", "/banenafspraak?kwartaal=2022-Q3&opbouw=SCP.gerealiseerd");

  await expect(panel(page)).toContainText("Individueel plus collectief plus inleen.");
  await expect(panel(page)).toContainText("Niet getoond om personen te beschermen");
  await expect(panel(page).getByRole("cell", { name: /\d/ })).toHaveCount(0);
});
