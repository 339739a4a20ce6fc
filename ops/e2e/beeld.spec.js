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

/** Leaves out of an answer what another story adds or changes. */
const zonder = (lijst, blijft) => async (route) => {
  const response = await route.fetch();
  const json = await response.json();
  await route.fulfill({ response, json: { ...json, [lijst]: json[lijst].filter(blijft) } });
};

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
    vast: [/\/managementteams$/, zonder("managementteams", ({ naam }) => naam !== "MT Z")],
    waar: (page) => page.getByRole("region", { name: "Sessies per MT" }).getByRole("table"),
  },
  {
    naam: "risicokaart",
    pad: "/risicos",
    // The demo has eight; another is added, and changed.
    vast: [/\/registers\/risicos\/regels/, zonder("regels", ({ code }) => Number(code.split("-")[1]) <= 8)],
    // A caption lies outside the box that gets a background.
    klaar: (page) =>
      page
        .getByRole("table")
        .first()
        .locator("caption")
        .evaluate((caption) => caption.style.setProperty("display", "none")),
    waar: (page) => page.getByRole("table").first(),
  },
];

for (const width of [1440, 390]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 1000 }, deviceScaleFactor: 1 });

    for (const { naam, pad, vast, klaar, waar } of stukken) {
      test(`${naam} looks as it was drawn`, async ({ page, enter }) => {
        if (vast) {
          await page.route(...vast);
        }
        await enter("di-adviseur", pad);
        await klaar?.(page);
        await page.evaluate(() => document.fonts.ready);

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
