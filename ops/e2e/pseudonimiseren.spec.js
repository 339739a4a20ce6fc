import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { test as plain } from "@playwright/test";
import { builtJar, freshDirectory, removeDirectory } from "../harness/instance.js";
import { expect, expectAccessible, test } from "./screen.js";

const env = { PATH: process.env.PATH, LANG: "C.UTF-8" };
const directory = freshDirectory();
const file = (name) => join(directory, name);
const page = pathToFileURL(file("pseudonimiseren.html")).href;
const keys = { "Sleuteldeel 1": "deel-1.txt", "Sleuteldeel 2": "deel-2.txt" };
const practice = {
  "Doelgroepregister (UWV)": "oefening/uwv-register.csv",
  "Verloonde uren (UWV)": "oefening/uwv-uren.csv",
  "Personeel (P-Direkt)": "oefening/p-direkt.csv",
  Koppelbestand: "oefening/koppelbestand.csv",
};
const options = {
  "Doelgroepregister (UWV)": "--register",
  "Verloonde uren (UWV)": "--uren",
  "Personeel (P-Direkt)": "--personeel",
  Koppelbestand: "--koppeling",
};

function jar(...words) {
  return spawnSync("java", ["-jar", builtJar, ...words], { cwd: directory, encoding: "utf8", env });
}

/** What the command makes of the same sources. */
function command(folder, sources, ...more) {
  const given = Object.entries(sources).flatMap(([label, source]) => [options[label], source]);
  const key = ["--sleutel-1", "deel-1.txt", "--sleutel-2", "deel-2.txt"];
  return jar("pseudonimiseer", "leveringen", ...key, "--peildatum", "2022-12-31", "--uit", folder, ...given, ...more);
}

test.beforeAll(() => {
  for (const words of [
    ["pseudonimiseer", "--pagina", "pseudonimiseren.html"],
    ["genereer", "--map", "oefening", "--bron", "2022-Q4"],
    ["pseudonimiseer", "sleutel", "--deel-1", "deel-1.txt", "--deel-2", "deel-2.txt"],
  ]) {
    const { status, stderr } = jar(...words);
    expect(status, stderr).toBe(0);
  }
});

test.afterAll(() => removeDirectory(directory));

/** The page as the I-team opens it: from disk, on a machine without a network. */
const offline = test.extend({
  wizard: async ({ page: tab, context }, use) => {
    await context.setOffline(true);
    const asked = [];
    tab.on("request", (request) => asked.push(request.url()));
    await tab.goto(page);
    await use({
      tab,
      main: tab.getByRole("main"),
      async fill(sources) {
        for (const [label, source] of Object.entries({ ...keys, ...sources })) {
          await tab.getByLabel(label, { exact: true }).setInputFiles(file(source));
        }
        await tab.getByLabel("Peildatum", { exact: true }).fill("2022-12-31");
      },
      make: () => tab.getByRole("button", { name: "Leveringen maken" }).click(),
      /** The files that the page offers, by name. */
      async saved(folder) {
        mkdirSync(file(folder));
        const links = await tab.getByRole("main").locator("a[download]").all();
        for (const link of links) {
          const [download] = await Promise.all([tab.waitForEvent("download"), link.click()]);
          await download.saveAs(file(`${folder}/${download.suggestedFilename()}`));
        }
        return Promise.all(links.map((link) => link.textContent()));
      },
    });
    expect(asked.filter((url) => !url.startsWith("blob:null/"))).toEqual([page]);
  },
});

/** Bytes as text; the moment in a pakbon is the one thing that differs. */
const content = (path) => readFileSync(file(path), "latin1").replace(/("gemaaktOp" : )"[^"]*"/, "$1…");

function expectSame(names, folder, other) {
  for (const name of names) {
    expect(content(`${folder}/${name}`), name).toBe(content(`${other}/${name}`));
  }
}

offline("the page makes of the worked example what the command makes, byte for byte", async ({ wizard }) => {
  expect(command("opdracht", practice).status).toBe(3);
  await wizard.fill(practice);

  await wizard.make();

  await expect(wizard.tab.getByRole("heading", { name: "De leveringen zijn gemaakt" })).toBeFocused();
  await expect(wizard.main).toContainText("staat niet in het koppelbestand. 3 regels: 4284, 4285, 4286");
  const names = await wizard.saved("pagina");
  expect(names).toEqual([
    "uwv-doelgroepregister-2022-12-31.csv",
    "uwv-doelgroepregister-2022-12-31.pakbon.json",
    "uwv-verloonde-uren-2022-12-31.csv",
    "uwv-verloonde-uren-2022-12-31.pakbon.json",
    "personeel-2022-12-31.csv",
    "personeel-2022-12-31.pakbon.json",
    "rapport-2022-12-31.txt",
  ]);
  expectSame(names, "pagina", "opdracht");
});

/** Every notation that is taken in and every fault of a line, in Windows-1252 with commas. */
function hardSources() {
  const first = readFileSync(file("oefening/koppelbestand.csv"), "utf8").split("\n")[1];
  const personeelsnummer = first.split(";").find((field) => /\D/.test(field));
  const bsn = first.split(";").find((field) => !/\D/.test(field));
  const one = (rest) => `${personeelsnummer},${rest}`;
  const staff = [
    "sep=,",
    "Personeelsnummer,naam,dienstverband_nr,dienstonderdeel,schaal,contracturen_per_week,in_dienst,uit_dienst,eenheid,telt_niet_mee,",
    one('x,1,RIVM,11,"36,00",2020-01-01,31-12-9999,"Co\xebrdinatie \x80, ""oost""\n tweede regel",j'),
    "",
    one("x,1,RIVM,20,36,2020-01-01,,,"),
    one("x,1,rivm,9,36.123,20200230,,,X"),
    one("x,,IGJ,9,1.000,01-01-2020,2019-12-31,#N/B,N"),
    one(`x,2,IGJ,9,veel,2020-01-01,,${"e".repeat(61)},N`),
    one("x,3,IGJ,9,-1,2020-01-01,2021-01-01,Z\xfcid,N,te veel"),
    one('x,3,IGJ,9,1,2020-01-01,2021-01-01,"Z"uid,N'),
    one(`x,3,IGJ,9,1,2020-01-01,2021-01-01,over ${bsn},N`),
    `,x,3,IGJ,9,1,2020-01-01,2021-01-01,,N`,
    `onbekend,x,3,IGJ,9,1,2020-01-01,2021-01-01,,N`,
    one("x,4,IGJ,9,0,2020-01-01,2021-01-01, \t Zuid \t,N,"),
  ];
  const hours = [
    "bsn\tikv_nummer\ttijdvak_begin\ttijdvak_eind\tverloonde_uren\tloonheffingennummer\textra",
    `0000${bsn}\t1\t20220101\t31-01-2022\t110,5\t0000.11.222 l01\tweg`,
    `${bsn}\t1\t20220101\t31-01-2022\t110\t\tweg`,
    "123456789\t1\t20220101\t31-01-2022\t110\t\tweg",
    `${bsn}\t10000\t20220201\t31-01-2022\t9000\t\tweg`,
  ];
  writeFileSync(file("lastig.csv"), staff.join("\r\n"), "latin1");
  writeFileSync(file("uren.csv.gz"), gzipSync(hours.join("\r")));
  return {
    "Verloonde uren (UWV)": "uren.csv.gz",
    "Personeel (P-Direkt)": "lastig.csv",
    Koppelbestand: practice.Koppelbestand,
  };
}

offline("faulty lines are named and left out as the command does", async ({ wizard }) => {
  const sources = hardSources();
  const { status, stderr } = command("opdracht-lastig", sources, "--sla-fouten-over");
  expect(status, stderr).toBe(3);
  await wizard.fill(sources);

  await wizard.make();

  await expect(wizard.main).toContainText("Er is geen levering gemaakt. Alle regelnummers staan in het rapport.");
  expect(await wizard.main.locator("a[download]").allTextContents()).toEqual(["rapport-2022-12-31.txt"]);

  await wizard.tab.getByLabel("Laat foute regels weg en maak de rest").check();
  await wizard.make();

  await expect(wizard.tab.getByRole("heading", { name: "De leveringen zijn gemaakt" })).toBeFocused();
  const said = await wizard.main.locator(".warn li").allTextContents();
  expect(said).toEqual(stderr.trim().split("\n"));
  expectSame(await wizard.saved("pagina-lastig"), "pagina-lastig", "opdracht-lastig");
});

offline("a source that cannot be read, and one with a BSN as a number, give no delivery", async ({ wizard }) => {
  const bsn = readFileSync(file("oefening/uwv-register.csv"), "utf8").split("\n")[1].split(";")[0];
  const head = "bsn;ikv_nummer;tijdvak_begin;tijdvak_eind;verloonde_uren\n";
  writeFileSync(file("nummers.csv"), `${head}${`${bsn};${bsn};2022-01-01;2022-01-31;1\n`.repeat(40)}`);
  writeFileSync(file("open.csv"), `bsn;registratie_begin\n"${bsn};2020-01-01\n`);
  const sources = { "Verloonde uren (UWV)": "nummers.csv", "Doelgroepregister (UWV)": "open.csv" };
  const { status, stderr } = command("opdracht-bsn", sources, "--sla-fouten-over");
  expect(status).toBe(1);
  await wizard.fill(sources);
  await wizard.tab.getByLabel("Laat foute regels weg en maak de rest").check();

  await wizard.make();

  await expect(wizard.tab.getByRole("heading", { name: "Er is geen levering gemaakt" })).toBeFocused();
  const said = await wizard.main.locator(".bad:not(#samenvatting) li").allTextContents();
  expect(said.slice(0, -1)).toEqual(stderr.trim().split("\n").slice(0, -1));
  expect(said[0]).toContain("open.csv");
  await expect(wizard.main).not.toContainText(bsn);
  expect(await wizard.main.locator("a[download]").allTextContents()).toEqual(["rapport-2022-12-31.txt"]);
});

offline("what is missing is said at its field and reached by keyboard", async ({ wizard }) => {
  await wizard.tab.getByRole("button", { name: "Leveringen maken" }).press("Enter");

  await expect(wizard.tab.locator("#samenvatting")).toBeFocused();
  await wizard.tab.getByRole("link", { name: "Kies sleuteldeel 2." }).press("Enter");
  await expect(wizard.tab.getByLabel("Sleuteldeel 2", { exact: true })).toBeFocused();
  await expect(wizard.tab.getByLabel("Sleuteldeel 2", { exact: true })).toHaveAccessibleDescription(
    "Kies sleuteldeel 2.",
  );
});

for (const width of [1440, 390, 320]) {
  offline(`the page is accessible at ${width} px, with faults and with deliveries`, async ({ wizard }) => {
    await wizard.tab.setViewportSize({ width, height: 900 });
    await expectAccessible(wizard.tab);
    await wizard.make();
    await expectAccessible(wizard.tab);
    await wizard.fill(practice);
    await wizard.make();
    await expect(wizard.tab.getByRole("heading", { name: "De leveringen zijn gemaakt" })).toBeFocused();

    await expectAccessible(wizard.tab);
    expect(await wizard.tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await wizard.tab.screenshot({ path: `target/e2e-pagina-${width}.png`, fullPage: true });
  });
}

/** The first persons that a burgerservicenummer could belong to, all made up: 9 digits from 999 on. */
function persons(count) {
  const passes = (digits) =>
    [...digits].reduce((sum, digit, i) => sum + Number(digit) * (i === 8 ? -1 : 9 - i), 0) % 11 === 0;
  return Array.from({ length: 20 * count }, (_, i) => String(999_000_000 + i))
    .filter(passes)
    .slice(0, count);
}

offline("the page makes of two lists what the command makes for the blind count", async ({ wizard }) => {
  const bsn = persons(40);
  writeFileSync(
    file("getraind.csv"),
    `naam;bsn\n${bsn
      .slice(0, 20)
      .map((one) => `x;${one}\n`)
      .join("")}`,
  );
  writeFileSync(
    file("commissie.csv"),
    `bsn,dienstonderdeel\n${bsn
      .slice(5)
      .map((one) => `${one},RIVM\n`)
      .join("")}`,
  );
  writeFileSync(file("fout.csv"), `bsn;dienstonderdeel\n${bsn[0]};RIVM\n${bsn[0]};IGJ\n1;instituut\n`);
  const made = jar(
    ...["pseudonimiseer", "sleutel", "--deel-1", "tel-1.txt", "--deel-2", "tel-2.txt"],
    ...["--doel", "aanwezigheidstelling/1"],
  );
  expect(made.status, made.stderr).toBe(0);
  const task = (key, list, folder) =>
    jar(
      ...["pseudonimiseer", "aanwezigheid", "--sleutel-1", `${key}-1.txt`, "--sleutel-2", `${key}-2.txt`],
      ...["--kwartaal", "2022-Q3", "--getraind", "getraind.csv", "--commissie", list, "--uit", folder],
    );
  const done = task("tel", "commissie.csv", "telling");
  expect(done.status, done.stderr).toBe(0);
  await wizard.tab.getByLabel("Een bestand voor de blinde aanwezigheidstelling").check();
  const choose = async (chosen) => {
    for (const [label, source] of Object.entries(chosen)) {
      await wizard.tab.getByLabel(label, { exact: true }).setInputFiles(file(source));
    }
  };
  const makeFile = () => wizard.tab.getByRole("button", { name: "Telbestand maken" }).click();
  const said = () => wizard.main.locator(".bad:not(#samenvatting) li").allTextContents();

  await makeFile();
  await expect(wizard.tab.getByLabel("Kwartaal", { exact: true })).toHaveAccessibleDescription(/Vul een kwartaal in/);
  await expectAccessible(wizard.tab);
  await wizard.tab.getByLabel("Kwartaal", { exact: true }).fill("2022-Q3");

  await choose({ ...keys, "Getrainde personen": "getraind.csv", Commissieleden: "commissie.csv" });
  await makeFile();
  await expect(wizard.tab.getByRole("heading", { name: "Er is geen telbestand gemaakt" })).toBeFocused();
  expect(await said()).toEqual(task("deel", "commissie.csv", "telling-fout").stderr.trim().split("\n"));

  await choose({ "Sleuteldeel 1": "tel-1.txt", "Sleuteldeel 2": "tel-2.txt", Commissieleden: "fout.csv" });
  await makeFile();
  await expect(wizard.main).toContainText("bij een ander dienstonderdeel. 1 regel: 3");
  expect(await said()).toEqual(task("tel", "fout.csv", "telling-fout").stderr.trim().split("\n"));

  await choose({ Commissieleden: "commissie.csv" });
  await makeFile();
  await expect(wizard.tab.getByRole("heading", { name: "Het telbestand is gemaakt" })).toBeFocused();
  for (const width of [1440, 390, 320]) {
    await wizard.tab.setViewportSize({ width, height: 900 });
    await expectAccessible(wizard.tab);
    expect(await wizard.tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await wizard.tab.screenshot({ path: `target/e2e-telbestand-${width}.png`, fullPage: true });
  }
  const names = await wizard.saved("pagina-telling");
  expect(names).toEqual(["aanwezigheidstelling-2022-Q3.csv", "aanwezigheidstelling-2022-Q3.bon.json"]);
  expectSame(names, "pagina-telling", "telling");
});

test("the server gives the page to nobody", async ({ request, baseURL }) => {
  const name = basename(new URL(page).pathname);
  const answer = await request.get(`${baseURL}/${name}`);
  expect(await answer.text()).not.toContain("Sleuteldeel 1");
});

plain("its own policy keeps the page from a server that is there", async ({ page: tab, baseURL }) => {
  await tab.goto(page);

  const breach = await tab.evaluate(async (url) => {
    const breached = new Promise((resolve) => {
      document.addEventListener("securitypolicyviolation", (event) => resolve(event.effectiveDirective));
    });
    const failed = await fetch(url, { mode: "no-cors" }).then(
      () => "answered",
      () => "refused",
    );
    return [failed, await breached];
  }, baseURL);

  expect(breach).toEqual(["refused", "connect-src"]);
});
