import { readFileSync } from "node:fs";
import { leverAan } from "./aanleveren.js";
import { als, leegMinisterie, lever, token, verwerk, vraagAls } from "./ministerie.js";
import { expect, expectAccessible, test } from "./screen.js";

const begin = "2022-06-30";
const peildatum = "2022-09-30";
const kwartaal = "2022-Q3";
const kop = "pseudoniem;registratie_begin;registratie_eind";
const personen = (van, tot) => Array.from({ length: tot - van + 1 }, (_, i) => van + i);
const geregistreerd = (persoon) => `${token(persoon)};2018-01-01;`;
const bestand = (name, lines) => ({ name, buffer: Buffer.from([kop, ...lines, ""].join("\r\n")) });

/** One leaves the register, one begins anew in it, and three come, who work 36, 30 and 10 hours. */
const mutatie = [
  `${token(1)};2018-01-01;2022-08-31`,
  `${token(2)};2018-01-01;2022-06-30`,
  `${token(2)};2022-07-01;`,
  ...personen(21, 23).map((persoon) => `${token(persoon)};2022-08-15;`),
];

let ministerie;

test.beforeAll(async () => {
  ministerie = await leegMinisterie();
});

test.afterAll(() => ministerie?.end());

/** All that the figures need besides the register: 1.000 fte, ten jobs of Binnenwerk and one of inhuur. */
async function leverOverige(ask) {
  const onderdelen = ["KERN;400", "RIVM;300", "CIBG;100", "IGJ;100", "ACBG;50", "SCP;30", "CCMO;20"];
  const maanden = ["2022-07;100", "2022-08;100", "2022-09;132,75"];
  const uren = new Map([
    [21, "36"],
    [22, "30"],
    [23, "10"],
  ]);
  const inDienst = (persoon) => `${token(persoon)};1;RIVM;7;${uren.get(persoon) ?? "25,5"};2017-01-01`;
  const bestanden = {
    bezetting: ["dienstonderdeel;fte", ...onderdelen],
    binnenwerk: ["dienstonderdeel;categorie;banen", "RIVM;etageassistenten;10"],
    inhuur: ["dienstonderdeel;leverancier;mantel;maand;uren;bevestigd_doelgroep"].concat(
      maanden.map((maand) => `RIVM;Bureau;J;${maand};J`),
    ),
    personeel: ["pseudoniem;dienstverband_nr;dienstonderdeel;schaal;contracturen_per_week;in_dienst"].concat(
      personen(1, 23).map(inDienst),
    ),
  };
  for (const [soort, lines] of Object.entries(bestanden)) {
    await verwerk(ask, await lever(ask, { soort, peildatum }, lines));
  }
}

async function bevestigDialoog(page, knop, toelichting) {
  const dialoog = page.getByRole("dialog");
  if (toelichting) {
    await dialoog.getByLabel(/Toelichting/).fill(toelichting);
  }
  await dialoog.getByRole("button", { name: knop, exact: true }).click();
}

async function expectAccessibleOnAPhoneToo(page) {
  await expectAccessible(page);
  const wide = page.viewportSize();
  await page.setViewportSize({ width: 390, height: 900 });
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await page.setViewportSize(wide);
}

test("a mutatie changes the figures by what it says, shows whom it is about, and gives them back", async ({
  browser,
}) => {
  const ask = await vraagAls(ministerie, "di-adviseur");
  const cijfers = async () => {
    const { totaal, dienstonderdelen } = await (await ask(`/api/v1/standen/${kwartaal}`)).json();
    return [totaal, ...dienstonderdelen].map(({ code, individueel, gerealiseerd, realisatiePercentage, tekort }) => ({
      code,
      individueel: individueel.teller,
      gerealiseerd: gerealiseerd.teller,
      procent: realisatiePercentage.weergave,
      tekort: tekort.weergave,
    }));
  };
  await leverOverige(ask);
  const team = await als(browser, ministerie, "i-team", "/leveringen");
  const main = team.getByRole("main");

  await leverAan(team, bestand("register.csv", personen(1, 20).map(geregistreerd)), {
    soort: "UWV-doelgroepregister",
    peildatum: begin,
  });
  await expect(main).toContainText("20 regels goedgekeurd, 0 afgekeurd");
  await main.getByRole("button", { name: "Verwerken", exact: true }).click();
  await bevestigDialoog(team, "Verwerken");
  await expect(main).toContainText("De levering is verwerkt.");
  const voor = await cijfers();
  expect(voor[0]).toMatchObject({ individueel: "510", procent: "81,6%" });

  await team.getByRole("link", { name: "Alle leveringen" }).click();
  await leverAan(team, bestand("register-mutatie.csv", mutatie), {
    soort: "UWV-doelgroepregister",
    peildatum,
    inhoud: "Mutatie: alleen wat veranderde",
  });
  await expect(main).toContainText("6 regels goedgekeurd, 0 afgekeurd");
  await expect(main).toContainText("Dit is een mutatie: zij telt op een volledige levering.");
  const uitkomst = (naam) => main.getByRole("row").filter({ hasText: naam }).getByRole("cell");
  await expect(uitkomst("Nieuw geregistreerd")).toHaveText("3");
  await expect(uitkomst("Gewijzigd")).toHaveText("1");
  await expect(uitkomst("Vervallen: uit het register")).toHaveText("1");
  await expect(uitkomst("Q3 2022")).toHaveText(["81,6%", "86,8%", "5,0"]);
  await expectAccessibleOnAPhoneToo(team);

  await expect(main).toContainText("Een ander dan de leveraar moet dit bevestigen.");
  await expect(main.getByRole("button", { name: "Verwerken", exact: true })).toHaveCount(0);
  const pad = new URL(team.url()).pathname;
  const adviseur = await als(browser, ministerie, "di-adviseur", pad);
  await adviseur.getByRole("button", { name: "Bevestigen…" }).click();
  await bevestigDialoog(adviseur, "Bevestigen", "Nagevraagd: dit zijn alleen de wijzigingen");
  await expect(adviseur.getByRole("main")).toContainText("De melding is bevestigd.");
  await team.reload();
  await main.getByRole("button", { name: "Verwerken", exact: true }).click();
  await bevestigDialoog(team, "Verwerken");
  await expect(main).toContainText("De levering is verwerkt.");
  expect((await cijfers())[0]).toMatchObject({ individueel: "560.5", procent: "86,8%", tekort: "5,00" });

  await zoekTerug(browser, ask, adviseur);

  await main.getByRole("button", { name: "Intrekken", exact: true }).click();
  await bevestigDialoog(team, "Intrekken", "Proef van de hele keten");
  await expect(main).toContainText("De levering is ingetrokken.");
  expect(await cijfers()).toEqual(voor);
});

/** Of the next register somebody is gone who came in the volledige one, and somebody of the mutatie. */
async function zoekTerug(browser, ask, adviseur) {
  const { id } = await lever(ask, { soort: "uwv-doelgroepregister", peildatum: "2022-12-31" }, [
    kop,
    ...personen(4, 20).map(geregistreerd),
    `${token(2)};2022-07-01;`,
    ...personen(22, 23).map((persoon) => `${token(persoon)};2022-08-15;`),
  ]);
  await adviseur.goto(`/leveringen/${id}`);
  await adviseur.getByRole("link", { name: "Personen uit deze voorvertoning laten opzoeken" }).click();
  await adviseur.getByRole("combobox", { name: "Uitkomst" }).selectOption({ label: "Vervallen: uit het register (2)" });
  const main = adviseur.getByRole("main");
  await expect(
    main.getByRole("heading", { name: "Regels uit UWV-doelgroepregister, mutaties meegeteld" }),
  ).toBeVisible();
  await expect(main.getByRole("checkbox")).toHaveCount(2);
  await main.getByRole("checkbox", { name: "Regel 5 van mutatie, 30-09-2022 kiezen" }).check();
  await main.getByRole("checkbox", { name: "Regel 4 van volledig, 30-06-2022 kiezen" }).check();
  await main.getByRole("combobox", { name: "Reden" }).selectOption({ label: "Nagaan waarom iemand niet meer meetelt" });
  await expectAccessibleOnAPhoneToo(adviseur);
  await main.getByRole("button", { name: "Verzoek indienen" }).click();
  const titel = adviseur.getByRole("heading", { level: 1, name: /^Terugzoekverzoek \d+$/ });
  await expect(titel).toBeFocused();
  const naam = await titel.textContent();

  const vaststeller = await als(browser, ministerie, "vaststeller", "/verzoeken");
  await vaststeller.getByRole("link", { name: naam }).click();
  await vaststeller.getByRole("button", { name: "Goedkeuren…" }).click();
  await bevestigDialoog(vaststeller, "Goedkeuren");
  await expect(vaststeller.getByRole("main")).toContainText("Bij het I-team");

  const team = await als(browser, ministerie, "i-team", "/verzoeken");
  await team.getByRole("link", { name: naam }).click();
  const [download] = await Promise.all([
    team.waitForEvent("download"),
    team.getByRole("button", { name: "Tokens downloaden" }).click(),
  ]);
  const tokens = readFileSync(await download.path(), "utf8")
    .trim()
    .split("\n")
    .slice(1);
  expect(tokens.sort()).toEqual([token(3), token(21)].sort());
}
