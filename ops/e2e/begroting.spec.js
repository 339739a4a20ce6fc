import fs from "node:fs/promises";
import { expect, expectAccessible, test } from "./screen.js";

test("a sum opens its items, one that nobody knows is no nought, and the table goes out as a file", async ({
  page,
  enter,
}) => {
  await enter("bestuurder", "/begroting");
  await expect(page.getByText(/Voor 70,4 banen is er na 2022 geen geld meer\./)).toBeVisible();
  const perJaar = page.getByRole("table", { name: "Geld per jaar" });
  const nu = perJaar.getByRole("row", { name: /^2022/ });
  const som = nu.locator("summary").nth(1);
  await expect(som).toHaveText(/ten minste €.2\.900\.000/);
  await som.focus();
  await page.keyboard.press("Enter");
  await expect(nu.getByRole("listitem").filter({ hasText: "Contract met Wrokko" })).toContainText("niet bekend");
  await expect(perJaar.getByRole("row", { name: /^2023/ })).toContainText("niet bekend");
  await expect(
    page.getByText(/waarvan structureel niet bekend\. Voor 2022 is €.1\.100\.000 aan kosten opgelegd\./),
  ).toBeVisible();
  await expectAccessible(page);

  const kosten = page.getByRole("region", { name: "Wat een baan per jaar kost" });
  await expect(kosten).toContainText(/€.38\.380 en €.52\.381, een verschil van €.14\.001/);
  await expect(kosten).toContainText("Financiële middelen Banenafspraak");
  await expect(kosten).toContainText("De heffing wordt in 2022 niet opgelegd");

  const [bestand] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("region", { name: "Geld per jaar" }).getByRole("button", { name: "Download CSV" }).click(),
  ]);
  const regels = (await fs.readFile(await bestand.path(), "utf8")).split("\r\n");
  expect(regels).toContain("2022;incidenteel;;2900000;ten minste;;;B-2 B-5 B-7 B-8");
  expect(regels).toContain("2022;opgelegd;;1100000;ja;;;B-4");
  expect(regels).toContain("2023;banen-zonder-geld;;;;70,35;;");

  await nu.getByRole("link", { name: "Contract met Wrokko" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Contract met Wrokko" })).toBeVisible();
});

test("another year looks from there, by its address too", async ({ page, enter }) => {
  await enter("di-adviseur", "/begroting");
  await page.getByRole("combobox", { name: "Gezien vanuit" }).selectOption("2023");
  await expect(page).toHaveURL(/jaar=2023/);
  await expect(page.getByText(/Hoeveel geld er in 2023 is, is niet bekend\./)).toBeVisible();
  await expect(page.getByText(/houden geld/)).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole("combobox", { name: "Gezien vanuit" })).toHaveValue("2023");
  await page.setViewportSize({ width: 390, height: 844 });
  await expectAccessible(page);
});

test("the forecasts say which jobs lose their money, but only to who may read the budget", async ({ page, enter }) => {
  const melding = page.getByText(/Van de verwachte banen hebben er 70,4 geen geld meer na 2022/);
  await enter("di-adviseur", "/?kwartaal=2022-Q3");
  await expect(melding).toBeVisible();
  await melding.getByRole("link", { name: "Bekijk het budget" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Budget" })).toBeVisible();

  await page.goto("/banenafspraak?kwartaal=2022-Q3");
  const prognose = page.getByRole("region", { name: "Prognose: de komende twee jaar" });
  await expect(prognose.getByText("Verwacht, zonder geld")).toBeVisible();
  await expect(melding).toHaveCount(2);
  await prognose.getByText("Toon cijfers als tabel").click();
  await expect(
    prognose
      .getByRole("row", { name: /^Q1 2023/ })
      .getByRole("cell")
      .last(),
  ).toHaveText("70,4");
  await expect(
    prognose
      .getByRole("row", { name: /^Q4 2022/ })
      .getByRole("cell")
      .last(),
  ).toHaveText("0,0");
  await expectAccessible(page);
});

test("the I-team, which reads no registers, sees no budget and no warning from it", async ({ page, enter }) => {
  await enter("i-team", "/banenafspraak?kwartaal=2022-Q3");
  await expect(page.getByRole("region", { name: "Prognose: de komende twee jaar" })).toBeVisible();
  await expect(page.getByText(/geen geld meer/)).toHaveCount(0);
  await expect(page.getByRole("link", { name: "Budget" })).toHaveCount(0);
});
