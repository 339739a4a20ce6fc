import { als, leegMinisterie } from "./ministerie.js";
import { expect, expectAccessible, test } from "./screen.js";

test.setTimeout(300_000);

/** What each screen says on its first day, and the link to what is done next; most begin at their register. */
const schermen = [
  { pad: "/", zin: /Er zijn nog geen cijfers\. Lever eerst het UWV-bestand aan\./, verder: "Bestand aanleveren" },
  { pad: "/banenafspraak", zin: /Er zijn nog geen cijfers\. Lever eerst/, verder: "Bestand aanleveren" },
  ...["cultureel", "gender", "leeftijd", "stromen", "cultuur"].map((onderwerp) => ({
    pad: `/diversiteit?onderwerp=${onderwerp}`,
    zin: /Hierover zijn nog geen cijfers\. Lever eerst het bestand aan\./,
    verder: "Bestand aanleveren",
  })),
  { pad: "/diversiteit?onderwerp=leiderschap", zin: /Er zijn nog geen managementteams vastgelegd\./ },
  {
    pad: "/diversiteit?onderwerp=selectie",
    zin: /Hierover zijn nog geen cijfers/,
    verder: "Bestand aanleveren",
  },
  {
    pad: "/diversiteit?onderwerp=lhbtiq",
    zin: /Er is nog geen score van de benchmark Workplace Pride/,
    verder: "Naar het register Indicatoren",
  },
  {
    pad: "/diversiteit?onderwerp=opbrengst",
    zin: /Er zijn nog geen indicatoren voor de opbrengst/,
    verder: "Naar het register Indicatoren",
  },
  { pad: "/actieplan", zin: /Er zijn nog geen acties\./, verder: "Naar het register Acties" },
  { pad: "/risicos", zin: /Er zijn nog geen risico's vastgelegd\./, verder: "Naar het register Risico's" },
  {
    pad: "/jaarplannen",
    zin: /Van 0 van de 7 dienstonderdelen is het jaarplan voor \d{4} volledig\./,
    verder: "Plan maken: Kerndepartement",
  },
  { pad: "/begroting", zin: /Er zijn nog geen begrotingsposten\./, verder: "Naar het register Begroting" },
  { pad: "/beleid", zin: /voor 4 is niets vastgelegd/, verder: /^Naar het register/ },
  ...["besluiten", "overleggen", "communicatie"].map((onderwerp) => ({
    pad: `/beleid?onderwerp=${onderwerp}`,
    zin: /Er is nog niets vastgelegd\./,
    verder: /^Naar het register/,
  })),
  { pad: "/begrippen", zin: /Er zijn nog geen indicatoren vastgelegd\./, verder: "Naar het register Indicatoren" },
];

/** Whatever fails on the way: an error in the page, or an answer of the server that is one. */
function fouten(page) {
  const gezien = [];
  page.on("pageerror", (error) => gezien.push(String(error)));
  page.on("response", (answer) => answer.status() >= 400 && gezien.push(`${answer.status()} ${answer.url()}`));
  return gezien;
}

test("each screen of an empty installation says that nothing is there yet and what to do next", async ({ browser }) => {
  const ministerie = await leegMinisterie();
  try {
    const page = await als(browser, ministerie, "di-adviseur");
    const gezien = fouten(page);
    const main = page.getByRole("main");
    for (const { pad, zin, verder } of schermen) {
      await test.step(pad, async () => {
        await page.goto(pad);
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        await expect.soft(main, pad).toContainText(zin);
        await expect.soft(main.getByRole("alert"), pad).toHaveCount(0);
        if (verder) {
          await expect.soft(main.getByRole("link", { name: verder }), pad).toBeVisible();
        }
        await expectAccessible(page);
      });
    }
    expect(gezien).toEqual([]);

    await main.getByRole("link", { name: "Naar het register Indicatoren" }).press("Enter");
    await expect(main.getByRole("button", { name: "CSV inlezen" })).toBeVisible();

    const ander = await als(browser, ministerie, "vaststeller");
    for (const pad of ["/actieplan", "/risicos", "/begroting", "/beleid?onderwerp=besluiten"]) {
      await ander.goto(pad);
      const uitleg = ander
        .getByRole("main")
        .locator("div", { has: ander.getByText("Zo begint u", { exact: true }) })
        .last();
      await expect(uitleg).toContainText("De D&I-adviseur legt dit vast. Zodra er iets is, staat het hier.");
      await expect(uitleg.getByRole("link")).toHaveCount(0);
    }
  } finally {
    await ministerie.end();
  }
});
