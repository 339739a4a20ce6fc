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
];

for (const width of [1440, 390]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 1000 }, deviceScaleFactor: 1 });

    for (const { naam, pad, klaar, waar } of stukken) {
      test(`${naam} looks as it was drawn`, async ({ page, enter }) => {
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
