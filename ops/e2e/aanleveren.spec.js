import { gzipSync } from "node:zlib";
import { lees, leverAan, lijn, ontvangstbewijs, urenbestand, verzonden, vulIn } from "./aanleveren.js";
import { expect, expectAccessible, test } from "./screen.js";

const uren = { peildatum: "2015-12-31" };
const kies = (page, ...bestanden) => page.getByLabel("Kies bestanden").setInputFiles(bestanden);
const knop = (page, naam) => page.getByRole("button", { name: naam });
const delen = (gezien) => gezien.filter((request) => request.method() === "PATCH");
const begin = (gezien) => delen(gezien).map((request) => Number(request.headers()["upload-offset"]));

/** Sends a large file over a slow line, to where its first part is at the server. */
async function beginLangzaam(page, bestand, bytes = 4_000_000) {
  await kies(page, bestand.pad);
  await lijn(page, bytes);
  const kaart = await vulIn(page, bestand.naam, uren);
  const eersteDeel = page.waitForResponse((answer) => answer.request().method() === "PATCH");
  await knop(kaart, "Controleren en versturen").click();
  await eersteDeel;
  // What is left takes longer than any story, on a slow machine too.
  await lijn(page, 500_000);
  return kaart;
}

/** The page of the delivery that this file became, byte for byte. */
async function klaar(page, { regels, sha256 }) {
  await expect(page.getByRole("main")).toContainText(
    `${new Intl.NumberFormat("nl-NL").format(regels)} regels goedgekeurd, 0 afgekeurd`,
    { timeout: 40_000 },
  );
  expect((await ontvangstbewijs(page)).sha256).toBe(sha256);
}

async function metBestand(naam, zaad, verhaal, regels = 400_000) {
  const bestand = urenbestand(naam, regels, zaad);
  try {
    await verhaal(bestand);
  } finally {
    bestand.weg();
  }
}

test("sending is paused and resumed, and what arrives is the file, byte for byte", async ({ page, enter }) => {
  await enter("di-adviseur", "/leveringen");
  await metBestand("pauze.csv", "pauze", async (bestand) => {
    const gezien = verzonden(page);
    const kaart = await beginLangzaam(page, bestand);
    await expect(kaart).toContainText(/per seconde/);
    await expect(kaart).toContainText(/nog \d+ second/);

    await knop(kaart, /^Pauzeren/).click();
    await expect(kaart).toContainText("Gepauzeerd");
    await expect(kaart.getByRole("heading")).toBeFocused();
    const bijPauze = delen(gezien).length;
    await page.waitForTimeout(1_500);
    expect(delen(gezien)).toHaveLength(bijPauze);
    await expectAccessible(page);

    await lijn(page);
    await knop(kaart, /^Hervatten/).click();

    await klaar(page, bestand);
    expect(begin(gezien).at(-1)).toBeGreaterThan(0);
  });
});

test("who cancels leaves nothing at the server", async ({ page, enter, refusals }) => {
  await enter("di-adviseur", "/leveringen");
  await metBestand("annuleren.csv", "annuleren", async (bestand) => {
    refusals.push(/\/api\/v1\/(?:uploads|leveringen)\//);
    const gezien = verzonden(page);
    const kaart = await beginLangzaam(page, bestand);

    await knop(kaart, /^Annuleren/).click();

    await expect(kaart).toContainText("Het aanleveren is gestopt. Er is niets bewaard.");
    const [wissen] = gezien.filter((request) => request.method() === "DELETE");
    expect((await wissen.response()).status()).toBe(204);
    const id = wissen.url().split("/").at(-1);
    expect((await lees(page, `/leveringen/${id}`)).weigering.code).toBe("upload-beeindigd");
    expect(await page.evaluate(() => localStorage.getItem("inclusiemonitor.uploads"))).toBeNull();
  });
});

test("a file that was begun before a reload can be given up as well", async ({ page, enter, refusals }) => {
  await enter("di-adviseur", "/leveringen");
  await metBestand("opgeven.csv", "opgeven", async (bestand) => {
    refusals.push(/\/api\/v1\/(?:uploads|leveringen)\//);
    await beginLangzaam(page, bestand);
    page.on("dialog", (dialog) => dialog.accept());
    await page.reload();
    const main = page.getByRole("main");
    await expect(main).toContainText("opgeven.csv · Verloonde uren");
    await expectAccessible(page);

    await knop(page, /^Niet verder, wis wat er is van opgeven\.csv/).click();

    await expect(main).not.toContainText("nog niet helemaal verzonden");
    await page.reload();
    await expect(page.getByLabel("Kies bestanden")).toBeVisible();
    await expect(main).not.toContainText("nog niet helemaal verzonden");
  });
});

test("after a reload the same file goes on from where the server is", async ({ page, enter }) => {
  await enter("di-adviseur", "/leveringen");
  await metBestand("herladen.csv", "herladen", async (bestand) => {
    await beginLangzaam(page, bestand);
    const gevraagd = [];
    page.on("dialog", (dialog) => {
      gevraagd.push(dialog.type());
      return dialog.accept();
    });
    await page.reload();
    expect(gevraagd).toEqual(["beforeunload"]);
    await lijn(page);

    await expect(page.getByRole("main")).toContainText("Een bestand is nog niet helemaal verzonden");
    const bewaard = await page.evaluate(() => localStorage.getItem("inclusiemonitor.uploads"));
    expect(bewaard).not.toContain("herladen");
    expect(bewaard).not.toContain("2015");

    await kies(page, bestand.pad);
    const kaart = page.getByRole("article", { name: bestand.naam });
    await expect(kaart.getByLabel("Peildatum", { exact: true })).toHaveValue(uren.peildatum);
    await expect(kaart).toContainText("Zoals u het eerder begon te verzenden.");
    const gezien = verzonden(page);
    await knop(kaart, "Controleren en versturen").click();

    await klaar(page, bestand);
    expect(gezien.filter((request) => request.method() === "POST")).toEqual([]);
    expect(begin(gezien)[0]).toBeGreaterThan(1_000_000);
    expect(await page.evaluate(() => localStorage.getItem("inclusiemonitor.uploads"))).toBeNull();
  });
});

test("a file that was changed after a reload begins anew", async ({ page, enter }) => {
  await enter("di-adviseur", "/leveringen");
  await metBestand("gewijzigd.csv", "gewijzigd-1", async (eerste) => {
    await beginLangzaam(page, eerste);
    page.on("dialog", (dialog) => dialog.accept());
    await page.reload();
    await lijn(page);
    await metBestand("gewijzigd.csv", "gewijzigd-2", async (tweede) => {
      await expect(page.getByRole("main")).toContainText("Een bestand is nog niet helemaal verzonden");
      await kies(page, tweede.pad);
      const gezien = verzonden(page);
      await knop(await vulIn(page, tweede.naam, uren), "Controleren en versturen").click();

      await klaar(page, tweede);
      expect(begin(gezien)[0]).toBe(0);
    });
  });
});

test("a lost connection is told, and sending goes on by itself when it is back", async ({ page, enter, refusals }) => {
  await enter("di-adviseur", "/leveringen");
  await metBestand("verbinding.csv", "verbinding", async (bestand) => {
    refusals.push(/\/api\/v1\//);
    const gezien = verzonden(page);
    const kaart = await beginLangzaam(page, bestand);

    await lijn(page, 0);

    await expect(kaart).toContainText("De verbinding is verbroken. We gaan verder zodra u weer online bent.");
    await expect(kaart).toContainText("Wat al verzonden is, blijft bewaard.");
    await expect(page.getByRole("status").filter({ hasText: "de verbinding is verbroken" })).toHaveCount(1);
    await page.waitForTimeout(4_000);
    await expect(kaart).toContainText("We proberen het");
    await expectAccessible(page);
    await lijn(page);

    await klaar(page, bestand);
    expect(Math.max(...begin(gezien))).toBeGreaterThan(0);
  });
});

test("a server that fails for a while is asked again until it answers", async ({ page, enter, refusals }) => {
  await enter("di-adviseur", "/leveringen");
  await metBestand(
    "haperen.csv",
    "haperen",
    async (bestand) => {
      refusals.push(/\/api\/v1\/uploads/);
      let keren = 0;
      await page.route("**/api/v1/uploads/*", (route) =>
        route.request().method() === "PATCH" && keren++ < 2 ? route.abort("connectionreset") : route.continue(),
      );
      await kies(page, bestand.pad);
      await knop(await vulIn(page, bestand.naam, uren), "Controleren en versturen").click();

      await expect(page.getByRole("main")).toContainText("De verbinding is verbroken.");
      await klaar(page, bestand);
      expect(keren).toBeGreaterThan(2);
    },
    1_000,
  );
});

test("whoever has to log in again goes on with the same file", async ({ page, enter, accounts, refusals }) => {
  await enter("di-adviseur", "/leveringen");
  await metBestand("sessie.csv", "sessie", async (bestand) => {
    refusals.push(/\/api\/v1\//);
    const gezien = verzonden(page);
    await beginLangzaam(page, bestand);
    await page.context().clearCookies();

    await expect(page).toHaveURL(/\/inloggen/, { timeout: 20_000 });
    await lijn(page);
    const account = accounts.find(({ rollen }) => rollen.includes("di-adviseur"));
    await page.getByLabel("Gebruikersnaam", { exact: true }).fill(account.gebruikersnaam);
    await page.getByLabel("Wachtwoord", { exact: true }).fill(account.wachtwoord);
    await page.getByRole("button", { name: "Inloggen", exact: true }).click();

    await klaar(page, bestand);
    expect(begin(gezien).at(-1)).toBeGreaterThan(0);
  });
});

test("several files go one after another, each with its own kind, and one refusal holds up no other", async ({
  page,
  enter,
}) => {
  await enter("di-adviseur", "/leveringen");
  const gezien = verzonden(page);
  const csv = (name, ...regels) => ({ name, mimeType: "text/csv", buffer: Buffer.from(`${regels.join("\n")}\n`) });

  await kies(
    page,
    csv("bezetting-2017-Q4.csv", "dienstonderdeel;fte", "RIVM;12"),
    csv(
      "bureaus 2017-12-31.csv",
      "dienstonderdeel;leverancier;mantel;maand;uren;bevestigd_doelgroep",
      "RIVM;249566758;J;2017-12;20;J",
    ),
    csv("totaal.csv", "jaar;verloonde_uren", "2017;1879200"),
  );
  const kaart = (naam) => page.getByRole("article", { name: naam });
  await expect(kaart("bureaus").getByLabel("Soort bestand")).toHaveValue("inhuur");
  await expect(kaart("bureaus").getByLabel("Peildatum", { exact: true })).toHaveValue("2017-12-31");
  await expect(kaart("bezetting").getByLabel("Peildatum", { exact: true })).toHaveValue("2017-12-31");
  await expect(kaart("totaal").getByLabel("Soort bestand")).toHaveValue("verloonde-uren-totaal");
  await expectAccessible(page);

  await knop(page, "Alle 3 bestanden controleren en versturen").click();
  await expect(kaart("totaal")).toContainText("Vul de peildatum in.");
  await expect(kaart("totaal").getByLabel("Peildatum", { exact: true })).toBeFocused();
  await vulIn(page, "totaal.csv", { peildatum: "2017-12-31" });
  await knop(kaart("totaal"), "Controleren en versturen").click();

  await expect(kaart("bezetting")).toContainText("1 regel goedgekeurd, 0 afgekeurd", { timeout: 20_000 });
  await expect(kaart("bureaus")).toContainText("Gevonden in cel B2.");
  await expect(kaart("totaal")).toContainText("1 regel goedgekeurd, 0 afgekeurd", { timeout: 20_000 });
  await expectAccessible(page);
  const metadata = gezien.flatMap((request) => request.headers()["upload-metadata"] ?? []);
  expect(metadata).toHaveLength(2);
  expect(metadata.join()).not.toContain(Buffer.from("bureaus 2017-12-31.csv").toString("base64"));
});

test("what the server refuses is told with its columns, and can be mended", async ({ page, enter, refusals }) => {
  await enter("di-adviseur", "/leveringen");
  refusals.push(/\/api\/v1\//);
  const buffer = Buffer.from("dienstonderdeel;ftes\nRIVM;12\n");

  const kaart = await leverAan(page, { name: "kolom.csv", buffer }, { soort: "Bezetting", peildatum: "2014-12-31" });

  await expect(kaart).toContainText("Niet aangeleverd");
  await expect(kaart.getByRole("alert")).toContainText("fte: Deze verplichte kolom ontbreekt.");
  expect(await page.evaluate(() => localStorage.getItem("inclusiemonitor.uploads"))).toBeNull();
  await expectAccessible(page);
  await knop(kaart, "Gegevens wijzigen").click();
  await expect(kaart.getByLabel("Soort bestand")).toHaveValue("bezetting");
  await knop(kaart, "Niet versturen").click();
  await expect(kaart).toHaveCount(0);
  await expect(page.getByLabel("Kies bestanden")).toBeFocused();
});

test("files may be dropped anywhere, and a drop elsewhere opens nothing", async ({ page, enter }) => {
  await enter("di-adviseur", "/leveringen");
  await expect(page.getByLabel("Kies bestanden")).toBeVisible();
  const sleep = (soort, doel) =>
    page.evaluate(
      ([type, selector]) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File(["dienstonderdeel;fte\nRIVM;1\n"], "gesleept.csv", { type: "text/csv" }));
        const event = new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true });
        document.querySelector(selector).dispatchEvent(event);
        return event.defaultPrevented;
      },
      [soort, doel],
    );

  await sleep("dragenter", "footer");
  await expect(page.getByText("Laat los om de bestanden klaar te zetten")).toBeVisible();
  expect(await sleep("dragover", "footer")).toBe(true);
  expect(await sleep("drop", "footer")).toBe(true);
  await expect(page.getByText("Laat los om de bestanden klaar te zetten")).toHaveCount(0);
  await expect(page.getByRole("article", { name: "gesleept.csv" }).getByLabel("Soort bestand")).toHaveValue(
    "bezetting",
  );

  await page.getByRole("navigation").getByRole("link", { name: "Overzicht" }).click();
  await expect(page.getByRole("heading", { name: "Overzicht", level: 1 })).toBeVisible();
  expect(await sleep("dragover", "footer")).toBe(true);
  expect(await sleep("drop", "footer")).toBe(true);
});

test("who leaves the page while sending is warned, and finds the file again", async ({ page, enter, refusals }) => {
  await enter("di-adviseur", "/leveringen");
  await metBestand("weggaan.csv", "weggaan", async (bestand) => {
    refusals.push(/\/api\/v1\//);
    await beginLangzaam(page, bestand);
    const naar = (naam) => page.getByRole("navigation").getByRole("link", { name: naam }).click();

    await naar("Overzicht");
    await page.getByRole("dialog").getByRole("button", { name: "Blijven" }).click();
    await expect(page).toHaveURL(/\/leveringen$/);
    await naar("Overzicht");
    await page.getByRole("dialog").getByRole("button", { name: "Pauzeren en verlaten" }).click();
    await expect(page.getByRole("heading", { name: "Overzicht", level: 1 })).toBeVisible();
    await lijn(page);
    await naar("Leveringen");

    await klaar(page, bestand);
  });
});

test("a packed file is unpacked here and arrives as what was in it", async ({ page, enter }) => {
  await enter("di-adviseur", "/leveringen");
  await metBestand(
    "gepakt.csv",
    "gepakt",
    async (bestand) => {
      const gezien = verzonden(page);

      await leverAan(
        page,
        { name: "gepakt.csv.gz", mimeType: "application/gzip", buffer: gzipSync(bestand.inhoud) },
        uren,
      );

      await klaar(page, bestand);
      expect(delen(gezien)[0].headers()["content-encoding"]).toBeUndefined();
    },
    2_000,
  );
});

test("a BSN in the last line of a packed file is found before anything is sent", async ({ page, enter }) => {
  await enter("di-adviseur", "/leveringen");
  await expect(page.getByLabel("Kies bestanden")).toBeVisible();
  const gezien = verzonden(page);
  const regels = Array.from({ length: 50_000 }, (_, i) => `RIVM;Bureau ${i};J;2022-12;20;J`);
  const inhoud = [
    "dienstonderdeel;leverancier;mantel;maand;uren;bevestigd_doelgroep",
    ...regels,
    "RIVM;111222333;J;2022-12;20;J",
  ];

  await leverAan(
    page,
    { name: "laatste.csv.gz", mimeType: "application/gzip", buffer: gzipSync(inhoud.join("\n")) },
    { peildatum: "2022-12-31" },
  );

  await expect(page.getByRole("main")).toContainText("Gevonden in cel B50002.");
  await expect(page.locator("body")).not.toContainText("111222333");
  expect(gezien).toEqual([]);
});

test("everything works by keyboard alone", async ({ page, enter }) => {
  await enter("di-adviseur", "/leveringen");
  const [kiezer] = await Promise.all([
    page.waitForEvent("filechooser"),
    page
      .getByLabel("Kies bestanden")
      .focus()
      .then(() => page.keyboard.press("Enter")),
  ]);
  await kiezer.setFiles({
    name: "bezetting-2013-Q4.csv",
    mimeType: "text/csv",
    buffer: Buffer.from("dienstonderdeel;fte\nRIVM;12\n"),
  });
  await expect(page.getByLabel("Soort bestand")).toHaveValue("bezetting");

  await page.keyboard.press("Tab");
  await expect(page.getByLabel("Soort bestand")).toBeFocused();
  const versturen = knop(page, "Controleren en versturen");
  for (let i = 0; i < 8 && !(await versturen.evaluate((element) => element === document.activeElement)); i++) {
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Enter");

  await expect(page.getByRole("main")).toContainText("1 regel goedgekeurd, 0 afgekeurd", { timeout: 20_000 });
});
