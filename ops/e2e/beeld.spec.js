import { expect, test } from "./screen.js";

/**
 * How the pieces look whose look carries meaning, against pictures in `beeld/`. Only of figures that no other story changes, and
 * without today's date. Fonts come with the product, so that another machine draws the same; another build of Chromium
 * smooths edges otherwise, which changes less than one pixel in a hundred by a fifth of its colour. A bar that is longer or of
 * another colour changes more. After a change that was meant: npx playwright test e2e/beeld.spec.js --update-snapshots
 */
const gelijkend = { threshold: 0.2, maxDiffPixelRatio: 0.01, animations: "disabled", scale: "css" };

/**
 * Lays a piece in the corner, on whole pixels: what stands above it in its page may end on a part of one, which changes every
 * edge of its picture.
 */
async function inHoek(stuk) {
  await stuk.evaluate((element) => {
    const { width, height } = element.getBoundingClientRect();
    Object.assign(element.style, {
      position: "fixed",
      inset: "0 auto auto 0",
      zIndex: 99,
      boxSizing: "border-box",
      inlineSize: `${Math.round(width)}px`,
      blockSize: `${Math.ceil(height)}px`,
      margin: 0,
      background: "white",
    });
  });
  return stuk;
}

/** Changes an answer, so that what another story adds or changes is not in it. */
const anders = (wijzig) => async (route) => {
  const response = await route.fetch();
  await route.fulfill({ response, json: wijzig(await response.json()) });
};

const zonder = (lijst, blijft) => anders((json) => ({ ...json, [lijst]: json[lijst].filter(blijft) }));

const nummer = ({ code }) => Number(code.split("-")[1]);

/** The first of each spoor, none of which another story moves. */
const eenPerSpoor = (regels) =>
  regels.filter(({ velden }, plaats) => regels.findIndex((ander) => ander.velden.spoor === velden.spoor) === plaats);

const stukken = [
  {
    naam: "quotumbalken",
    pad: "/banenafspraak?kwartaal=2021-Q1",
    waar: (page) =>
      page
        .locator("figure")
        .filter({ has: page.locator("svg[role=img]") })
        .first()
        .locator("svg[role=img]")
        .first(),
  },
  {
    naam: "statuslegenda",
    pad: "/?kwartaal=2021-Q1",
    klaar: (page) => page.getByText("Betekenis van de statussen").click(),
    waar: (page) => page.locator("details").filter({ hasText: "Betekenis van de statussen" }),
  },
  {
    naam: "meetlijn",
    pad: "/diversiteit",
    waar: (page) => page.getByRole("region", { name: "Per schaalgroep" }).locator("svg[role=img]").first(),
  },
  {
    naam: "sessiematrix",
    pad: "/diversiteit?onderwerp=leiderschap",
    // Of the last one a session is recorded.
    vast: [[/\/managementteams$/, zonder("managementteams", ({ naam }) => naam !== "MT Z")]],
    waar: (page) => page.getByRole("region", { name: "Sessies per MT" }).getByRole("table"),
  },
  {
    naam: "risicokaart",
    pad: "/risicos",
    // The demo has eight; another is added, and changed.
    vast: [[/\/registers\/risicos\/regels/, zonder("regels", (regel) => nummer(regel) <= 8)]],
    // A caption lies outside the box that gets a background.
    klaar: (page) =>
      page
        .getByRole("table")
        .first()
        .locator("caption")
        .evaluate((caption) => caption.style.setProperty("display", "none")),
    waar: (page) => page.getByRole("table").first(),
  },
  {
    naam: "actiebord",
    pad: "/actieplan?kwartaal=2022-Q3",
    // Another adds actions that count, which changes the sums at the head of their columns.
    vast: [
      [/\/registers\/acties\/regels/, anders(({ regels }) => ({ regels: eenPerSpoor(regels), volgende: null }))],
      [
        /\/api\/v1\/actieplan\?/,
        anders((plan) => ({
          ...plan,
          sporen: plan.sporen.map((spoor) => ({ ...spoor, teKomen: { ...spoor.teKomen, waarde: "12.5" } })),
        })),
      ],
    ],
    waar: (page) => page.getByRole("region", { name: "Spoor 1: individuele plekken" }).locator(".."),
  },
  {
    naam: "budget",
    pad: "/begroting?jaar=2022",
    waar: (page) => page.getByRole("region", { name: "Geld per jaar" }).getByRole("img").first(),
  },
  {
    naam: "doelentabel",
    pad: "/?kwartaal=2021-Q1",
    vast: [[/\/api\/v1\/doelen/, zonder("doelen", (doel) => nummer(doel) <= 9)]],
    waar: (page) => page.getByRole("table", { name: "Doelen en realisatie" }),
  },
  {
    naam: "jaarplannen",
    pad: "/jaarplannen?jaar=2022",
    // Of this one is told what became of it.
    vast: [[/\/api\/v1\/jaarplannen\?/, zonder("onderdelen", ({ dienstonderdeel }) => dienstonderdeel !== "CIBG")]],
    waar: (page) => page.getByRole("table", { name: "Verplichte delen in 2022" }),
  },
  {
    naam: "jaarplan",
    pad: "/registers/jaarplannen/J-1",
    waar: (page) => page.getByRole("main").locator("dl").first(),
  },
  {
    naam: "organisatieboom",
    pad: "/organisatie?peildatum=2022-12-31",
    // Another reorganises, by which what is now gets an end, hands a plan in and writes comments.
    vast: [
      [/\/jaarplannen$/, zonder("onderdelen", () => false)],
      [/\/opmerkingen\?/, zonder("opmerkingen", () => false)],
      [
        /\/dienstonderdelen\?/,
        anders((json) => ({
          ...json,
          dienstonderdelen: json.dienstonderdelen.map((deel) => ({ ...deel, geldigTot: null })),
        })),
      ],
    ],
    waar: (page) => page.getByRole("region", { name: "Concern", exact: true }).locator(".."),
  },
  {
    naam: "indicatorkaart",
    pad: "/",
    // Who is not logged in may read that page, without its indicators.
    klaar: (page) => page.goto("/begrippen#I-2"),
    vast: [[/\/registers\/doelen\/regels/, zonder("regels", (regel) => nummer(regel) <= 4)]],
    waar: (page) => page.locator('article[id="I-2"]'),
  },
];

/** The highest of them on a phone; a piece that does not fit would be cut. */
const HOOGTE = 2400;
/** Of A4 between its margins, in CSS pixels. */
const PAPIER = 680;

for (const width of [1440, 390]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: HOOGTE }, deviceScaleFactor: 1 });

    for (const { naam, pad, vast = [], klaar, waar } of stukken) {
      test(`${naam} looks as it was drawn`, async ({ page, enter }) => {
        for (const deel of vast) {
          await page.route(...deel);
        }
        await enter("di-adviseur", pad);
        await klaar?.(page);
        await page.evaluate(() => document.fonts.ready);
        // The mouse rests where it logged in, and what is below it looks otherwise.
        await page.mouse.move(width - 1, HOOGTE - 1);

        await expect(await inHoek(waar(page))).toHaveScreenshot(`${naam}-${width}.png`, gelijkend);
      });
    }

    test("the way in looks as it was drawn", async ({ page }) => {
      await page.goto("/inloggen");
      await page.evaluate(() => document.fonts.ready);

      await expect(await inHoek(page.locator("form"))).toHaveScreenshot(`inloggen-${width}.png`, gelijkend);
    });
  });
}

test.describe("on paper", () => {
  test.use({ viewport: { width: PAPIER, height: HOOGTE }, deviceScaleFactor: 1 });

  test("the A4 for the PO looks as it was drawn", async ({ page, enter }) => {
    // The demo has 91 actions; others add some.
    await page.route(
      /\/api\/v1\/po-agendas\//,
      anders((agenda) => ({
        ...agenda,
        acties: agenda.acties.filter((actie) => nummer(actie) <= 91),
        actiesVanVws: 89,
      })),
    );
    await enter("di-adviseur", "/jaarplannen/KERN/po?kwartaal=2021-Q1");
    // While it is being fetched the page is as high as the window, and its box would keep that height.
    await expect(page.getByRole("heading", { name: "Lopende acties" })).toBeVisible();
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => document.fonts.ready);

    await expect(await inHoek(page.getByRole("main"))).toHaveScreenshot("po-a4.png", gelijkend);
  });
});
