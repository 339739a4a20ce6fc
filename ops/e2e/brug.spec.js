import { readFile } from "node:fs/promises";
import { expect, expectAccessible, test } from "./screen.js";

const card = (page) => page.getByRole("region", { name: /^Kwartaalbrug/ });

test("what changed between two quarters is told by cause, with nothing left over, at an address of its own", async ({
  page,
  enter,
}) => {
  await enter("di-adviseur", "/banenafspraak?kwartaal=2022-Q3");

  await expect(card(page)).toContainText(/Tussen Q2 2022 en Q3 2022 nam het aantal gerealiseerde banen met [\d,]+ toe/);
  await card(page).getByLabel("Van", { exact: true }).selectOption("2022-Q1");
  await card(page).getByLabel("Dienstonderdeel").selectOption("RIVM");
  await card(page).getByLabel("Cijfer").selectOption("tekort");
  await expect(card(page).getByRole("img", { name: /^Tussen Q1 2022 en Q3 2022 .* het tekort/ })).toBeVisible();
  await page.reload();
  await card(page).getByText("Toon cijfers als tabel").press("Enter");

  const table = card(page).getByRole("table", { name: "Tekort van RIVM, in banen" });
  await expect(table.getByRole("row").nth(1)).toContainText("Q1 2022");
  await expect(table.getByRole("row").last()).toContainText("Q3 2022");
  await expect(table.getByRole("row", { name: /^Rest/ })).toContainText("0");
  const download = page.waitForEvent("download");
  await card(page).getByRole("button", { name: "Download CSV" }).click();
  expect(await readFile(await (await download).path(), "utf8")).toContain(";RIVM;tekort;rest;0;");
  await expectAccessible(page);
});

test("a cause opens the lines under it by keyboard, for who may see them", async ({ page, enter }) => {
  await enter("di-adviseur", "/banenafspraak?kwartaal=2022-Q3&brug=2022-Q2,2022-Q3,VWS,gerealiseerd");
  await card(page).getByText("Toon cijfers als tabel").press("Enter");

  const cause = card(page)
    .getByRole("button", { name: /, toon de regels$/ })
    .first();
  await cause.press("Enter");
  await expect(cause).toHaveAttribute("aria-expanded", "true");
  const lines = card(page).getByRole("table", { name: /^Regels onder .* van VWS$/ });
  await expect(lines.getByRole("row")).not.toHaveCount(1);
  await expect(lines).not.toContainText("pseudoniem");
  await expect(card(page)).toContainText("wordt vastgelegd in het logboek");
  await expectAccessible(page);

  await card(page).getByLabel("Cijfer").selectOption("quotum");
  await expect(lines).toHaveCount(0);
});

test("who may not see lines sees no cause of few persons, and of a hidden unit nothing", async ({ page, enter }) => {
  await enter("vaststeller", "/banenafspraak?kwartaal=2022-Q3&brug=2022-Q2,2022-Q3,SCP,gerealiseerd");

  await expect(card(page)).toContainText("niet getoond om personen te beschermen");
  await expect(card(page).getByRole("img")).toHaveCount(0);
  await card(page).getByLabel("Dienstonderdeel").selectOption("VWS");
  await expect(card(page)).toContainText("Oorzaken van te weinig personen staan samen");
  await expect(card(page).getByRole("button", { name: /, toon de regels$/ })).toHaveCount(0);
});

test.describe("at 320 px", () => {
  test.use({ viewport: { width: 320, height: 700 } });

  test("the brug needs no sideways scrolling", async ({ page, enter }) => {
    await enter("di-adviseur", "/banenafspraak?kwartaal=2022-Q3");
    await expect(card(page).getByRole("img")).toBeVisible();

    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});
