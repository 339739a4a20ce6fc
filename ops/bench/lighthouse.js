/**
 * How fast and how accessible each screen is: Lighthouse in Debian's Chromium against the demo, logged in, every route of the
 * SPA with an empty cache. And how long the overview takes to its last pixel: from a click on another page, and from its
 * address in a browser that kept nothing.
 *
 * The goals count for Lighthouse's desktop preset (40 ms, 10 Mbit/s, this processor), because policy officers work on an office
 * computer. Its mobile preset (150 ms, 1.6 Mbit/s, a processor four times slower) is measured as well and told without a goal.
 * Ends with code 1 when a goal is missed, and leaves the reports of that in ops/target/lighthouse:
 *
 *   node ops/bench/lighthouse.js [--runs 5] [--mobile-runs 1] [--only /leveringen] [--url http://127.0.0.1:8080]
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import lighthouse, { desktopConfig } from "lighthouse";
import { aanmelden, eigenBrowser } from "../harness/browser.js";
import { schermen } from "../harness/schermen.js";
import { koud, naKlik } from "./laatstePixel.js";
import { median, shown } from "./numbers.js";
import { machine, say, withDemo } from "./rig.js";

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "5" },
    "mobile-runs": { type: "string", default: "1" },
    only: { type: "string", default: "" },
    url: { type: "string" },
  },
});
const goals = { performance: 0.95, accessibility: 1, seconds: 1 };
const reports = new URL("../target/lighthouse/", import.meta.url);
/** The server compiles what it does often: these first visits are not measured. */
const WARM_UPS = 3;
let missed = 0;

function judged(line, ok) {
  missed += ok ? 0 : 1;
  say(`${ok ? "  " : "✗ "}${line}`);
}

/** Chromium loses the begin of a trace now and then: nothing was measured, so such a visit is made again. */
const NOT_RECORDED = "NO_NAVSTART";
const TRIES = 3;

/** One visit with an empty cache; cookie and local storage stay, so the visitor remains logged in. */
async function visit(address, port, preset, attempt = 1) {
  const flags = {
    port,
    onlyCategories: ["performance", "accessibility"],
    disableFullPageScreenshot: true,
    logLevel: "error",
  };
  const { lhr } = await lighthouse(address, flags, preset);
  if (lhr.runtimeError?.code === NOT_RECORDED && attempt < TRIES) {
    say(`  ${address}: a visit that was not recorded is made again`);
    return visit(address, port, preset, attempt + 1);
  }
  if (lhr.runtimeError) {
    throw new Error(`${address}: ${lhr.runtimeError.message}`);
  }
  if (new URL(lhr.finalDisplayedUrl).pathname !== new URL(address).pathname) {
    throw new Error(`${address} led to ${lhr.finalDisplayedUrl}`);
  }
  return lhr;
}

async function visits(number, address, port, preset) {
  const done = [];
  for (let run = 0; run < number; run++) {
    done.push(await visit(address, port, preset));
  }
  return done;
}

const score = (lhr, category) => lhr.categories[category].score;
const middle = (lhrs, audit) => median(lhrs.map((lhr) => lhr.audits[audit].numericValue));
const seconds = (ms) => `${(ms / 1000).toFixed(2)} s`;

async function measureScreen({ pad }, { url, port }) {
  const lhrs = await visits(Number(values.runs), url + pad, port, desktopConfig);
  const mobile = await visits(Number(values["mobile-runs"]), url + pad, port);
  const performance = lhrs.map((lhr) => score(lhr, "performance"));
  const accessibility = Math.min(...[...lhrs, ...mobile].map((lhr) => score(lhr, "accessibility")));
  const ok = median(performance) >= goals.performance && accessibility >= goals.accessibility;
  judged(
    [
      pad.padEnd(44),
      shown(performance),
      `LCP ${seconds(middle(lhrs, "largest-contentful-paint"))}`,
      `blocked ${middle(lhrs, "total-blocking-time").toFixed(0)} ms`,
      `shift ${middle(lhrs, "cumulative-layout-shift").toFixed(3)}`,
      `accessibility ${accessibility.toFixed(2)}`,
      mobile.length > 0 ? `mobile ${shown(mobile.map((lhr) => score(lhr, "performance")))}` : "",
    ].join(" | "),
    ok,
  );
  if (!ok) {
    mkdirSync(reports, { recursive: true });
    writeFileSync(
      new URL(`${pad.replaceAll(/\W+/g, "_")}.json`, reports),
      JSON.stringify([...lhrs, ...mobile].at(0), null, 1),
    );
  }
}

/** The overview, in turns: clicked on in the navigation of another page, and opened by its address. */
async function measureOverview({ context, page }) {
  const heading = (where) => where.getByRole("heading", { level: 1, name: "Overzicht" });
  const runs = { "clicked on": [], "by its address": [] };
  for (let run = -WARM_UPS; run < Number(values.runs); run++) {
    await page.goto("/organisatie", { waitUntil: "networkidle" });
    const clicked = await naKlik(page, page.getByRole("link", { name: "Overzicht", exact: true }), heading(page));
    const opened = await koud(context, "/", heading);
    if (run >= 0) {
      runs["clicked on"].push(clicked / 1000);
      runs["by its address"].push(opened / 1000);
    }
  }
  for (const [how, list] of Object.entries(runs)) {
    judged(`the overview ${how}: ${shown(list, { unit: " s" })} to its last pixel`, median(list) < goals.seconds);
  }
}

async function as(url, account, work) {
  await eigenBrowser(url, async (browser) => {
    if (account) {
      await aanmelden(browser.page, account);
    } else {
      await browser.page.goto("/inloggen");
    }
    await work({ ...browser, url });
  });
}

async function measureAll({ url }) {
  const { demoAccounts } = await (await fetch(`${url}/api/v1/instantie`)).json();
  const account = (rol) => demoAccounts.find(({ rollen }) => rollen.includes(rol));
  let all;
  await as(url, account("di-adviseur"), async (browser) => {
    all = (await schermen(browser.page)).filter(({ pad }) => pad.includes(values.only));
    await measureOverview(browser);
  });
  say(`performance, median of ${values.runs} visits with an empty cache on the desktop preset:`);
  for (const rol of new Set(all.map(({ rol }) => rol))) {
    await as(url, account(rol), async (browser) => {
      await browser.page.goto("about:blank");
      for (const scherm of all.filter((one) => one.rol === rol)) {
        await measureScreen(scherm, browser);
      }
    });
  }
}

say(machine);
await (values.url ? measureAll({ url: values.url }) : withDemo([], ({ instance }) => measureAll(instance)));
if (missed > 0) {
  say(
    `${missed} missed: performance below ${goals.performance}, accessibility below ${goals.accessibility} or ${goals.seconds} s and longer`,
  );
  process.exitCode = 1;
}
