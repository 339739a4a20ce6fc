import axeCore from "axe-core";
import { aanmelden, weggaan } from "../harness/browser.js";
import { delen, rondgang } from "../harness/rondgang.js";
import { schermen } from "../harness/schermen.js";
import {
  afgekapt,
  gebrokenCodes,
  nederlandsInEngels,
  ontsproten,
  onzichtbaar,
  opPapierOverbodig,
  teBreed,
  uiteengevallen,
} from "./keuring.js";
import { rust } from "./rust.js";
import { expect, test } from "./screen.js";

/** So that two browsers share the screens, and a slow machine has the time for each part. */
const PARTS = 4;
/** Of A4 with the margins that the style sheet gives it, in CSS pixels. */
const PAPER = 680;

test.describe.configure({ mode: "parallel" });

/** All rules of axe, of which the source stays in the page: it is much, and the page is looked at many times. */
async function axe(page) {
  if (await page.evaluate(() => typeof self.axe === "undefined")) {
    await page.evaluate(axeCore.source);
  }
  return page.evaluate(async () => {
    const { violations } = await self.axe.run({ resultTypes: ["violations"] });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ target }) => target)} (${nodes.length})`,
    );
  });
}

const wijd = { width: 1440, height: 1000 };

/**
 * In which ways a screen is looked at, and what must not be found then. It is opened once and changed in place. Axe, which takes
 * the most time, sees each language and each layout once.
 */
const standen = [
  { naam: "1440 px", maat: wijd, keuringen: { axe, teBreed, afgekapt, ontsproten } },
  { naam: "200 %", maat: { width: 720, height: 500 }, keuringen: { teBreed, afgekapt } },
  {
    naam: "390 px",
    maat: { width: 390, height: 844 },
    keuringen: { teBreed, afgekapt, uiteengevallen, gebrokenCodes },
  },
  { naam: "320 px", maat: { width: 320, height: 700 }, keuringen: { teBreed, afgekapt, gebrokenCodes } },
  {
    naam: "papier",
    maat: { width: PAPER, height: 1000 },
    media: { media: "print" },
    keuringen: { teBreed, afgekapt, opPapierOverbodig },
  },
  {
    naam: "eigen kleuren",
    maat: wijd,
    media: { forcedColors: "active", colorScheme: "dark" },
    keuringen: { onzichtbaar },
  },
  { naam: "Engels", maat: wijd, taal: "en", keuringen: { teBreed, afgekapt, ontsproten, nederlandsInEngels } },
  { naam: "Engels, 390 px", maat: { width: 390, height: 844 }, taal: "en", keuringen: { axe, teBreed, afgekapt } },
];
const gewoon = { media: "screen", forcedColors: "none", colorScheme: "light" };

/** The switch changes the language in place; also below a dialog, where only a program reaches it. */
async function inTaal(page, taal) {
  await page.evaluate((wanted) => document.querySelector(`button[lang="${wanted}"]`)?.click(), taal);
  await expect(page.locator("html")).toHaveAttribute("lang", taal);
}

async function bekijk(page, pad, { naam, maat, media = {}, taal = "nl", keuringen }) {
  await page.setViewportSize(maat);
  await page.emulateMedia({ ...gewoon, ...media });
  await inTaal(page, taal);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  for (const [wat, keuring] of Object.entries(keuringen)) {
    const gevonden = keuring === axe ? await axe(page) : await page.evaluate(keuring);
    expect.soft(gevonden, `${pad}, ${naam}: ${wat}`).toEqual([]);
  }
}

/** Opens a screen as a click on a link does, and hears where the focus is. */
async function open(page, pad, rustig) {
  await page.evaluate((href) => self.__TSR_ROUTER__.navigate({ href }), pad);
  await expect(page.getByRole("heading", { level: 1, includeHidden: true })).toBeVisible();
  await rustig();
  return page.evaluate(() => {
    const heading = document.querySelector("h1");
    const dialog = document.querySelector("dialog[open]");
    const focused = (dialog ?? heading).contains(document.activeElement);
    return { heading: heading.innerText, title: document.title, focused };
  });
}

for (const deel of delen(PARTS)) {
  test(`each screen holds in every way it is looked at, ${deel.naam}`, async ({ page, accounts }) => {
    test.setTimeout(480_000);
    const rustig = rust(page);
    const titels = new Map();
    await rondgang(
      { page, accounts },
      deel,
      () => true,
      async ({ route, pad, rol }) => {
        const { heading, title, focused } = await open(page, pad, rustig);
        // The way in is where a visit begins, which leaves the focus at the skip link.
        expect.soft(focused, `${pad}: the focus is on its heading`).toBe(rol !== null);
        expect.soft(title, pad).toBe(`${heading} · Inclusiemonitor`);
        expect.soft(titels.get(title) ?? route, "a title of its own").toBe(route);
        titels.set(title, route);
        // Nobody prints the way in.
        for (const stand of standen.filter(({ media }) => rol || media?.media !== "print")) {
          await bekijk(page, pad, stand);
        }
        await page.setViewportSize(wijd);
        await page.emulateMedia(gewoon);
        await inTaal(page, "nl");
      },
    );
  });
}

test("each entry of everybody's navigation leads to a screen of the walk", async ({ page, accounts, enter }) => {
  await enter("di-adviseur");
  const bekend = (await schermen(page)).map(({ route }) => route);
  for (const account of accounts) {
    await weggaan(page);
    await aanmelden(page, account);
    const paden = await page.locator("#nav a").evaluateAll((links) => links.map(({ pathname }) => pathname));
    expect(paden.filter((pad) => !bekend.includes(pad))).toEqual([]);
  }
});

test("at 320 px the menu opens and leads on with the keyboard", async ({ page, enter }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await enter("di-adviseur", "/?kwartaal=2022-Q3");

  await page.getByRole("button", { name: "Menu" }).press("Enter");
  await page.getByRole("link", { name: "Banenafspraak", exact: true }).press("Enter");

  await expect(page.getByRole("heading", { level: 1, name: "Banenafspraak" })).toBeFocused();
});

test("on a phone a value of several parts stays beside its head", async ({ page, enter }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.route(/\/afstemming$/, async (route) => {
    const response = await route.fetch();
    const regel = {
      soort: "onderdeel",
      code: "RIVM",
      naam: "RIVM",
      status: "bezwaar",
      gewijzigd: true,
      toelichting: "De inhuur van juli ontbreekt.",
      door: "HR-adviseur",
      op: "2022-10-12T09:30:00Z",
      acties: ["akkoord", "opgelost"],
    };
    await route.fulfill({ response, json: { ...(await response.json()), regels: [regel] } });
  });
  await enter("di-adviseur", "/banenafspraak/vaststelling?kwartaal=2022-Q3");
  await expect(page.getByRole("cell", { name: /De inhuur van juli ontbreekt\./ })).toBeVisible();

  expect(await page.evaluate(uiteengevallen)).toEqual([]);
});
