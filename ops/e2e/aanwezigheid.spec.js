import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { builtJar, freshDirectory, removeDirectory } from "../harness/instance.js";
import { expect, expectAccessible, test } from "./screen.js";

const env = { PATH: process.env.PATH, LANG: "C.UTF-8" };
const directory = freshDirectory();
const file = (name) => join(directory, name);
const bestand = "aanwezigheidstelling-2022-Q3.csv";
const bon = "aanwezigheidstelling-2022-Q3.bon.json";

/** Made-up persons: numbers from 999 000 000 on that pass the elfproef. */
const passes = (digits) =>
  [...digits].reduce((sum, digit, i) => sum + Number(digit) * (i === 8 ? -1 : 9 - i), 0) % 11 === 0;
const persons = Array.from({ length: 3_000 }, (_, i) => String(999_000_000 + i)).filter(passes);

/** Members of each unit, the first so many of whom were trained, and trained persons in no committee. */
function lists() {
  let next = 0;
  const members = [];
  const trained = [];
  for (const [unit, size, known] of [
    ["KERN", 60, 41],
    ["RIVM", 38, 22],
    ["CIBG", 24, 12],
    ["IGJ", 15, 4],
  ]) {
    const some = persons.slice(next, next + size);
    next += size;
    members.push(...some.map((bsn) => `${bsn};${unit}`));
    trained.push(...some.slice(0, known));
  }
  trained.push(...persons.slice(next, next + 20));
  writeFileSync(file("getraind.csv"), ["bsn", ...trained, ""].join("\n"));
  writeFileSync(file("commissie.csv"), ["bsn;dienstonderdeel", ...members, ""].join("\n"));
}

test.beforeAll(() => {
  for (const words of [
    ["--pagina", "pagina.html"],
    ["sleutel", "--deel-1", "tel-1.txt", "--deel-2", "tel-2.txt", "--doel", "aanwezigheidstelling/1"],
  ]) {
    const made = spawnSync("java", ["-jar", builtJar, "pseudonimiseer", ...words], {
      cwd: directory,
      encoding: "utf8",
      env,
    });
    expect(made.status, made.stderr).toBe(0);
  }
  lists();
});

test.afterAll(() => removeDirectory(directory));

/** Makes the file and its bon on the page of the I-team, from disk and without a network. */
async function makeOffline(browser) {
  const context = await browser.newContext({ offline: true });
  const tab = await context.newPage();
  await tab.goto(pathToFileURL(file("pagina.html")).href);
  await tab.getByLabel("Een bestand voor de blinde aanwezigheidstelling").check();
  for (const [label, source] of Object.entries({
    "Sleuteldeel 1": "tel-1.txt",
    "Sleuteldeel 2": "tel-2.txt",
    "Getrainde personen": "getraind.csv",
    Commissieleden: "commissie.csv",
  })) {
    await tab.getByLabel(label, { exact: true }).setInputFiles(file(source));
  }
  await tab.getByLabel("Kwartaal", { exact: true }).fill("2022-Q3");
  await tab.getByRole("button", { name: "Telbestand maken" }).click();
  await expect(tab.getByRole("heading", { name: "Het telbestand is gemaakt" })).toBeFocused();
  for (const name of [bestand, bon]) {
    const [download] = await Promise.all([
      tab.waitForEvent("download"),
      tab.getByRole("link", { name, exact: true }).click(),
    ]);
    await download.saveAs(file(name));
  }
  await context.close();
}

/** Leaves the page as who logged in, so that somebody else can log in. */
async function leave(page) {
  await page.getByRole("button", { name: /^Account: / }).click();
  await page.getByRole("button", { name: "Uitloggen" }).click();
  await expect(page.getByLabel("Gebruikersnaam", { exact: true })).toBeVisible();
}

async function photograph(page, name) {
  for (const width of [1440, 390, 320]) {
    await page.setViewportSize({ width, height: 900 });
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.screenshot({ path: `target/e2e-${name}-${width}.png`, fullPage: true });
  }
  await page.setViewportSize({ width: 1440, height: 1000 });
}

test("two lists become a count that shows no person, once two persons allowed it", async ({ page, browser, enter }) => {
  await makeOffline(browser);
  const main = page.getByRole("main");
  const dialog = page.getByRole("dialog");
  const dpia = main.getByRole("region", { name: "DPIA", exact: true });
  const choose = async (label, name) => main.getByLabel(label, { exact: true }).setInputFiles(file(name));

  await enter("i-team", "/aanwezigheidstelling");
  await expect(main).toContainText("De telling staat uit: er is geen DPIA vastgelegd en bevestigd.");
  await expect(main).toContainText("Tellen kan pas als de DPIA is bevestigd.");
  await expect(main.getByRole("button", { name: /DPIA/ })).toHaveCount(0);
  await photograph(page, "aanwezigheid-uit");
  await leave(page);

  await enter("privacy-officer", "/aanwezigheidstelling");
  await dpia.getByRole("button", { name: "DPIA vastleggen" }).click();
  await dialog.getByRole("button", { name: "DPIA vastleggen" }).click();
  await expect(dialog.getByLabel("Kenmerk van het document")).toBeFocused();
  await expectAccessible(page);
  await dialog.getByLabel("Kenmerk van het document").fill("DPIA aanwezigheidstelling 1.0");
  await dialog.getByLabel("Datum van het document").fill("2022-09-01");
  await dialog.getByLabel("Kenmerk van de sleutel").fill(JSON.parse(readFileSync(file(bon), "utf8")).sleutelId);
  await dialog.getByRole("button", { name: "DPIA vastleggen" }).click();
  await expect(main).toContainText("wacht op de functionaris gegevensbescherming");
  await expect(dpia).toContainText("Staat uit");
  await leave(page);

  await enter("fg", "/aanwezigheidstelling");
  await dpia.getByRole("button", { name: "DPIA bevestigen" }).click();
  await dialog.getByRole("button", { name: "DPIA bevestigen" }).click();
  await expect(main).toContainText("De DPIA is bevestigd. De telling staat aan.");
  await leave(page);

  await enter("i-team", "/aanwezigheidstelling");
  await choose("Bon (.bon.json)", bon);
  await choose("Bestand (.csv)", "getraind.csv");
  await expect(main).toContainText("Er is niets verstuurd.");
  await choose("Bestand (.csv)", bestand);
  await expect(main).toContainText("Q3 2022: 99 getrainden en 137 commissieleden bij 4 dienstonderdelen.");
  await photograph(page, "aanwezigheid-gekozen");
  await main.getByRole("button", { name: "Tellen" }).click();
  await expect(dialog).toContainText("Q3 2022 kan een keer worden geteld");
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Tellen" }).click();
  await expect(main).toContainText("Q3 2022 is geteld. De tokens zijn weg.");
  await leave(page);

  await enter("di-adviseur", "/aanwezigheidstelling");
  const rows = main.getByRole("table", { name: "Getrainde commissieleden in Q3 2022" }).getByRole("row");
  await expect(rows).toHaveCount(7);
  expect((await rows.allInnerTexts()).map((row) => row.split(/\s*[\t\n]+\s*/))).toEqual([
    ["Dienstonderdeel", "Commissieleden, ongeveer", "Getraind, ongeveer", "Aandeel getraind"],
    ["VWS als geheel", "135", "80", "56 tot 62%"],
    ["Kerndepartement", "60", "40", "61 tot 73%"],
    ["RIVM", "40", "20", "42 tot 58%"],
    ["CIBG", "niet te tellen", "niet te tellen", "niet te tellen"],
    ["IGJ", "niet te tellen", "niet te tellen", "niet te tellen"],
    ["Overige dienstonderdelen", "40", "15", "30 tot 45%"],
  ]);
  await expect(main.getByRole("region", { name: "Tellen", exact: true })).toHaveCount(0);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    main.getByRole("button", { name: "Als CSV downloaden" }).click(),
  ]);
  expect(readFileSync(await download.path(), "utf8")).toContain("2022-Q3;IGJ;niet te tellen;niet te tellen");
  await photograph(page, "aanwezigheid");
  await page.getByRole("button", { name: "English" }).click();
  await expect(main).toContainText("not to be counted");
  await photograph(page, "aanwezigheid-en");
  await page.getByRole("button", { name: "Nederlands" }).click();
  await page.goto("/diversiteit?onderwerp=selectie");
  await expect(main).toContainText(
    "Op 30 september 2022 had tussen 56% en 62% van de commissieleden de training gevolgd.",
  );
  await leave(page);

  await enter("privacy-officer", "/aanwezigheidstelling");
  await dpia.getByRole("button", { name: "DPIA intrekken" }).click();
  await dialog.getByLabel("Reden").fill("Het document wordt herzien");
  await dialog.getByRole("button", { name: "DPIA intrekken" }).click();
  await expect(main).toContainText("De DPIA is ingetrokken. De telling staat uit.");
  await expect(main.getByRole("table", { name: "Eerdere DPIA's" })).toContainText("Het document wordt herzien");
});
