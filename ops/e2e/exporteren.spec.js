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

/** What a screen shows, and how the file that goes out beside it begins. */
const tabellen = [
  { pad: "/", deel: "Doelen en realisatie", bestand: "doelen.csv", kop: /^\uFEFFcode;doel;indicator;/ },
  {
    pad: "/?kwartaal=2022-Q1",
    deel: "Doelen en realisatie",
    bestand: "doelen-2022-Q1.csv",
    kop: /^\uFEFFcode;doel;indicator;/,
  },
  { pad: "/actieplan", deel: /^\d+ acties$/, bestand: "acties.csv", kop: /^\uFEFFcode;versie;titel;/ },
  { pad: "/risicos", deel: "Knelpunten", bestand: "knelpunten.csv", kop: /^\uFEFFcode;versie;titel;/ },
  { pad: "/risicos", deel: "Kansen", bestand: "kansen.csv", kop: /^\uFEFFcode;versie;titel;/ },
  {
    pad: "/jaarplannen?jaar=2023",
    deel: "Verplichte delen in 2023",
    bestand: "jaarplannen-2023.csv",
    kop: /^\uFEFFjaar;dienstonderdeel;naam;plan;status;/,
  },
];

for (const { pad, deel, bestand, kop } of tabellen) {
  test(`${bestand} goes out beside what ${pad} shows`, async ({ page, enter }) => {
    await enter("di-adviseur", pad);
    const knop = page.getByRole("region", { name: deel }).getByRole("button", { name: "Download CSV" });
    const [download] = await Promise.all([page.waitForEvent("download"), knop.press("Enter")]);

    expect(download.suggestedFilename()).toBe(bestand);
    const inhoud = readFileSync(await download.path(), "utf8");
    expect(inhoud).toMatch(kop);
    expect(inhoud.trim().split("\r\n").length).toBeGreaterThan(1);
  });
}

test("a file that does not come says so beside its button", async ({ page, enter, refusals }) => {
  refusals.push(/\/registers\/acties\/regels$/);
  await enter("di-adviseur", "/actieplan");
  const kaart = page.getByRole("region", { name: /^\d+ acties$/ });
  await page.route(/\/registers\/acties\/regels$/, (route) => route.abort());
  await kaart.getByRole("button", { name: "Download CSV" }).click();

  await expect(kaart.getByRole("alert")).toBeVisible();
  await expectAccessible(page);
});
