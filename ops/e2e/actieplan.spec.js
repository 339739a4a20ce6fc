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

  await page.getByRole("button", { name: `${kaart} verplaatsen` }).click();
  await dialoog.getByLabel("Spoor").selectOption("4");
  await expect(dialoog.getByLabel("Telt zij dan nog mee voor het quotum?")).toHaveValue("nee");
  await expectAccessible(page);
  await dialoog.getByRole("button", { name: "Verplaatsen" }).click();
  await expect(komt(page)).toContainText(banen(0));
  await page.getByRole("button", { name: "Ongedaan maken" }).click();
  await expect(komt(page)).toContainText(banen(2.5));

  await page.getByRole("link", { name: "Lijst" }).click();
  await expect(page.getByRole("table", { name: "Acties" }).getByRole("link", { name: kaart })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Tijdlijn" }).click();
  await expect(page.getByRole("row", { name: /Zonder kwartaal/ }).getByRole("link", { name: kaart })).toBeVisible();
  await expectAccessible(page);
});

test("who moves an action that somebody else changed meanwhile sees both versions, and nothing is lost", async ({
  page,
  enter,
  refusals,
}) => {
  refusals.push(/\/registers\/acties\/regels\//);
  await enter("di-adviseur", "/actieplan");
  const poging = test.info().retry + 1;
  const velden = { titel: `Gesprek ${poging} met leveranciers`, spoor: "3", status: "bezig", teltMee: "nee" };
  const code = await page.evaluate(async (velden) => {
    const headers = { "Content-Type": "application/json", "X-Inclusiemonitor": "1" };
    const url = "/api/v1/registers/acties/regels";
    return (await (await fetch(url, { method: "POST", headers, body: JSON.stringify({ velden }) })).json()).code;
  }, velden);
  /** Changes it as somebody else does, over its newest version. */
  const ander = (anders) =>
    page.evaluate(
      async ({ anders, url }) => {
        const was = await fetch(url);
        const { velden } = await was.json();
        const headers = {
          "Content-Type": "application/json",
          "X-Inclusiemonitor": "1",
          "If-Match": was.headers.get("ETag"),
        };
        const body = JSON.stringify({ velden: { ...velden, ...anders } });
        await fetch(url, { method: "PUT", headers, body });
      },
      { anders, url: `/api/v1/registers/acties/regels/${code}` },
    );
  const kaart = (spoor) =>
    page.getByRole("region", { name: spoor }).getByRole("listitem").filter({ hasText: velden.titel });
  const knop = page.getByRole("button", { name: `${velden.titel} verplaatsen` });
  const verplaatsing = page.getByRole("dialog", { name: `${velden.titel} verplaatsen` });
  const beide = page.getByRole("dialog", { name: `Iemand anders heeft ${code} intussen gewijzigd` });
  await page.reload();

  await knop.click();
  await ander({ kosten: "500" });
  await verplaatsing.getByLabel("Spoor").selectOption("4");
  await verplaatsing.getByRole("button", { name: "Verplaatsen" }).click();
  await expect(beide.getByRole("row", { name: /^Kosten/ })).toContainText(/500.*500/);
  await expect(beide.getByRole("row", { name: /^Spoor/ })).toContainText(/Spoor 3.*Spoor 4/);
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(verplaatsing.getByLabel("Spoor")).toHaveValue("4");
  await verplaatsing.getByRole("button", { name: "Verplaatsen" }).click();
  await beide.getByRole("button", { name: "Versie van nu laten staan" }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(kaart("Spoor 3: diensten van leveranciers")).toContainText("€ 500");

  await knop.click();
  await ander({ kosten: "750" });
  await verplaatsing.getByLabel("Spoor").selectOption("4");
  await verplaatsing.getByRole("button", { name: "Verplaatsen" }).click();
  await expect(beide.getByRole("button", { name: "Mijn versie opslaan" })).toBeEnabled();
  await beide.getByRole("button", { name: "Mijn versie opslaan" }).press("Enter");
  await expect(page.getByText(new RegExp(`${code} staat nu onder Spoor 4`))).toBeVisible();
  await expect(kaart(/^Spoor 4/)).toContainText("€ 750");

  await ander({ kosten: "900" });
  await page.getByRole("button", { name: "Ongedaan maken" }).click();
  await expect(beide.getByRole("row", { name: /^Spoor/ })).toContainText(/Spoor 4.*Spoor 3/);
  await beide.getByRole("button", { name: "Mijn versie opslaan" }).click();
  await expect(kaart("Spoor 3: diensten van leveranciers")).toContainText("€ 900");
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

  const reeks = kaart.getByRole("row", { name: /Gesprekkenreeks inclusief leiderschap/ });
  await expect(reeks).toContainText("Kerndepartement · Schaal 11 t/m 14 · Q2 2021");
  await expect(reeks).toContainText("8,9% op 31-03-2021 → 9,4% op 31-03-2022");
  await expect(reeks).toContainText("+0,5 procentpunt");
  await expect(kaart).toContainText("had «New Professional Program» het meeste effect.");
  await expect(kaart).toContainText(/Bij [2-9] van de \d+ zijn de metingen ervoor en erna te vergelijken\./);
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
