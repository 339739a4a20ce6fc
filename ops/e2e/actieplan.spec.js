import { expect, expectAccessible, test } from "./screen.js";

/** How many jobs the plan still brings, as the table of sums tells it. */
const komt = (page) =>
  page.getByRole("region", { name: "Wat het plan oplevert en kost" }).getByRole("row", { name: /^Alle sporen/ });

test("an action is added, moved by keyboard and put back, and the sums follow", async ({ page, enter, api }) => {
  const voor = Number((await api("/api/v1/actieplan")).totaal.teKomen.waarde);
  const banen = (erbij) => (voor + erbij).toFixed(1).replace(".", ",");
  await enter("di-adviseur", "/actieplan");
  await expect(komt(page)).toContainText(banen(0));
  await page.getByRole("link", { name: "Actie toevoegen" }).click();
  await page.getByLabel("Titel (verplicht)").fill("Leerwerkplek op het secretariaat");
  await page.getByLabel("Status (verplicht)").selectOption("gepland");
  await page.getByLabel("Telt mee voor het quotum (verplicht)").selectOption("ja");
  await page.getByLabel("Verwachte banen").fill("2,5");
  await page.getByRole("button", { name: "Opslaan" }).click();
  await expect(page.getByText(/A-\d+ is toegevoegd/)).toBeVisible();

  await page.getByRole("link", { name: "Actieplan" }).click();
  await expect(komt(page)).toContainText(banen(2.5));
  await page.getByRole("combobox", { name: "Status" }).selectOption("gepland");
  const bord = (spoor) => page.getByRole("region", { name: spoor });
  const kaart = "Leerwerkplek op het secretariaat";
  await expect(bord("Spoor 1: individuele plekken").getByRole("link", { name: kaart })).toBeVisible();
  await expectAccessible(page);

  const knop = page.getByRole("button", { name: `${kaart} verplaatsen` });
  await knop.focus();
  await page.keyboard.press("Enter");
  const dialoog = page.getByRole("dialog");
  await dialoog.getByLabel("Spoor").selectOption("2");
  await dialoog.getByLabel("Status").selectOption("gestopt");
  await expectAccessible(page);
  await dialoog.getByRole("button", { name: "Verplaatsen" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText(/staat nu onder Spoor 2: collectieve banen, Gestopt\./)).toBeVisible();
  await expect(komt(page)).toContainText(banen(0));

  await page.getByRole("button", { name: "Ongedaan maken" }).click();
  await expect(page.getByText(/staat weer waar het stond\./)).toBeVisible();
  await expect(komt(page)).toContainText(banen(2.5));
  await expect(bord("Spoor 1: individuele plekken").getByRole("link", { name: kaart })).toBeVisible();

  await page.getByRole("link", { name: "Lijst" }).click();
  await expect(page.getByRole("table", { name: "Acties" }).getByRole("link", { name: kaart })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Tijdlijn" }).click();
  await expect(page.getByRole("row", { name: /Zonder kwartaal/ }).getByRole("link", { name: kaart })).toBeVisible();
  await expectAccessible(page);
});

test("who moves an action that somebody else changed meanwhile is told, and nothing is lost", async ({
  page,
  enter,
  refusals,
}) => {
  refusals.push(/\/registers\/acties\/regels\//);
  await enter("di-adviseur", "/actieplan");
  const velden = { titel: "Gesprek met leveranciers", spoor: "3", status: "bezig", teltMee: "nee" };
  const code = await page.evaluate(async (velden) => {
    const headers = { "Content-Type": "application/json", "X-Inclusiemonitor": "1" };
    const url = "/api/v1/registers/acties/regels";
    return (await (await fetch(url, { method: "POST", headers, body: JSON.stringify({ velden }) })).json()).code;
  }, velden);
  await page.reload();
  await page.getByRole("button", { name: "Gesprek met leveranciers verplaatsen" }).click();
  await page.evaluate(
    async ({ velden, code }) => {
      const headers = { "Content-Type": "application/json", "X-Inclusiemonitor": "1", "If-Match": '"1"' };
      const body = JSON.stringify({ velden: { ...velden, kosten: "500" } });
      await fetch(`/api/v1/registers/acties/regels/${code}`, { method: "PUT", headers, body });
    },
    { velden, code },
  );
  const dialoog = page.getByRole("dialog");
  await dialoog.getByLabel("Spoor").selectOption("4");
  await dialoog.getByRole("button", { name: "Verplaatsen" }).click();

  await expect(page.getByRole("alert")).toContainText(`Iemand anders heeft ${code} intussen gewijzigd`);
  const kolom = page.getByRole("region", { name: "Spoor 3: diensten van leveranciers" });
  await expect(kolom.getByRole("listitem").filter({ hasText: "Gesprek met leveranciers" })).toContainText("€ 500");
});

test("an intervention is added from its card, which then tells what was measured before and after it", async ({
  page,
  enter,
  api,
}) => {
  const weergave = async (kwartaal) =>
    (await api(`/api/v1/standen/${kwartaal}`)).totaal.realisatiePercentage.weergave.replace("%", "");
  await enter("di-adviseur", "/actieplan");
  const kaart = page.getByRole("region", { name: "Welke interventie had het meeste effect?" });
  await kaart.getByRole("link", { name: "Interventie toevoegen" }).click();
  await page.getByLabel("Titel (verplicht)").fill("Werkbezoeken aan dienstonderdelen");
  await page.getByLabel("Effect (verplicht)").selectOption("klein");
  await page.getByLabel("Kwartaal").fill("2022-Q2");
  await page.getByLabel("Indicator").selectOption("I-1");
  await page.getByRole("button", { name: "Opslaan" }).click();
  await expect(page.getByText(/V-\d+ is toegevoegd/)).toBeVisible();

  await page.getByRole("link", { name: "Actieplan" }).click();
  const rij = kaart.getByRole("row", { name: /Werkbezoeken aan dienstonderdelen/ });
  await expect(rij).toContainText(`${await weergave("2022-Q1")}% op 31-03-2022`);
  await expect(rij).toContainText(`${await weergave("2022-Q3")}% op 30-09-2022`);
  await expect(rij).toContainText(/\+\d,\d procentpunt/);
  await expect(kaart.getByRole("row", { name: /Nieuw recruitmentteam/ })).toContainText("geen indicator gekozen");
  await expectAccessible(page);
});

test("a list of many actions comes a page at a time, and its sums stay those of all", async ({ page, enter }) => {
  await page.route(/\/registers\/acties\/regels\?/, async (route) => {
    const response = await route.fetch();
    const json = await response.json();
    const regels = Array.from({ length: 120 }, (_, plaats) => ({ ...json.regels[0], code: `A-${plaats + 1001}` }));
    await route.fulfill({ response, json: { regels, volgende: null } });
  });
  await enter("di-adviseur", "/actieplan?beeld=lijst");
  const kaart = page.getByRole("region", { name: "120 acties" });
  const rijen = kaart.getByRole("table", { name: "Acties" }).locator("tbody tr");
  const som = await komt(page).textContent();

  await expect(rijen).toHaveCount(50);
  await expect(kaart.getByRole("status")).toHaveText("50 van 120 acties");
  await kaart.getByRole("button", { name: "Meer acties tonen" }).press("Enter");
  await expect(rijen).toHaveCount(100);
  await kaart.getByRole("button", { name: "Meer acties tonen" }).press("Enter");
  await expect(rijen).toHaveCount(120);
  await expect(kaart.getByRole("button", { name: "Meer acties tonen" })).toHaveCount(0);
  await expect(kaart.getByText("Alles staat er.")).toBeFocused();
  await expect(komt(page)).toHaveText(som);
  await expectAccessible(page);
});
