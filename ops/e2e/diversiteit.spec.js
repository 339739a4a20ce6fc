import { expect, expectAccessible, test } from "./screen.js";

const laatste = (reeksen, waar) =>
  reeksen.find((reeks) => Object.entries(waar).every(([veld, waarde]) => reeks[veld] === waarde)).metingen.at(-1);

test("what was measured of diversity tells its source, its day and what rounding leaves open", async ({
  page,
  enter,
  api,
}) => {
  const { reeksen } = await api("/api/v1/meetreeksen/culturele-diversiteit");
  await enter("vaststeller", "/");
  await page.getByRole("link", { name: "Diversiteit en inclusie" }).click();

  await expect(page.getByRole("heading", { level: 1, name: "Culturele diversiteit" })).toBeFocused();
  await expect(page.getByRole("main")).toContainText(
    "Op 31 maart 2022 had 12% van de medewerkers een bi-culturele achtergrond, VWS-breed.",
  );
  const card = page.getByRole("region", { name: "Per schaalgroep" });
  await expect(card.getByRole("listitem").filter({ has: page.locator("strong") })).toHaveCount(reeksen.length);
  await expect(card).toContainText("afgerond: tussen 9,35% en 9,45%");
  await expect(card).toContainText("Bron: CBS via BZK, peildatum 31 maart 2022, zoals geleverd.");
  await expect(page.getByRole("main")).toContainText(
    "religie, opleidingsniveau en de herkomst van een persoon worden niet geregistreerd",
  );
  await card.getByText("Toon cijfers als tabel").click();
  await expect(card.getByRole("row")).toHaveCount(1 + reeksen.length);
  await expectAccessible(page);
});

test("a small group is hidden from who may not see persons, and who may sees the same page with it", async ({
  page,
  enter,
}) => {
  await enter("vaststeller", "/diversiteit?onderwerp=gender");
  const card = page.getByRole("region", { name: "Aandeel vrouwen per dienstonderdeel" });
  await card.getByLabel("Schaalgroep").selectOption("15+");
  await expect(page).toHaveURL(/[?&]groep=15%2B/);
  await page.reload();
  await expect(card.getByLabel("Schaalgroep")).toHaveValue("15+");

  const scp = card.getByRole("listitem").filter({ hasText: "SCP" });
  await expect(scp).toContainText("Niet getoond om personen te beschermen");
  await expect(page.getByRole("region", { name: "Aandeel vrouwen per schaalgroep" })).toContainText("53,");
  await expectAccessible(page);
});

test("a question that scores under 70% asks for an intervention", async ({ page, enter, api }) => {
  const { reeksen } = await api("/api/v1/meetreeksen/mto-inclusie");
  const vraag = "Ik voel me vrij om een andere mening te geven";
  const meting = laatste(reeksen, { onderdeel: vraag, scope: "VWS-breed" });
  await enter("bestuurder", "/diversiteit?onderwerp=cultuur");

  await expect(page.getByRole("main")).toContainText(`Het laagst: «${vraag}», met ${meting.weergave}.`);
  const card = page.getByRole("region", { name: "Inclusievragen in het medewerkersonderzoek" });
  await expect(card.getByRole("listitem").filter({ hasText: vraag })).toContainText("voorstel interventie");
  await expect(card.getByRole("row").filter({ hasText: "CCMO" })).toContainText(
    "Niet getoond om personen te beschermen",
  );
  await expectAccessible(page);
});

test("a question tells what it scored before, marks have a table, and what is asked no longer stands apart", async ({
  page,
  enter,
  api,
}) => {
  const { reeksen } = await api("/api/v1/meetreeksen/mto-inclusie");
  const vraag = "Ik voel me vrij om een andere mening te geven";
  const van = reeksen.filter(({ onderdeel }) => onderdeel === vraag);
  const gemeten = (meting, anders) => ({ ...meting, ...anders });
  const toen = { peildatum: "2020-11-01", waarde: "50.4", weergave: "50,4%", onderdrukt: false };
  const anders = (onderdeel, eenheid, meting) =>
    van.map((reeks) => ({ ...reeks, onderdeel, eenheid, metingen: [gemeten(reeks.metingen.at(-1), meting(reeks))] }));
  const cijfer = ({ metingen: [{ waarde }] }) => (waarde === null ? {} : { waarde: "7.4", weergave: "7,4" });
  const antwoord = {
    meetwijze: "mto-inclusie",
    reeksen: [
      ...reeksen.map((reeks) =>
        van.includes(reeks) ? { ...reeks, metingen: [gemeten(reeks.metingen[0], toen), ...reeks.metingen] } : reeks,
      ),
      ...anders("Ik hoor erbij", "procent", () => toen),
      ...anders("Hoe inclusief is uw team?", "cijfer", cijfer),
    ],
  };
  await page.route(/\/meetreeksen\/mto-inclusie$/, (route) => route.fulfill({ json: antwoord }));
  await enter("di-adviseur", "/diversiteit?onderwerp=cultuur");

  const kaart = page.getByRole("region", { name: "Inclusievragen in het medewerkersonderzoek" });
  await expect(kaart.getByRole("listitem").filter({ hasText: vraag })).toContainText("Was 50,4% op 01-11-2020.");
  const cijfers = kaart.getByRole("table", { name: "Vragen met een cijfer als antwoord" });
  await expect(cijfers.getByRole("row").filter({ hasText: "VWS-breed" })).toContainText("7,4");
  await expect(cijfers.getByRole("row").filter({ hasText: "CCMO" })).toContainText(
    "Niet getoond om personen te beschermen",
  );
  const vroeger = kaart.getByRole("table", { name: "Alleen in een eerder onderzoek gevraagd" });
  await expect(vroeger.getByRole("row")).toHaveCount(2);
  await expect(vroeger).toContainText("50,4%");
  await expect(kaart.getByRole("listitem").filter({ hasText: "Ik hoor erbij" })).toHaveCount(0);
  await expect(page.getByRole("main")).toContainText("Het laagst: «");
  await expect(page.getByRole("region", { name: "Vragen onder 70%" })).not.toContainText("Ik hoor erbij");
  await expectAccessible(page);
});

test("a target is drawn where it is measured, with its verdict in a word", async ({ page, enter }) => {
  await enter("vaststeller", "/diversiteit");

  const kern = page
    .getByRole("region", { name: "Per schaalgroep" })
    .getByRole("listitem")
    .filter({ hasText: "Kerndepartement, schaal 11 t/m 14" });
  await expect(kern).toContainText("Doel: minstens 12% in Q1 2024");
  await expect(kern).toContainText("Loopt achter");
  await expect(kern.getByRole("img")).toHaveAccessibleName(/9,4% op 31 maart 2022\. Doel: minstens 12% in Q1 2024\.$/);
  await page.getByRole("navigation", { name: "Onderwerpen" }).getByRole("link", { name: "Gender" }).click();
  const top = page
    .getByRole("region", { name: "Aandeel vrouwen per schaalgroep" })
    .getByRole("listitem")
    .filter({ hasText: "schaal 15 en hoger" });
  await expect(top).toContainText("Doel: 45% tot en met 55% in Q1 2024");
  await expect(top).toContainText("Gehaald");
  await expect(page.getByRole("link", { name: "Aandeel vrouwen", exact: true }).first()).toHaveAttribute(
    "href",
    "/begrippen#I-3",
  );
});

test("the overview leads to the figures behind a target", async ({ page, enter }) => {
  await enter("vaststeller", "/");

  await page
    .getByRole("link", { name: "Naar de cijfers: Elk MT van het kerndepartement heeft drie sessies gehad" })
    .click();

  await expect(page.getByRole("heading", { level: 1, name: "Inclusief leiderschap" })).toBeFocused();
});

test("every MT has its three sessions in the matrix, and a session is recorded from its empty place", async ({
  page,
  enter,
}) => {
  await enter("di-adviseur", "/diversiteit?onderwerp=leiderschap");
  await expect(page.getByRole("main")).toContainText(
    "5 van de 12 MT's van het kerndepartement hebben alle drie de sessies inclusief leiderschap gehad.",
  );
  const matrix = page.getByRole("region", { name: "Sessies per MT" });
  const rij = matrix.getByRole("row").filter({ hasText: "MT Z" });
  await expect(matrix.getByRole("row")).toHaveCount(13);
  await expect(rij).toContainText("Gehouden Q3 2022");
  await expect(rij).toContainText("Gepland Q1 2023");
  await expect(rij).toContainText("Niets vastgelegd");
  await expect(matrix).toContainText("Doel: minstens 3 sessies per MT in Q2 2023");
  await expect(page.getByRole("region", { name: "Voortgang per kwartaal" })).toContainText("24 van 36");
  await expectAccessible(page);

  await rij.getByRole("link", { name: "Sessie vastleggen: derde sessie met MT Z" }).click();
  await expect(page.getByLabel("Titel")).toHaveValue("Derde sessie met MT Z");
  await page.getByLabel("Status").selectOption("gepland");
  await page.getByLabel("Kwartaal").fill("2023-Q2");
  await page.getByRole("button", { name: "Opslaan" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Derde sessie met MT Z");

  await page.goto("/diversiteit?onderwerp=leiderschap");
  await expect(rij).toContainText("Gepland Q2 2023");
});

test("who reads only may not record, and who is of another unit sees counts", async ({ page, enter }) => {
  await enter("hr-adviseur", "/diversiteit?onderwerp=leiderschap");

  await expect(page.getByRole("main")).toContainText("5 van de 12 MT's");
  await expect(page.getByRole("region", { name: "Sessies per MT" })).toContainText(
    "alleen MT's van uw eigen dienstonderdeel",
  );
  await expect(page.getByRole("link", { name: "Sessie vastleggen" })).toHaveCount(0);
});

test("a question under 70% of a unit gets its intervention there, and tells of it afterwards", async ({
  page,
  enter,
}) => {
  const vraag = "Ik voel me vrij om een andere mening te geven";
  await enter("hr-adviseur", "/diversiteit?onderwerp=cultuur");
  const lage = page.getByRole("region", { name: "Vragen onder 70%" });
  const rij = lage.getByRole("row").filter({ hasText: vraag }).filter({ hasText: "RIVM" });
  await expect(rij).toContainText("Nog geen interventie.");
  await expect(
    lage.getByRole("row").filter({ hasText: "VWS-breed" }).first().getByRole("link", { name: "Interventie toevoegen" }),
  ).toHaveCount(0);

  await rij.getByRole("link", { name: `Interventie toevoegen: «${vraag}», ` }).click();
  await expect(page.getByLabel("Aanleiding")).toHaveValue(new RegExp(`^«${vraag}»: \\d+,\\d% \\(Medewerkersonderzoek`));
  await expect(page.getByLabel("Dienstonderdeel")).toHaveValue("RIVM");
  await page.getByLabel("Titel").fill("Gesprek over tegenspraak in elk team");
  await page.getByRole("button", { name: "Opslaan" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Gesprek over tegenspraak");

  await page.goto("/diversiteit?onderwerp=cultuur");
  await expect(rij.getByRole("link", { name: "Gesprek over tegenspraak in elk team" })).toBeVisible();
  await expectAccessible(page);
});

test("without a norm in force no question is too low, and another norm marks others", async ({ page, enter, api }) => {
  const { doelen } = await api("/api/v1/doelen");
  const anders = (norm) =>
    doelen.map((doel) => (doel.indicator.meetwijze === "mto-inclusie" ? { ...doel, norm } : doel));
  let antwoord = anders({ van: null, tot: null });
  await page.route(/\/api\/v1\/doelen(\?|$)/, (route) => route.fulfill({ json: { doelen: antwoord } }));
  await enter("di-adviseur", "/diversiteit?onderwerp=cultuur");

  const main = page.getByRole("main");
  await expect(main).toContainText(/Voor de \d+ inclusievragen geldt VWS-breed geen norm\./);
  await expect(main).not.toContainText("voorstel interventie");
  await expect(page.getByRole("region", { name: /^Vragen onder / })).toHaveCount(0);

  antwoord = anders({ van: "62.5", tot: null });
  await page.reload();
  await expect(page.getByRole("region", { name: "Vragen onder 62,5%" })).toBeVisible();
  await expect(main).not.toContainText("lager dan 70%");
});

test("who is trained to select is told of members too, as soon as that is delivered", async ({ page, enter, api }) => {
  const { reeksen } = await api("/api/v1/meetreeksen/training-vacaturehouders");
  const leden = { meetwijze: "training-commissieleden", reeksen };
  await page.route(/\/training-commissieleden$/, (route) => route.fulfill({ json: leden }));
  await enter("di-adviseur", "/diversiteit?onderwerp=selectie");

  await expect(page.getByRole("main")).toContainText(
    "Op 31 december 2022 had 12,1% van de commissieleden de training gevolgd: 44 van 364.",
  );
  await expect(page.getByRole("main")).not.toContainText("Van commissieleden is het niet bekend.");
  const telling = page.getByRole("region", { name: "Commissieleden met de training" });
  await expect(telling.getByRole("link", { name: "Naar de aanwezigheidstelling" })).toHaveAttribute(
    "href",
    "/aanwezigheidstelling",
  );

  for (const { metingen } of reeksen) {
    Object.assign(metingen.at(-1), { waarde: null, teller: null, noemer: null, onder: "53", boven: "64" });
  }
  await page.reload();
  await expect(page.getByRole("main")).toContainText(
    "Op 31 december 2022 had tussen 53% en 64% van de commissieleden de training gevolgd.",
  );
});

test("who may not open the attendance count is not led to it", async ({ page, enter }) => {
  await enter("bestuurder", "/diversiteit?onderwerp=selectie");
  await expect(page.getByRole("region", { name: "Commissieleden met de training" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Naar de aanwezigheidstelling" })).toHaveCount(0);
  await expectAccessible(page);
});

test("what is recorded by hand has its place before it is measured and after", async ({ page, enter }) => {
  await enter("di-adviseur", "/diversiteit?onderwerp=lhbtiq");
  const kaart = page.getByRole("region", { name: "Benchmark Workplace Pride, per onderdeel" });
  await expect(kaart).toContainText("Nog niets gemeten");
  await expect(kaart).toContainText("Zonder norm, te doen in Q2 2023");
  await expect(page.getByRole("main")).toContainText(
    "Er is nog geen score van de benchmark Workplace Pride. Die staat gepland in Q2 2023.",
  );
  await expectAccessible(page);

  await kaart.getByRole("link", { name: "Meting vastleggen" }).click();
  await page.getByLabel("Onderdeel van de meting").fill("Beleid en communicatie");
  await page.getByLabel("Waarde").fill("62.5");
  await page.getByLabel("Peildatum").fill("2023-06-30");
  await page.getByLabel("Status").selectOption("vastgesteld");
  await page.getByLabel("Kwaliteit").selectOption("goed");
  await page.getByRole("button", { name: "Opslaan" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Benchmark Workplace Pride");

  await page.goto("/diversiteit?onderwerp=lhbtiq");
  await expect(page.getByRole("main")).toContainText("scoort «Beleid en communicatie» het laagst: 62,5%");
  await expect(kaart.getByRole("img")).toHaveAccessibleName(/^Beleid en communicatie: 62,5%/);
  await expectAccessible(page);
});

test("selection committees are counted per quarter, once, with those of which nobody knows it", async ({
  page,
  enter,
  refusals,
}, { retry }) => {
  refusals.push(/\/registers\/selectiecommissies\/regels$/);
  const kwartaal = `2010-Q${retry + 1}`;
  await enter("di-adviseur", "/diversiteit?onderwerp=selectie");
  const kaart = page.getByRole("region", { name: "Divers samengestelde selectiecommissies" });
  await expect(kaart).toContainText(
    "In Q3 2022 voldeden minstens 22 en hoogstens 26 van de 34 commissies; van 4 is het niet bekend.",
  );

  await kaart.getByRole("link", { name: "Aantallen van een kwartaal vastleggen" }).click();
  await page.getByLabel("Titel (verplicht)").fill("Selectiecommissies van toen");
  await page.getByLabel("Kwartaal (verplicht)").fill("2022-Q3");
  await page.getByLabel("Commissies die voldoen (verplicht)").fill("7");
  await page.getByLabel("Commissies die niet voldoen (verplicht)").fill("2");
  await page.getByLabel("Niet bekend (verplicht)").fill("0");
  await page.getByRole("button", { name: "Opslaan" }).click();
  await expect(page.getByRole("main")).toContainText("Van dit kwartaal staan de aantallen al in E-3.");
  await expectAccessible(page);
  await page.getByLabel("Kwartaal (verplicht)").fill(kwartaal);
  await page.getByRole("button", { name: "Opslaan" }).click();
  await expect(page.getByRole("main")).toContainText("is toegevoegd");

  await page.goto("/diversiteit?onderwerp=selectie");
  await kaart.getByText("Toon cijfers als tabel").click();
  await expect(kaart.getByRole("row", { name: `Q${retry + 1} 2010` }).getByRole("cell")).toHaveText([
    "7",
    "2",
    "0",
    "9",
    /^E-\d+$/,
  ]);
  await expectAccessible(page);
});

test("every subject reads on a narrow screen, and says what it does not know", async ({ page, enter }) => {
  await page.setViewportSize({ width: 320, height: 720 });
  await enter("di-adviseur", "/diversiteit");
  for (const [onderwerp, zin] of [
    ["Culturele diversiteit", "bi-culturele achtergrond"],
    ["Gender", "vanaf schaal 15 vrouw"],
    ["Leeftijd", "De grootste leeftijdsgroep"],
    ["In-, door- en uitstroom", "van wie binnenkwam vrouw"],
    ["Inclusieve cultuur (MTO)", "lager dan 70%"],
    ["Inclusief leiderschap", "alle drie de sessies"],
    ["Selectiecommissies", "van de vacaturehouders de training gevolgd"],
    ["LHBTIQ+ als organisatie", "Workplace Pride"],
    ["Wat het beleid opleverde", "van de 7 opbrengsten"],
  ]) {
    await page
      .getByRole("navigation", { name: "Onderwerpen" })
      .getByRole("link", { name: onderwerp, exact: true })
      .click();
    await expect(page.getByRole("heading", { level: 1, name: onderwerp })).toBeVisible();
    await expect(page.getByRole("main")).toContainText(zin);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await expectAccessible(page);
  }
});
