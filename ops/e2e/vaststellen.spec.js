import { als, leegMinisterie, lever, token, verwerk, vraagAls } from "./ministerie.js";
import { expect, expectAccessible, test } from "./screen.js";

const kwartaal = "2022-Q3";
const peildatum = "2022-09-30";
const pagina = `/banenafspraak/vaststelling?kwartaal=${kwartaal}`;
const onderdelen = ["KERN;400", "RIVM;300", "CIBG;100", "IGJ;100", "ACBG;50", "SCP;30", "CCMO;20"];
const personen = Array.from({ length: 30 }, (_, i) => token(i + 1));

const bestanden = {
  bezetting: ["dienstonderdeel;fte", ...onderdelen],
  binnenwerk: ["dienstonderdeel;categorie;banen", "RIVM;etageassistenten;10"],
  "uwv-doelgroepregister": ["pseudoniem;registratie_begin", ...personen.map((wie) => `${wie};2018-01-01`)],
  personeel: [
    "pseudoniem;dienstverband_nr;dienstonderdeel;schaal;contracturen_per_week;in_dienst",
    ...personen.map((wie, at) => `${wie};1;${at < 15 ? "KERN" : "RIVM"};7;25,5;2017-01-01`),
  ],
};

let ministerie;

test.beforeAll(async () => {
  ministerie = await leegMinisterie();
});

test.afterAll(() => ministerie?.end());

async function stap(page, knop, vul = async () => {}) {
  await page.getByRole("button", { name: `${knop}…`, exact: true }).click();
  const dialoog = page.getByRole("dialog");
  await vul(dialoog);
  await expectAccessible(page);
  await dialoog.getByRole("button", { name: knop, exact: true }).click();
}

test("one offers a stand, another makes it vastgesteld, and what comes later is a next version", async ({
  browser,
}) => {
  const ask = await vraagAls(ministerie, "di-adviseur");
  const processed = async (soort) => verwerk(ask, await lever(ask, { soort, peildatum }, bestanden[soort]));
  const bezetting = await processed("bezetting");
  await processed("binnenwerk");

  const adviseur = await als(browser, ministerie, "di-adviseur", pagina);
  const main = adviseur.getByRole("main");
  await expect(main).toContainText("Niet alle bronnen zijn geleverd");
  await stap(adviseur, "Voordragen", async (dialoog) => {
    for (const veld of await dialoog.getByLabel("Reden", { exact: true }).all()) {
      await veld.selectOption("Komt niet op tijd");
    }
  });
  await expect(main).toContainText("De stand is voorgedragen. Een vaststeller beslist.");
  await expect(main.getByRole("button", { name: "Vaststellen…" })).toHaveCount(0);

  const vaststeller = await als(browser, ministerie, "vaststeller", pagina);
  await expect(vaststeller.getByRole("main")).toContainText("Ontbreekt: Personeel");
  await stap(vaststeller, "Vaststellen");
  await expect(vaststeller.getByRole("main")).toContainText("is vastgesteld en verandert niet meer");
  const vastgesteld = await (await ask(`/api/v1/standen/${kwartaal}`)).json();
  expect(vastgesteld.status).toBe("vastgesteld");
  const oud = async () => (await ask(`/api/v1/standen/${kwartaal}?versie=${vastgesteld.versie}`)).text();
  const toen = await oud();

  await processed("uwv-doelgroepregister");
  await processed("personeel");
  await adviseur.goto(`/banenafspraak?kwartaal=${kwartaal}`);
  await expect(main).toContainText(`Versie ${vastgesteld.versie} van dit kwartaal is al vastgesteld`);
  await main.getByRole("link", { name: "Toon de vastgestelde versie" }).click();
  await expect(main).toContainText("ten minste");
  expect(await oud()).toBe(toen);

  const path = `/api/v1/leveringen/${bezetting.id}`;
  const etag = (await ask(path)).headers.get("etag");
  const intrekking = await ask(`${path}/intrekking`, {
    method: "POST",
    headers: { "If-Match": etag, "Content-Type": "application/json" },
    body: JSON.stringify({ toelichting: "vergissing" }),
  });
  expect(intrekking.status).toBe(409);
});
