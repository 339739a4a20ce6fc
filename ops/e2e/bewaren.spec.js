import { readFile } from "node:fs/promises";
import { expect, expectAccessible, test } from "./screen.js";

/** The demo's I-team threw a register of 2020 away; its lines go within the minute after. Gives the way to the proof. */
async function bewaartermijnen({ page, enter }) {
  await enter("privacy-officer", "/bewaartermijnen");
  const gewist = page.getByRole("table", { name: "Laatst gewist" }).getByRole("row").filter({ hasText: "31-12-2020" });
  await expect(async () => {
    await page.reload();
    await expect(gewist).toContainText("UWV-doelgroepregister", { timeout: 2_000 });
  }).toPass({ timeout: 50_000 });
  return gewist.getByRole("link");
}

test("the privacy-officer sees what goes when, and reads the proof of what is gone", async ({ page, enter }) => {
  const bewijs = await bewaartermijnen({ page, enter });
  const main = page.getByRole("main");
  await expect(page.getByRole("link", { name: "Bewaartermijnen" })).toHaveAttribute("aria-current", "page");
  await expect(main).toContainText("Er is niets te laat.");
  await expect(main).toContainText("Na het vaststellen van");
  const termijnen = page.getByRole("table", { name: "Wat gaat wanneer" });
  await expect(termijnen.getByRole("row")).toHaveCount(11);
  await page.getByRole("button", { name: /^Toon alle \d+$/ }).click();
  await expect(termijnen.getByRole("row")).not.toHaveCount(11);

  await bewijs.click();

  await expect(page.getByRole("heading", { name: "Wisbewijs" })).toBeVisible();
  await expect(main).toContainText("Niet verwerkt: de regels worden meteen gewist.");
  await expect(main).toContainText("Laatste back-up verlopen op");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    main.getByRole("button", { name: "Wisbewijs downloaden" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^wisbewijs-uwv-doelgroepregister-\d{4}-\d\d-\d\d\.json$/);
  const text = await readFile(await download.path(), "utf8");
  expect(JSON.parse(text).grond).toBe("niet-verwerkt");
  expect(text).not.toContain("geleverdDoor");
});

test("the I-team proves the deletion of its own delivery, in English too", async ({ page, enter }) => {
  const bewijs = await bewaartermijnen({ page, enter });
  await bewijs.click();
  await expect(page.getByRole("heading", { name: "Wisbewijs" })).toBeVisible();
  const address = new URL(page.url()).pathname;
  await page.getByRole("button", { name: /^Account: / }).click();
  await page.getByRole("button", { name: "Uitloggen" }).click();
  await enter("i-team", address);

  await page.getByRole("button", { name: "English" }).click();

  await expect(page.getByRole("heading", { name: "Proof of erasure" })).toBeVisible();
  await expect(page.getByRole("main")).toContainText("Not processed: the lines are erased at once.");
  await expect(page.getByRole("link", { name: "Retention" })).toHaveCount(0);
});

for (const width of [1440, 390]) {
  test(`terms and proof are accessible at ${width} px`, async ({ page, enter }) => {
    await page.setViewportSize({ width, height: 900 });
    const bewijs = await bewaartermijnen({ page, enter });
    await expectAccessible(page);
    await bewijs.click();
    await expect(page.getByRole("heading", { name: "Wisbewijs" })).toBeVisible();
    await expectAccessible(page);
  });
}
