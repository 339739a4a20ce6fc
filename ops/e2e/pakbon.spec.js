import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { expect, test } from "./screen.js";

const csv = Buffer.from("dienstonderdeel;fte\nRIVM;1234,5\n");

const pakbonVan = (bestand) => ({
  soort: "bezetting",
  peildatum: "2016-12-31",
  omvang: "volledig",
  regels: 1,
  controletotalen: { fte: "1234.50" },
  sha256: createHash("sha256").update(bestand).digest("hex"),
  sleutelId: "0f1e2d3c4b5a6978",
  gemaaktOp: "2026-01-05T08:00:00Z",
});

const alsBestand = (pakbon) => ({
  name: "bezetting.pakbon.json",
  mimeType: "application/json",
  buffer: Buffer.from(JSON.stringify(pakbon)),
});

test("a pakbon fills in what it says, the file is held against it, and there is a receipt", async ({ page, enter }) => {
  await enter("di-adviseur", "/leveringen");

  await page.getByLabel("Pakbon").setInputFiles(alsBestand(pakbonVan(csv)));

  await expect(page.getByLabel("Peildatum", { exact: true })).toHaveValue("2016-12-31");
  await expect(page.getByLabel("Soort bestand")).toHaveValue("bezetting");
  await page.getByLabel("Kies bestand").setInputFiles({ name: "bezetting.csv", mimeType: "text/csv", buffer: csv });
  const main = page.getByRole("main");
  await expect(main).toContainText("1 regel goedgekeurd, 0 afgekeurd", { timeout: 20_000 });
  await expect(main).toContainText("0f1e2d3c4b5a6978");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    main.getByRole("button", { name: "Ontvangstbewijs downloaden" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("ontvangstbewijs-bezetting-2016-12-31.json");
  const bewijs = JSON.parse(await readFile(await download.path(), "utf8"));
  expect(bewijs.sha256).toBe(pakbonVan(csv).sha256);
  expect(bewijs.bsnControleDoorstaan).toBe(true);
});

test("what is no pakbon is not sent, and one of another peildatum holds the file back", async ({ page, enter }) => {
  await enter("di-adviseur", "/leveringen");
  await expect(page.getByLabel("Soort bestand")).toBeVisible();
  const sent = [];
  page.on("request", (request) => request.method() !== "GET" && sent.push(request.url()));
  const main = page.getByRole("main");

  await page.getByLabel("Pakbon").setInputFiles(alsBestand({ ...pakbonVan(csv), opmerking: "249566758" }));
  await expect(main).toContainText("Dit is geen pakbon van de pseudonimiseerder.");
  await page.getByLabel("Pakbon").setInputFiles(alsBestand(pakbonVan(csv)));
  await page.getByLabel("Peildatum", { exact: true }).fill("2015-12-31");
  await page.getByLabel("Kies bestand").setInputFiles({ name: "bezetting.csv", mimeType: "text/csv", buffer: csv });

  await expect(main).toContainText("De pakbon is van een andere soort of peildatum");
  expect(sent).toEqual([]);
});
