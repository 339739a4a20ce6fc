import { expect, expectAccessible, test } from "./screen.js";

const quarter = "2022-Q3";

const region = (page, name) => page.getByRole("region", { name, exact: true });

/** The spaces of a screen may be narrow, or not break. */
const plain = (text) => text.replace(/\s+/g, " ").trim();

const kort = (dag) => dag.split("-").reverse().join("-");

const words = {
  gehaald: "Gehaald",
  "op-koers": "Op koers",
  achter: "Loopt achter",
  "niet-vast-te-stellen": "Niet vast te stellen",
  "geen-meting": "Geen meting",
};

const numbers = new Intl.NumberFormat("nl-NL", {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
  signDisplay: "exceptZero",
});

test("each target stands with its status, figure, distance and what another source says", async ({
  page,
  enter,
  api,
}) => {
  const { doelen } = await api("/api/v1/doelen");
  const met = doelen.filter(({ norm }) => norm.van !== null || norm.tot !== null);
  const zonder = doelen.length - met.length;
  await enter("di-adviseur", `/?kwartaal=${quarter}`);

  const kaart = region(page, "Doelen en realisatie");
  await expect(kaart.getByRole("row")).toHaveCount(1 + met.length);
  for (const doel of met) {
    const titel = doel.indicator.meetwijze === "realisatie-quotum" ? "Quotum Banenafspraak" : doel.titel;
    const rij = kaart.getByRole("row").filter({ has: page.getByRole("link", { name: titel, exact: true }) });
    const tekst = plain(await rij.innerText());
    expect(tekst).toContain(words[doel.oordeel]);
    expect(tekst).toContain(doel.meting ? plain(doel.meting.weergave) : "–");
    if (doel.verschil !== null) {
      expect(tekst).toContain(numbers.format(doel.verschil).replace("-", "\u2212"));
    }
    if (doel.horizon) {
      expect(tekst).toContain(`Te halen in ${doel.horizon.slice(5)} ${doel.horizon.slice(0, 4)}`);
    }
    if (doel.pad && doel.oordeel !== "gehaald") {
      await rij.getByText("Uitleg en bronnen").click();
      const { begin, eind } = doel.pad;
      await expect(
        rij.getByText(new RegExp(`^Lijn van .+ op ${kort(begin)} naar .+ op ${kort(eind)}; `)),
      ).toBeVisible();
    }
    await expect(rij.getByRole("img", { name: /^Realisatie .+, doel / })).toBeVisible();
  }
  await expect(kaart.getByRole("row", { name: /^Quotum Banenafspraak/ })).toContainText(/stand genoemd op 11-10-2022/);
  await expect(kaart.getByRole("link", { name: "Hoe gemeten Quotum Banenafspraak" })).toHaveAttribute(
    "href",
    "/begrippen#realisatiePercentage",
  );
  await expect(kaart.getByText("Een andere bron zegt: in Q1 2023")).toHaveCount(
    doelen.filter(
      ({ horizon, versies }) => horizon !== "2023-Q1" && versies.some((versie) => versie.horizon === "2023-Q1"),
    ).length,
  );
  await expect(kaart.getByText(`${zonder} doelen zonder norm`)).toBeVisible();
  await expect(kaart.getByRole("img", { name: /^Van 11% \(31-03-2021\) naar 12% \(31-03-2022\)$/ })).toBeVisible();
});

test("the quotum takes the verdict and the norm of its target, and a target for a unit has a row of its own", async ({
  page,
  enter,
  api,
}) => {
  const { doelen } = await api("/api/v1/doelen");
  const quotum = doelen.find(({ indicator }) => indicator.meetwijze === "realisatie-quotum");
  const vanRivm = {
    ...quotum,
    code: "T-999",
    titel: "Quotum van het RIVM",
    scope: "dienstonderdeel",
    dienstonderdeel: "RIVM",
  };
  const opKoers = { ...quotum, norm: { van: "90", tot: null }, oordeel: "op-koers", verschil: "-6.6" };
  await page.route(/\/api\/v1\/doelen(\?|$)/, (route) => route.fulfill({ json: { doelen: [vanRivm, opKoers] } }));
  await enter("di-adviseur", `/?kwartaal=${quarter}`);

  const rijen = region(page, "Doelen en realisatie").getByRole("row");
  await expect(rijen).toHaveCount(3);
  const rij = rijen.filter({ has: page.getByRole("link", { name: "Quotum Banenafspraak", exact: true }) });
  await expect(rij).toContainText("Op koers");
  await expect(page.getByRole("heading", { name: "Realisatie quotum", exact: true }).locator("..")).toContainText(
    "Op koers",
  );
  await expect(rij).toContainText("\u22126,6");
  await expect(rij.getByRole("img", { name: /^Realisatie 83,4%, doel ≥ 90%$/ })).toBeVisible();
  await expect(rijen.filter({ has: page.getByRole("link", { name: "Quotum van het RIVM" }) })).toContainText(
    "Loopt achter",
  );

  await page.goto("/?kwartaal=2022-Q2");
  await expect(rij).toContainText("Loopt achter");
  await expect(rij.getByRole("img", { name: /^Realisatie 80,6%, doel ≥ 100%$/ })).toBeVisible();
});

test("an earlier quarter tells its targets as they stood then, and a norm for each unit names the unit that is farthest from it", async ({
  page,
  enter,
  api,
}) => {
  const { doelen } = await api("/api/v1/doelen");
  const mto = doelen.find(({ indicator }) => indicator.meetwijze === "mto-inclusie");
  const rij = region(page, "Doelen en realisatie").getByRole("row").filter({ hasText: mto.titel });

  await enter("di-adviseur", `/?kwartaal=${quarter}`);
  await expect(rij).toContainText(mto.meting.weergave);
  await expect(rij).toContainText(`Verst van de norm: ${mto.gemetenBij.naam}`);

  await page.goto("/?kwartaal=2022-Q1");
  await expect(rij).toContainText("Geen meting");
});

test("the tiles tell the four figures, and lead to what is behind them by keyboard alone", async ({
  page,
  enter,
  api,
}) => {
  const { overTijd, overTijdNu, totaal } = await api(`/api/v1/actieplan?kwartaal=${quarter}`);
  await enter("di-adviseur", `/?kwartaal=${quarter}`);

  const tegel = (naam) => page.getByRole("heading", { name: naam, exact: true }).locator("..");
  await expect(tegel("Realisatie quotum")).toContainText("83,4%");
  await expect(tegel("Realisatie quotum")).toContainText(/117,1 van 140,4 banen/);
  await expect(tegel("Nog nodig in 2023")).toContainText("36,9");
  await expect(tegel("Rekenvoorbeeld heffing")).toContainText(/€\s116\.500/);
  const acties = tegel("Acties over tijd");
  await expect(acties.getByRole("paragraph")).toHaveText(String(overTijd.length));
  await expect(acties).toContainText(`: ${overTijdNu.length}`);
  const link = acties.getByRole("link");
  await expect(link).toContainText(`${totaal.aantal} acties`);

  const uitleg = region(page, "Doelen en realisatie").getByText("Uitleg en bronnen").first();
  await uitleg.focus();
  await page.keyboard.press("Enter");
  await expect(region(page, "Doelen en realisatie")).toContainText(/in Q1 2023: Factsheet/);
  await expectAccessible(page);
  await link.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Actieplan" })).toBeFocused();
  await expect(page).toHaveURL(/kwartaal=2022-Q3/);
});

/** One of each kind that came to be, as the first of the list; what else happened, and what was withdrawn since, is left out. */
const vanElkeSoort = async (route) => {
  const alles = new URL(route.request().url());
  alles.searchParams.set("limiet", "500");
  const response = await route.fetch({ url: alles.href });
  const alle = (await response.json()).gebeurtenissen;
  const gebeurtenissen = alle.filter(({ wat }) => !["ingetrokken", "gecorrigeerd"].includes(wat));
  const eerste = gebeurtenissen.filter(
    ({ soort }, plaats) => gebeurtenissen.findIndex((ander) => ander.soort === soort) === plaats,
  );
  await route.fulfill({ response, json: { gebeurtenissen: eerste } });
};

test("the newest changes are one list of the policy and the figures, which goes on and leads to all of the registers", async ({
  page,
  enter,
}) => {
  const antwoord = page.waitForResponse(/\/gebeurtenissen\?limiet=8$/);
  await enter("bestuurder");
  const { gebeurtenissen } = await (await antwoord).json();

  const kaart = region(page, "Laatste wijzigingen");
  const regels = kaart.getByRole("listitem");
  await expect(regels).toHaveCount(8);
  for (const [plaats, { door }] of gebeurtenissen.entries()) {
    await expect(regels.nth(plaats).getByRole("link")).toBeVisible();
    await expect(regels.nth(plaats)).toContainText(door);
  }
  await kaart.getByRole("button", { name: "Meer wijzigingen tonen" }).press("Enter");
  await expect(regels).toHaveCount(50);
  await expectAccessible(page);
  await kaart.getByRole("link", { name: "Alle wijzigingen in de registers" }).press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Registers" })).toBeVisible();
  await expect(region(page, "Laatste wijzigingen")).toBeInViewport();
});

test("a processed delivery, figures that were vastgesteld and a reorganisation stand between the changes of registers, each with its link", async ({
  page,
  enter,
}) => {
  await page.route(/\/gebeurtenissen\?/, vanElkeSoort);
  await enter("di-adviseur");

  const kaart = region(page, "Laatste wijzigingen");
  const regel = (tekst) => kaart.getByRole("listitem").filter({ hasText: tekst });
  await expect(regel(/Levering verwerkt · aangeleverd door .+ · \d/)).toHaveCount(1);
  await expect(regel(/[A-Z]+-\d+ (toegevoegd|gewijzigd|beëindigd) · .+ · \d/)).toHaveCount(1);
  await expectAccessible(page);
  for (const [tekst, adres] of [
    [/Levering verwerkt/, /\/leveringen\/[0-9a-f-]{36}$/],
    [/vastgesteld · /, /\/banenafspraak\?kwartaal=\d{4}-Q\d$/],
    [/^Reorganisatie per/, /\/organisatie\?peildatum=\d{4}-\d{2}-\d{2}$/],
  ]) {
    await regel(tekst).getByRole("link").press("Enter");
    await expect(page).toHaveURL(adres);
    await expect(page.getByRole("heading", { level: 1 })).not.toHaveText("Overzicht");
    await page.goBack();
  }
  await page.getByRole("button", { name: "English" }).click();
  await expect(region(page, "Latest changes")).toContainText(/Delivery processed · delivered by/);
});

test("who may not read the policy sees its figures and own deliveries, but neither rows nor overdue actions", async ({
  page,
  enter,
}) => {
  await enter("i-team", `/?kwartaal=${quarter}`);

  await expect(page.getByRole("heading", { name: "Realisatie quotum" })).toBeVisible();
  await expect(page.getByRole("row").nth(2)).toBeVisible();
  const kaart = region(page, "Laatste wijzigingen");
  await expect(kaart.getByRole("listitem").first()).toContainText(/aangeleverd door|vastgesteld|goedgekeurd/);
  await expect(kaart.getByRole("link", { name: "Alle wijzigingen in de registers" })).toHaveCount(0);
  await expect(page.getByRole("heading", { name: "Acties over tijd" })).toHaveCount(0);
  await expect(page.getByRole("heading", { name: "Open vervolgvragen" })).toHaveCount(0);
});

test("a quarter without figures says what to do, and leads there who may", async ({ page, enter, refusals }) => {
  refusals.push(/\/standen\/2023-Q2$/);
  await enter("di-adviseur", "/?kwartaal=2023-Q2");

  const main = page.getByRole("main");
  await expect(main).toContainText("Er zijn nog geen cijfers voor Q2 2023. Lever eerst het UWV-bestand aan.");
  await expectAccessible(page);
  await main.getByRole("link", { name: "Bestand aanleveren" }).press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Leveringen" })).toBeVisible();
});

test("who may not deliver gets no link to where that is done", async ({ page, enter, refusals }) => {
  refusals.push(/\/standen\/2023-Q2$/);
  await enter("vaststeller", "/?kwartaal=2023-Q2");

  await expect(page.getByRole("main")).toContainText("Er zijn nog geen cijfers voor Q2 2023.");
  await expect(page.getByRole("link", { name: "Bestand aanleveren" })).toHaveCount(0);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("the calendar is folded, and nothing needs sideways scrolling", async ({ page, enter }) => {
    await enter("di-adviseur", `/?kwartaal=${quarter}`);

    const kaart = region(page, "Nog aan te leveren");
    await expect(kaart.getByText(/\d+ van \d+ bronnen binnen voor Q3 2022/)).toBeVisible();
    await expect(kaart.getByRole("table")).toHaveCount(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await expectAccessible(page);
    await kaart.getByText(/bronnen binnen voor/).press("Enter");
    await kaart.getByText(/die binnen zijn$/).press("Enter");
    await expect(kaart.getByRole("table").last()).toBeVisible();
    await expectAccessible(page);
  });
});
