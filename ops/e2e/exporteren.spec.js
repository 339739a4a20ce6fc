import { readFileSync } from "node:fs";
import { expect, expectAccessible, test } from "./screen.js";

test("the figures on the screen are taken along as a table and as a workbook that only its password opens", async ({
  page,
  enter,
}) => {
  await enter("di-adviseur", "/banenafspraak?kwartaal=2022-Q3");
  await page.getByRole("button", { name: "Exporteren" }).click();
  const dialog = page.getByRole("dialog", { name: /exporteren$/ });
  await expectAccessible(page);

  const table = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "CSV" }).click();
  expect(readFileSync(await (await table).path(), "utf8")).toContain("RIVM");

  await dialog.getByLabel("Wachtwoord", { exact: true }).fill("een-lang-wachtwoord");
  await dialog.getByLabel("Herhaal het wachtwoord").fill("een-ander-wachtwoord");
  await dialog.getByRole("button", { name: "Excel maken" }).click();
  await expect(dialog).toContainText("De twee wachtwoorden zijn niet gelijk.");

  await dialog.getByLabel("Herhaal het wachtwoord").fill("een-lang-wachtwoord");
  const workbook = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "Excel maken" }).click();
  const bytes = readFileSync(await (await workbook).path());
  // An OLE container with what is encrypted, not the zip that a workbook without a password is.
  expect(bytes.subarray(0, 4).toString("hex")).toBe("d0cf11e0");
  expect(bytes.includes(Buffer.from("EncryptedPackage", "utf16le"))).toBe(true);
  await expect(dialog.getByRole("status")).toContainText("staat bij uw downloads");
});
