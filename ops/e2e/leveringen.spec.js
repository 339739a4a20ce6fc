import { leverAan, verzonden } from "./aanleveren.js";
import { expect, expectAccessible, test } from "./screen.js";

const peildatum = "2022-12-31";
const header = "dienstonderdeel;leverancier;mantel;maand;uren;bevestigd_doelgroep";

/** A file of hired hours; its third line, the second below the header, holds an hour that is none. */
function inhuur(lines, bsn) {
  const rows = Array.from({ length: lines }, (_, i) => `RIVM;${bsn ?? `Leverancier ${i}`};J;2022-12;${20 + i},5;J`);
  rows.splice(1, 0, "RIVM;Leverancier X;J;2022-12;veel;J");
  return Buffer.from([header, ...rows, ""].join("\r\n"));
}

const wat = { soort: "Inhuur arbeidsparticipanten", peildatum };

test("a file is delivered, looked at, processed and withdrawn, and the figures are as before", async ({
  page,
  enter,
  api,
}) => {
  const figures = async () => (await api("/api/v1/standen/2022-Q4")).totaal.inleen.teller;
  const before = await figures();
  // As many lines as the delivery before, so that no guard asks why.
  const [{ regels }] = (await api("/api/v1/leveringen?soort=inhuur&status=verwerkt&limiet=1")).leveringen;
  await enter("di-adviseur", "/leveringen");

  await leverAan(page, { name: "inhuur-q4.csv", buffer: inhuur(regels) }, wat);

  const main = page.getByRole("main");
  await expect(main).toContainText(`${regels} regels goedgekeurd, 1 afgekeurd`, { timeout: 20_000 });
  const rejected = main.getByRole("row").filter({ hasText: "E3" });
  await expect(rejected).toContainText("uren");
  await expect(rejected).not.toContainText("veel");
  await expect(main).toContainText("Wat verwerken verandert");

  await main.getByRole("button", { name: /^Bevestigen/ }).click();
  await page
    .getByRole("dialog")
    .getByLabel(/Toelichting/)
    .fill("Deze ene regel komt later");
  await page.getByRole("dialog").getByRole("button", { name: "Bevestigen", exact: true }).click();
  await main.getByRole("button", { name: "Verwerken", exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Verwerken", exact: true }).click();
  await expect(main).toContainText("De levering is verwerkt.");
  await expect(main.getByRole("heading", { name: "Gevonden bij de controle" })).toBeVisible();
  await expect.poll(figures).not.toBe(before);

  await main.getByRole("button", { name: "Intrekken", exact: true }).click();
  const dialog = page.getByRole("dialog");
  const reason = dialog.getByLabel("Toelichting (verplicht)");
  await dialog.getByRole("button", { name: "Intrekken", exact: true }).click();
  await expect(reason).toBeFocused();
  await expect(reason).toHaveAccessibleDescription(/Vul dit in\./);
  await reason.fill("Proef van de hele keten");
  await dialog.getByRole("button", { name: "Intrekken", exact: true }).click();
  await expect(main).toContainText("De levering is ingetrokken.");
  await expect.poll(figures).toBe(before);
});

test("of a file with a BSN not a byte leaves the browser", async ({ page, enter }) => {
  await enter("di-adviseur", "/leveringen");
  await expect(page.getByLabel("Kies bestanden")).toBeVisible();
  const sent = verzonden(page);

  await leverAan(page, { name: "inhuur-bsn.csv", buffer: inhuur(30, "123456782") }, wat);

  await expect(page.getByRole("main")).toContainText("staat mogelijk een BSN");
  await expect(page.getByRole("main")).toContainText("Gevonden in cel B2.");
  await expect(page.getByRole("main")).toContainText("Er is niets verstuurd of bewaard.");
  await expect(page.locator("body")).not.toContainText("123456782");
  expect(sent).toEqual([]);
});

test("of a part of the key of the pseudonyms not a byte leaves the browser", async ({ page, enter }) => {
  const value = "0a1b2c3d".repeat(8);
  const lines = ["Inclusiemonitor sleuteldeel 1 van 2", "doel: inclusiemonitor/1", `waarde: ${value}`, ""];
  await enter("di-adviseur", "/leveringen");
  await expect(page.getByLabel("Kies bestanden")).toBeVisible();
  const sent = verzonden(page);

  const kaart = await leverAan(page, { name: "deel-1.txt", buffer: Buffer.from(lines.join("\n")) }, wat);

  await expect(kaart).toContainText("Dit is een sleuteldeel van de pseudonimiseerder, en geen levering.");
  await expect(kaart).toContainText("Er is niets verstuurd of bewaard.");
  await expect(page.locator("body")).not.toContainText(value);
  expect(sent).toEqual([]);
});

test("a delivery that cannot be processed says so, and asks nobody to confirm anything of it", async ({
  page,
  enter,
}) => {
  const main = page.getByRole("main");
  await enter("di-adviseur", "/leveringen");

  await leverAan(page, { name: "inhuur-half.csv", buffer: inhuur(3) }, wat);

  await expect(main).toContainText("3 regels goedgekeurd, 1 afgekeurd", { timeout: 20_000 });
  await expect(main).toContainText("25,0% van de regels is afgekeurd");
  await expect(main.getByText("Niet te verwerken", { exact: true })).toBeVisible();
  await expect(main).not.toContainText(/bevestigen/i);
  await page.getByRole("link", { name: "Alle leveringen" }).click();
  await expect(main.getByRole("row").filter({ hasText: "inhuur-half.csv" })).toContainText("Niet te verwerken");

  await main.getByRole("link", { name: "inhuur-half.csv" }).click();
  await main.getByRole("button", { name: "Niet verwerken" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Niet verwerken" }).click();
  await expect(main).toContainText("De levering is niet verwerkt.");
});

/** Tells of this file, the first time that the list holds it, that it is being checked: so it was read in that moment. */
async function lijstInControle(page, naam) {
  let gezien = false;
  await page.route(/\/api\/v1\/leveringen\?limiet=15$/, async (route) => {
    const response = await route.fetch();
    const json = await response.json();
    const regel = json.leveringen.find(({ bestandsnaam }) => bestandsnaam === naam);
    if (regel && !gezien) {
      gezien = true;
      regel.status = "ontvangen";
    }
    await route.fulfill({ response, json });
  });
}

const levering = /\/api\/v1\/leveringen\/[0-9a-f-]{36}$/;

/** The page of a delivery sees nothing of its check: that is over before it asks. */
const voorbij = (page) =>
  page.route(levering, async (route) => {
    let response = await route.fetch();
    while ((await response.json()).status === "ontvangen") {
      response = await route.fetch();
    }
    await route.fulfill({ response });
  });

/** It sees the check go on, and asks again: no event comes through. */
async function zonderVoortgang(page) {
  await page.route("**/voortgang", (route) => route.abort());
  await page.route(
    levering,
    async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, json: { ...(await response.json()), status: "ontvangen" } });
    },
    { times: 1 },
  );
}

for (const [hoe, controle] of [
  ["over before its page asked", voorbij],
  ["followed without events", zonderVoortgang],
]) {
  test(`a check that was ${hoe} is over in the list as well`, async ({ page, enter, refusals }) => {
    const naam = `inhuur-${controle.name}.csv`;
    const main = page.getByRole("main");
    refusals.push(/\/voortgang$/);
    await enter("di-adviseur", "/leveringen");
    await lijstInControle(page, naam);
    await controle(page);

    await leverAan(page, { name: naam, buffer: inhuur(controle === voorbij ? 4 : 5) }, wat);
    await expect(main).toContainText("1 afgekeurd", { timeout: 20_000 });
    await page.getByRole("link", { name: "Alle leveringen" }).click();

    // Sooner than anything here is read again because it is old.
    await expect(main.getByRole("row").filter({ hasText: naam })).toContainText("Niet te verwerken", {
      timeout: 3_000,
    });
    await main.getByRole("link", { name: naam }).click();
    await main.getByRole("button", { name: "Niet verwerken" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Niet verwerken" }).click();
    await expect(main).toContainText("De levering is niet verwerkt.");
  });
}

test("the list follows a check of what somebody else delivered", async ({ page, enter }) => {
  let id;
  await page.route(
    /\/api\/v1\/leveringen\?limiet=15$/,
    async (route) => {
      const response = await route.fetch();
      const json = await response.json();
      json.leveringen[0].status = "ontvangen";
      await route.fulfill({ response, json });
      id = json.leveringen[0].id;
    },
    { times: 1 },
  );

  await enter("di-adviseur", "/leveringen");

  await expect.poll(() => id).toBeDefined();
  const regel = page.getByRole("row").filter({ has: page.locator(`a[href$="${id}"]`) });
  await expect(regel).toContainText("In controle");
  await expect(regel).not.toContainText("In controle");
});

test("a delivery behind final figures is not offered to be withdrawn, and its page says why", async ({
  page,
  enter,
  api,
}) => {
  const main = page.getByRole("main");
  await enter("di-adviseur", "/leveringen");
  const { leveringen } = await api("/api/v1/leveringen?status=verwerkt&limiet=100");
  const vast = leveringen.find(({ intrekbezwaar }) => intrekbezwaar?.code === "stand-vastgesteld");
  expect(vast.acties).toEqual([]);

  await page.goto(`/leveringen/${vast.id}`);

  await expect(main.getByText("Intrekken kan niet meer", { exact: true })).toBeVisible();
  await expect(main).toContainText("Een vastgestelde stand gebruikt deze levering");
  await expect(main.getByRole("button", { name: "Intrekken", exact: true })).toHaveCount(0);
  await expectAccessible(page);
});
