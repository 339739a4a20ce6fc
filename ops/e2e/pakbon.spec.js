import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { verzonden } from "./aanleveren.js";
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

  await page
    .getByLabel("Kies bestanden")
    .setInputFiles([alsBestand(pakbonVan(csv)), { name: "bezetting.csv", mimeType: "text/csv", buffer: csv }]);

  const kaart = page.getByRole("article", { name: "bezetting.csv" });
  await expect(kaart.getByLabel("Peildatum", { exact: true })).toHaveValue("2016-12-31");
  await expect(kaart.getByLabel("Soort bestand")).toHaveValue("bezetting");
  await expect(kaart).toContainText("De pakbon is gelezen.");
  await kaart.getByRole("button", { name: "Controleren en versturen" }).click();
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
  await expect(page.getByLabel("Kies bestanden")).toBeVisible();
  const sent = verzonden(page);
  await page.getByLabel("Kies bestanden").setInputFiles({ name: "bezetting.csv", mimeType: "text/csv", buffer: csv });
  const kaart = page.getByRole("article", { name: "bezetting.csv" });
  await kaart.getByLabel("Peildatum", { exact: true }).fill("2016-12-31");

  await expect(kaart.getByRole("group", { name: /^Pakbon/ })).toHaveCount(0);
  await kaart.getByLabel("Soort bestand").selectOption({ label: "Personeel" });
  await kaart.getByLabel("Kies pakbon").setInputFiles(alsBestand({ ...pakbonVan(csv), opmerking: "249566758" }));
  await expect(kaart).toContainText("Dit is geen pakbon van de pseudonimiseerder.");
  await kaart.getByLabel("Kies pakbon").setInputFiles(alsBestand(pakbonVan(csv)));
  await expect(kaart.getByLabel("Soort bestand")).toHaveValue("bezetting");
  await kaart.getByLabel("Peildatum", { exact: true }).fill("2015-12-31");
  await kaart.getByRole("button", { name: "Controleren en versturen" }).click();

  await expect(kaart).toContainText("De pakbon is van een andere soort, peildatum of inhoud");
  await expect(kaart).toContainText("Nog invullen");
  expect(sent).toEqual([]);
});
