import { als, leegMinisterie, lever, token, verwerk, vraagAls } from "./ministerie.js";
import { expect, expectAccessible, test } from "./screen.js";

const kwartaal = "2022-Q3";
const peildatum = "2022-09-30";
const figuren = `/banenafspraak?kwartaal=${kwartaal}`;
const lijst = `/banenafspraak/vaststelling?kwartaal=${kwartaal}`;
const gender = "/diversiteit?onderwerp=gender";
const vraag = "Is dit de bezetting van eind september?";

const bestanden = {
  bezetting: ["dienstonderdeel;fte", "KERN;400", "RIVM;300", "CIBG;100", "IGJ;100", "ACBG;50", "SCP;30", "CCMO;20"],
  binnenwerk: ["dienstonderdeel;categorie;banen", "RIVM;etageassistenten;10"],
};

const jaarcijfers = [
  "jaar;dienstonderdeel;schaalgroep;kenmerk;waarde;aantal",
  ...["KERN;alle;geslacht;vrouw;60", "KERN;alle;geslacht;man;40"].map((regel) => `2022;${regel}`),
  ...["RIVM;alle;geslacht;vrouw;55", "RIVM;alle;geslacht;man;45"].map((regel) => `2022;${regel}`),
];

test.describe("a flag at a figure", () => {
  // A stand that waits, in an installation of its own: in the demo other stories offer the same quarters.
  let ministerie;

  test.beforeAll(async () => {
    ministerie = await leegMinisterie();
    const ask = await vraagAls(ministerie, "di-adviseur");
    for (const [soort, regels] of Object.entries(bestanden)) {
      await verwerk(ask, await lever(ask, { soort, peildatum }, regels));
    }
    await verwerk(ask, await lever(ask, { soort: "po-jaarcijfers", peildatum: "2022-12-31" }, jaarcijfers));
  });

  test.afterAll(() => ministerie?.end());

  test("holds the stand until somebody says what was done with it", async ({ browser }) => {
    const vlagger = await als(browser, ministerie, "vaststeller", figuren);
    const panel = vlagger.getByRole("dialog");
    await vlagger.getByRole("link", { name: /, opbouw van Quotum RIVM$/ }).press("Enter");
    await panel.getByRole("button", { name: "Opmerkingen", exact: true }).press("Enter");
    await expect(panel.getByRole("heading", { name: "Opmerkingen bij RIVM" })).toBeFocused();
    await panel.getByLabel("Opmerking bij Quotum RIVM").fill(vraag);
    await panel.getByLabel("Iemand moet hier iets mee doen").press("Space");
    await panel.getByLabel("De stand wordt pas voorgedragen als dit is afgehandeld").press("Space");
    await panel.getByRole("button", { name: "Plaatsen" }).press("Enter");
    await expect(panel.getByRole("listitem").filter({ hasText: vraag })).toContainText("Blokkeert vaststellen");
    await expectAccessible(vlagger);

    const adviseur = await als(browser, ministerie, "di-adviseur", lijst);
    const punt = adviseur.getByRole("listitem").filter({ hasText: "Een opmerking moet eerst worden afgehandeld" });
    await expect(punt).toContainText("Eerst oplossen");
    await expect(punt).toContainText(vraag);
    await expect(adviseur.getByRole("button", { name: "Voordragen…" })).toHaveCount(0);
    await expectAccessible(adviseur);
    await punt.getByRole("link", { name: "Quotum RIVM" }).press("Enter");

    const bij = adviseur.getByRole("dialog", { name: /^Opbouw van dit getal: Quotum, RIVM/ });
    await expect(bij.getByRole("heading", { name: "Opmerkingen bij RIVM" })).toBeFocused();
    await bij.getByRole("button", { name: `Afhandelen: ${vraag}` }).press("Enter");
    const antwoord = adviseur.getByRole("dialog", { name: "Afhandelen" });
    await antwoord.getByLabel("Wat is ermee gedaan?").fill("Nagevraagd: ja, die van 30 september.");
    await expectAccessible(adviseur);
    await antwoord.getByRole("button", { name: "Afhandelen", exact: true }).press("Enter");
    await expect(bij.getByRole("listitem").filter({ hasText: vraag })).toContainText("Nagevraagd: ja");

    await adviseur.goto(lijst);
    await expect(adviseur.getByRole("button", { name: "Voordragen…" })).toBeVisible();
    await expect(adviseur.getByRole("main")).not.toContainText("Een opmerking moet eerst worden afgehandeld");
  });

  test("stands beside the row that it is about, and leads to its words", async ({ browser }) => {
    const adviseur = await als(browser, ministerie, "di-adviseur", `${figuren}&opbouw=VWS.quotum`);
    const panel = adviseur.getByRole("dialog");
    await panel.getByLabel("Opmerking bij Quotum VWS totaal").fill("Met welk percentage?");
    await panel.getByLabel("Iemand moet hier iets mee doen").check();
    await panel.getByRole("button", { name: "Plaatsen" }).click();
    await expect(panel.getByRole("button", { name: "Opmerkingen (1 op te volgen)" })).toBeVisible();
    await adviseur.keyboard.press("Escape");

    const totaal = adviseur.getByRole("row", { name: /^VWS totaal/ });
    await totaal.getByRole("link", { name: /^1 op te volgen.*opmerkingen bij VWS totaal/ }).press("Enter");
    await expect(panel.getByRole("heading", { name: "Opmerkingen bij VWS totaal" })).toBeFocused();
    await expect(panel.getByRole("listitem").filter({ hasText: "Met welk percentage?" })).toContainText(
      "Quotum VWS totaal",
    );
  });

  test("stays as it was begun when its panel closes, and is sent once", async ({ browser }) => {
    const vlagger = await als(browser, ministerie, "vaststeller", `${figuren}&opbouw=IGJ.tekort`);
    const panel = vlagger.getByRole("dialog");
    const tekst = panel.getByLabel("Opmerking bij Tekort IGJ");
    await tekst.fill("Eerst iets opzoeken");
    await panel.getByLabel("Iemand moet hier iets mee doen").check();
    await vlagger.keyboard.press("Escape");
    await expect(panel).toHaveCount(0);
    await vlagger.goBack();
    await expect(tekst).toHaveValue("Eerst iets opzoeken");
    await expect(panel.getByLabel("Iemand moet hier iets mee doen")).toBeChecked();

    await tekst.evaluate(({ form }) => {
      form.requestSubmit();
      form.requestSubmit();
      form.requestSubmit();
    });
    const geplaatst = panel.getByRole("listitem").filter({ hasText: "Eerst iets opzoeken" });
    await expect(geplaatst).toHaveCount(1);
    await expect(tekst).toHaveValue("");
    await vlagger.reload();
    await expect(geplaatst).toHaveCount(1);
  });

  test("has no place at a figure that is not there", async ({ browser }) => {
    const adviseur = await als(browser, ministerie, "di-adviseur", `${figuren}&opbouw=BESTAATNIET.tekort`);
    const panel = adviseur.getByRole("dialog");
    await expect(panel.getByRole("button", { name: "Opnieuw proberen" })).toBeVisible();
    await expect(panel.getByRole("textbox")).toHaveCount(0);
  });

  test("stands beside what was measured, of a unit or as a whole, until somebody says what was done", async ({
    browser,
  }) => {
    const vlagger = await als(browser, ministerie, "vaststeller", gender);
    const kaart = vlagger.getByRole("region", { name: "Aandeel vrouwen per schaalgroep" });
    const naar = kaart.getByRole("link", { name: /^Opmerkingen/ });
    await expect(naar).toHaveText(/^Opmerkingen \(0\)/);
    await naar.press("Enter");
    const paneel = vlagger.getByRole("dialog", { name: "Opmerkingen bij Gender" });
    await paneel.getByLabel("Waar gaat uw opmerking over?").selectOption("RIVM");
    await paneel.getByLabel("Opmerking bij Gender, RIVM").fill("Is dit na de overname?");
    await paneel.getByLabel("Iemand moet hier iets mee doen").press("Space");
    await expect(paneel.getByText("De stand wordt pas voorgedragen")).toHaveCount(0);
    await paneel.getByRole("button", { name: "Plaatsen" }).press("Enter");
    const gezegd = paneel.getByRole("listitem").filter({ hasText: "Is dit na de overname?" });
    await expect(gezegd).toContainText("Gender, RIVM");
    await expect(gezegd).toContainText("Op te volgen");
    await expectAccessible(vlagger);
    await vlagger.keyboard.press("Escape");
    await expect(naar).toBeFocused();
    await expect(naar).toHaveText(/^Opmerkingen \(1\).*1 op te volgen$/);

    const adviseur = await als(browser, ministerie, "di-adviseur", `${gender}&opmerkingen=geslacht`);
    const bij = adviseur.getByRole("dialog", { name: "Opmerkingen bij Gender" });
    await bij.getByRole("button", { name: "Afhandelen: Is dit na de overname?" }).press("Enter");
    const antwoord = adviseur.getByRole("dialog", { name: "Afhandelen" });
    await antwoord.getByLabel("Wat is ermee gedaan?").fill("Ja, van 31 december.");
    await antwoord.getByRole("button", { name: "Afhandelen", exact: true }).press("Enter");
    await expect(bij.getByRole("listitem").filter({ hasText: "Ja, van 31 december." })).toContainText("Afgehandeld");

    await adviseur.goto("/diversiteit?onderwerp=leeftijd&opmerkingen=leeftijdsklasse");
    await expect(adviseur.getByRole("dialog")).toContainText("Hierover is nog niets gemeten.");
    await expect(adviseur.getByRole("textbox")).toHaveCount(0);
  });

  test("stands on the overview with all others, newest first, until somebody says what was done", async ({
    browser,
  }) => {
    const ask = await vraagAls(ministerie, "di-adviseur");
    const zet = async (pad, json) => {
      const gemaakt = await ask(`/api/v1${pad}`, { method: "POST", body: JSON.stringify(json) });
      expect(gemaakt.status).toBe(201);
      return gemaakt.json();
    };
    const velden = { titel: "Proefactie", spoor: "1", status: "gepland", teltMee: "nee" };
    const { code } = await zet("/registers/acties/regels", { velden });
    const vraag = (onderwerp, tekst, blokkeert = false) =>
      zet("/opmerkingen", { onderwerp, tekst, opvolgen: true, blokkeert });
    await vraag(`standen/${kwartaal}/RIVM/bezetting`, "Van welke dag?", true);
    await vraag(`registers/acties/${code}`, "Kan dit eerder?");
    await vraag("meetreeksen/geslacht/RIVM", "Telt dit alles?");

    const adviseur = await als(browser, ministerie, "di-adviseur", "/");
    const kaart = adviseur.getByRole("region", { name: "Open vervolgvragen" });
    const regels = kaart.getByRole("listitem");
    await expect(regels.nth(0)).toContainText("Telt dit alles?");
    await expect(regels.nth(1)).toContainText("Kan dit eerder?");
    await expect(regels.nth(2)).toContainText("De stand wacht hierop");
    await expectAccessible(adviseur);
    await kaart.getByRole("link", { name: `Actie ${code}` }).press("Enter");
    await expect(adviseur.getByRole("heading", { level: 1 })).toContainText("Proefactie");
    await expect(adviseur.getByRole("region", { name: "Opmerkingen" })).toContainText("Kan dit eerder?");
    await adviseur.goBack();
    await kaart.getByRole("link", { name: "Bezetting RIVM, Q3 2022" }).press("Enter");
    await expect(adviseur.getByRole("heading", { name: "Opmerkingen bij RIVM" })).toBeFocused();
    await adviseur.goto("/");

    await kaart.getByRole("link", { name: "Gender, RIVM" }).press("Enter");
    const paneel = adviseur.getByRole("dialog", { name: "Opmerkingen bij Gender" });
    await paneel.getByRole("button", { name: "Afhandelen: Telt dit alles?" }).press("Enter");
    const antwoord = adviseur.getByRole("dialog", { name: "Afhandelen" });
    await antwoord.getByLabel("Wat is ermee gedaan?").fill("Ja, alles.");
    await antwoord.getByRole("button", { name: "Afhandelen", exact: true }).press("Enter");
    await expect(paneel.getByRole("listitem").filter({ hasText: "Ja, alles." })).toBeVisible();
    await adviseur.goto("/");
    await expect(regels.first()).toContainText("Kan dit eerder?");
    await expect(kaart).not.toContainText("Telt dit alles?");

    await adviseur.route(/\/opmerkingen\?open=true&limiet=/, (route) =>
      route.fulfill({ json: { volgende: null, opmerkingen: [] } }),
    );
    await adviseur.goto("/");
    await expect(adviseur.getByRole("region", { name: "Laatste wijzigingen" })).toBeVisible();
    await expect(kaart).toHaveCount(0);
  });
});

test.describe("a flag at the small units together", () => {
  // Of these many persons in each unit those of CIBG and IGJ are hidden.
  const werkt = Object.entries({ KERN: 40, RIVM: 22, CIBG: 8, IGJ: 6, ACBG: 30, SCP: 30, CCMO: 30 }).flatMap(
    ([code, aantal]) => Array(aantal).fill(code),
  );
  const personeel = [
    "pseudoniem;dienstverband_nr;dienstonderdeel;schaal;contracturen_per_week;in_dienst",
    ...werkt.map((code, at) => `${token(at + 1)};1;${code};7;25,5;2017-01-01`),
  ];
  // Without this source it is unknown how many persons the figures are about, so that all of them are hidden.
  const inhuur = [
    "dienstonderdeel;leverancier;mantel;maand;uren;bevestigd_doelgroep;pseudoniem",
    `KERN;Bureau;J;2022-09;10;J;${token(1)}`,
  ];
  const register = ["pseudoniem;registratie_begin", ...werkt.map((_, at) => `${token(at + 1)};2018-01-01`)];
  let ministerie;

  /** Shows the small units as one row to who may not see them, in place of a class for each. */
  async function zonderKlassen() {
    const officer = await vraagAls(ministerie, "privacy-officer");
    const { versie, drempel, bewaartermijnen } = await (await officer("/api/v1/privacyinstellingen")).json();
    const voorstel = await officer("/api/v1/privacyvoorstellen", {
      method: "POST",
      body: JSON.stringify({
        basisVersie: versie,
        drempel,
        klassenTonen: false,
        bewaartermijnen,
        toelichting: "proef",
      }),
    });
    expect(voorstel.status).toBe(201);
    const vaststeller = await vraagAls(ministerie, "vaststeller");
    const goed = await vaststeller(`/api/v1/privacyvoorstellen/${(await voorstel.json()).id}/goedkeuring`, {
      method: "POST",
      headers: { "If-Match": voorstel.headers.get("etag") },
    });
    expect(goed.status).toBe(200);
  }

  test.beforeAll(async () => {
    ministerie = await leegMinisterie();
    await zonderKlassen();
    const ask = await vraagAls(ministerie, "di-adviseur");
    for (const [soort, regels] of Object.entries({
      ...bestanden,
      "uwv-doelgroepregister": register,
      personeel,
      inhuur,
    })) {
      await verwerk(ask, await lever(ask, { soort, peildatum }, regels));
    }
  });

  test.afterAll(() => ministerie?.end());

  test("is answered by who sees each of them, and so has no such row", async ({ browser }) => {
    const vlagger = await als(browser, ministerie, "vaststeller", `${figuren}&opbouw=OVERIGE.gerealiseerd`);
    const panel = vlagger.getByRole("dialog");
    await panel.getByLabel(/^Opmerking bij Gerealiseerd Overige/).fill("Klopt deze som?");
    await panel.getByLabel("Iemand moet hier iets mee doen").check();
    await panel.getByLabel("De stand wordt pas voorgedragen als dit is afgehandeld").check();
    await panel.getByRole("button", { name: "Plaatsen" }).click();
    await expect(panel.getByRole("listitem").filter({ hasText: "Klopt deze som?" })).toBeVisible();

    const adviseur = await als(browser, ministerie, "di-adviseur", lijst);
    const punt = adviseur.getByRole("listitem").filter({ hasText: "Een opmerking moet eerst worden afgehandeld" });
    await punt.getByRole("link", { name: /Overige/ }).press("Enter");

    const bij = adviseur.getByRole("dialog", { name: /^Opbouw van dit getal/ });
    await expect(bij.getByRole("heading", { name: /^Opmerkingen bij Overige/ })).toBeFocused();
    await expect(bij.getByRole("textbox")).toHaveCount(0);
    await expectAccessible(adviseur);
    await bij.getByRole("button", { name: "Afhandelen: Klopt deze som?" }).press("Enter");
    const antwoord = adviseur.getByRole("dialog", { name: "Afhandelen" });
    await antwoord.getByLabel("Wat is ermee gedaan?").fill("Ja, nageteld.");
    await antwoord.getByRole("button", { name: "Afhandelen", exact: true }).press("Enter");
    await expect(bij.getByRole("listitem").filter({ hasText: "Klopt deze som?" })).toContainText("Ja, nageteld.");
    await adviseur.goto(lijst);
    await expect(adviseur.getByRole("button", { name: "Voordragen…" })).toBeVisible();
  });
});
