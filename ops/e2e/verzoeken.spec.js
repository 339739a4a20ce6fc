import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { demoPerson } from "../harness/client.js";
import { changed, settled } from "../harness/deliveries.js";
import { builtJar, freshDirectory, removeDirectory } from "../harness/instance.js";
import { expect, expectAccessible, test } from "./screen.js";

const env = { PATH: process.env.PATH, LANG: "C.UTF-8" };
const directory = freshDirectory();
const file = (name) => join(directory, name);
const key = ["--sleutel-1", "deel-1.txt", "--sleutel-2", "deel-2.txt"];
const persons = ["249566758", "123456782", "111222333"];
const peildatum = "2016-06-30";

function jar(words, input = "") {
  const { status, stdout, stderr } = spawnSync("java", ["-jar", builtJar, "pseudonimiseer", ...words], {
    cwd: directory,
    encoding: "utf8",
    env,
    input,
  });
  expect(status, stderr).toBe(0);
  return stdout;
}

/** A register of three persons that nobody has processed yet; its tokens were made offline. */
async function deliver(url) {
  const ask = await demoPerson({ url }, "i-team");
  const lines = persons.map((bsn) => `${jar(["token", ...key], `${bsn}\n`).trim()};2016-01-01`);
  writeFileSync(file("token.txt"), `${lines[1].split(";")[0]}\n`);
  const delivered = await ask(`/api/v1/leveringen?soort=uwv-doelgroepregister&peildatum=${peildatum}`, {
    method: "POST",
    headers: { "Content-Type": "text/csv" },
    body: ["pseudoniem;registratie_begin", ...lines].join("\n"),
  });
  expect(delivered.status).toBe(202);
  const { id } = await settled(ask, (await delivered.json()).id);
  const discard = async () => changed(ask, await settled(ask, id), "verwijdering");
  return { id, discard };
}

async function expectAccessibleOnAPhoneToo(page) {
  await expectAccessible(page);
  const wide = page.viewportSize();
  await page.setViewportSize({ width: 390, height: 900 });
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await page.setViewportSize(wide);
}

test.beforeAll(() => {
  jar(["sleutel", "--deel-1", "deel-1.txt", "--deel-2", "deel-2.txt"]);
  const links = persons.map((bsn, i) => `P${i + 1};${bsn}`);
  writeFileSync(file("koppeling.csv"), ["personeelsnummer;bsn", ...links, ""].join("\n"));
});

test.afterAll(() => removeDirectory(directory));

test("three roles find out who is behind lines, and the offline command answers with the right persons", async ({
  browser,
  accounts,
  baseURL,
}) => {
  const { id, discard } = await deliver(baseURL);
  const addresses = [];

  /** A browser of its own for a role, on the way to a page. */
  async function as(rol, path) {
    const page = await (await browser.newContext()).newPage();
    page.on("request", (request) => addresses.push(request.url()));
    const account = accounts.find(({ rollen }) => rollen.includes(rol));
    await page.goto(path);
    await page.getByLabel("Gebruikersnaam", { exact: true }).fill(account.gebruikersnaam);
    await page.getByLabel("Wachtwoord", { exact: true }).fill(account.wachtwoord);
    await page.getByRole("button", { name: "Inloggen", exact: true }).click();
    return page;
  }

  const adviser = await as("di-adviseur", `/leveringen/${id}`);
  await adviser.getByRole("link", { name: "Personen uit deze voorvertoning laten opzoeken" }).press("Enter");
  await adviser.getByRole("combobox", { name: "Uitkomst" }).selectOption({ label: "Nieuw geregistreerd (3)" });
  await expect(adviser.getByRole("checkbox")).toHaveCount(3);
  await adviser.getByRole("button", { name: "Verzoek indienen" }).press("Enter");
  await expect(adviser.getByRole("alert")).toContainText("Kies ten minste één regel en een reden.");
  await adviser.getByRole("checkbox", { name: "Regel 2 kiezen" }).press("Space");
  await adviser.getByRole("checkbox", { name: "Regel 4 kiezen" }).press("Space");
  await expect(adviser.getByRole("status").filter({ hasText: "gekozen" })).toHaveText("2 personen gekozen");
  await adviser.getByRole("combobox", { name: "Reden" }).selectOption({ label: "Nagaan of de registratie klopt" });
  await expectAccessibleOnAPhoneToo(adviser);
  await adviser.getByRole("button", { name: "Verzoek indienen" }).press("Enter");
  const heading = adviser.getByRole("heading", { level: 1, name: /^Terugzoekverzoek \d+$/ });
  await expect(heading).toBeFocused();
  const name = await heading.textContent();
  await expect(adviser.getByRole("main")).toContainText("Te beoordelen");
  await expect(adviser.getByRole("button", { name: "Goedkeuren…" })).toHaveCount(0);

  const approver = await as("vaststeller", "/verzoeken");
  await expect(approver.getByRole("main")).toContainText("2 verzoeken wachten op u.");
  await expectAccessibleOnAPhoneToo(approver);
  await approver.getByRole("link", { name }).press("Enter");
  await approver.getByRole("button", { name: "Goedkeuren…" }).press("Enter");
  await expectAccessible(approver);
  await approver.getByRole("dialog").getByRole("button", { name: "Goedkeuren" }).press("Enter");
  await expect(approver.getByRole("main")).toContainText("Bij het I-team");

  const team = await as("i-team", "/verzoeken");
  await team.getByRole("link", { name }).press("Enter");
  await expect(team.getByRole("heading", { level: 1, name })).toBeVisible();
  await expectAccessibleOnAPhoneToo(team);
  const [download] = await Promise.all([
    team.waitForEvent("download"),
    team.getByRole("button", { name: "Tokens downloaden" }).press("Enter"),
  ]);
  expect(download.suggestedFilename()).toMatch(/^terugzoekverzoek-\d+\.csv$/);
  await download.saveAs(file("tokens.csv"));
  const found = [...key, "--tokens", "tokens.csv", "--koppeling", "koppeling.csv", "--uit", "antwoord.csv"];
  jar(["terugzoek", ...found, "--met-bsn"]);
  const answer = readFileSync(file("antwoord.csv"), "utf8").trim().split("\n").slice(1);
  expect(answer.map((line) => line.split(";").slice(-2).join(" ")).sort()).toEqual([
    '"P1" 249566758',
    '"P3" 111222333',
  ]);
  await team.getByRole("button", { name: "Afhandelen…" }).press("Enter");
  await team.getByRole("combobox", { name: "Resultaat" }).selectOption({ label: "Iedereen is gevonden" });
  await team.getByRole("dialog").getByRole("button", { name: "Afhandelen" }).press("Enter");
  await expect(team.getByRole("main")).toContainText("De tokens zijn gewist.");
  await expect(team.getByRole("button", { name: "Tokens downloaden" })).toHaveCount(0);

  await team.getByRole("link", { name: "Verzoeken", exact: true }).click();
  await team.getByRole("link", { name: "Inzageverzoek behandelen" }).click();
  const asked = [];
  team.on("request", (request) => request.method() === "POST" && asked.push(request.url()));
  await team.getByLabel("Token", { exact: true }).fill("249566758");
  await team.getByRole("button", { name: "Regels zoeken" }).press("Enter");
  await expect(team.getByRole("main")).toContainText("Dit is geen token. Er is niets verstuurd.");
  expect(asked).toEqual([]);
  await team.getByLabel("Of kies het bestand met het token").setInputFiles(file("token.txt"));
  await team.getByRole("button", { name: "Regels zoeken" }).press("Enter");
  await expect(team.getByRole("main")).toContainText("1 regel in 1 levering.");
  await expect(team.getByRole("table").first()).toContainText("2016-01-01");
  await expectAccessibleOnAPhoneToo(team);
  const [table] = await Promise.all([
    team.waitForEvent("download"),
    team.getByRole("button", { name: "Als CSV downloaden" }).press("Enter"),
  ]);
  expect(readFileSync(await table.path(), "utf8")).toContain('registratie_begin;"2016-01-01"');
  await team.getByLabel("Token", { exact: true }).fill("249566758");
  await expect(team.getByRole("button", { name: "Als CSV downloaden" })).toHaveCount(0);
  await expect(team.getByRole("main")).not.toContainText("2016-01-01");

  const officer = await as("fg", "/verzoeken");
  await officer.getByRole("link", { name: "Logboek bekijken" }).press("Enter");
  const log = officer.getByRole("table");
  await expect(log).toContainText("Tokens opgehaald");
  await expect(log).toContainText("Regels opgezocht");
  await expectAccessibleOnAPhoneToo(officer);

  const tokens = [...readFileSync(file("tokens.csv"), "utf8").matchAll(/[0-9a-f]{32}/g)].map(([token]) => token);
  expect(tokens).toHaveLength(2);
  for (const token of [...tokens, readFileSync(file("token.txt"), "utf8").trim()]) {
    expect(addresses.filter((address) => address.includes(token))).toEqual([]);
    expect(await officer.content()).not.toContain(token);
    expect(await adviser.content()).not.toContain(token);
  }
  await discard();
});

test("who may not see requests has no page of them, and neither has a role the pages of another", async ({
  page,
  enter,
}) => {
  await enter("bestuurder", "/verzoeken");
  await expect(page.getByRole("main")).toContainText("Geen toegang");
  await expect(page.getByRole("link", { name: "Verzoeken", exact: true })).toHaveCount(0);
});
