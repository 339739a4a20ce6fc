import { gegevens } from "./gegevens.js";
import { rust } from "./rust.js";
import { expect, test } from "./screen.js";

/** Screens that wait for the server, each with its name. */
const schermen = [
  { pad: "/?kwartaal=2022-Q3", naam: "Overzicht" },
  { pad: "/diversiteit", naam: "Diversiteit en inclusie" },
  { pad: "/actieplan", naam: "Actieplan" },
  { pad: "/risicos", naam: "Risico's" },
  { pad: "/jaarplannen", naam: "Jaarplannen" },
  { pad: "/organisatie", naam: "Organisatie" },
  { pad: "/begrippen", naam: "Begrippen" },
];

/** Between two answers that come after each other, in milliseconds. */
const TUSSENTIJD = 120;

/** Holds the answers back; gives what lets them go, one after the other, as a slow server does. */
async function traag(page) {
  let los;
  const losgelaten = new Promise((done) => {
    los = done;
  });
  let beurt = 0;
  await page.route(gegevens, async (route) => {
    await losgelaten;
    beurt += 1;
    await new Promise((done) => setTimeout(done, beurt * TUSSENTIJD));
    // Who left the screen waits for nothing of it any more.
    await route.continue().catch(() => {});
  });
  return los;
}

/** Remembers from now on each place where the heading of the page stood. */
const volgKop = () => {
  self.plaatsen = new Set();
  const kijk = () => {
    const kop = document.querySelector("h1");
    if (kop) {
      const { left, top } = kop.getBoundingClientRect();
      self.plaatsen.add(`${Math.round(left)}, ${Math.round(top + scrollY)}`);
    }
    requestAnimationFrame(kijk);
  };
  kijk();
};

for (const { width, height } of [
  { width: 1440, height: 1000 },
  { width: 390, height: 844 },
]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height } });

    for (const { pad, naam } of schermen) {
      test(`${naam} says that it loads, and keeps its heading in place when all comes late`, async ({
        page,
        enter,
      }) => {
        await enter("di-adviseur");
        const rustig = rust(page);
        const los = await traag(page);
        await page.addInitScript(volgKop);
        await page.goto(pad);

        const main = page.getByRole("main");
        await expect(main.getByRole("status")).toHaveText("Bezig met laden…");
        await expect(main.getByRole("status")).toHaveCSS("opacity", "1");
        await expect(main.getByRole("heading")).toHaveCount(0);
        await expect(page.getByRole("contentinfo")).not.toBeInViewport();
        await expect(page.getByRole("button", { name: width > 960 ? /^Account: / : "Menu" })).toBeVisible();

        los();
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        await rustig();
        await expect(main.getByText("Bezig met laden…")).toHaveCount(0);
        expect(await page.evaluate(() => [...self.plaatsen])).toHaveLength(1);
      });
    }
  });
}
