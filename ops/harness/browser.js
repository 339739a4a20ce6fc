import { chromium } from "@playwright/test";
import config from "../playwright.config.js";
import { freePort, freshDirectory, removeDirectory } from "./instance.js";

/** Logs in on the login page, which leads on to the page that was asked for. */
export async function aanmelden(page, { gebruikersnaam, wachtwoord }, pad = "/") {
  await page.goto(pad);
  await page.getByLabel("Gebruikersnaam", { exact: true }).fill(gebruikersnaam);
  await page.getByLabel("Wachtwoord", { exact: true }).fill(wachtwoord);
  await page.getByRole("button", { name: "Inloggen", exact: true }).click();
  await page.getByRole("button", { name: /^Account: / }).waitFor();
}

/** Leaves whoever is logged in, with nothing of theirs still under way. */
export async function weggaan(page) {
  await page.goto("about:blank");
  await page.context().clearCookies();
}

/** The browser of one person, whom another program on this machine may look over the shoulder: `port` is its debugger. */
export async function eigenBrowser(url, work) {
  const [map, port] = [freshDirectory(), await freePort()];
  const { launchOptions, viewport, locale, timezoneId } = config.use;
  const context = await chromium.launchPersistentContext(map, {
    ...launchOptions,
    args: [...launchOptions.args, `--remote-debugging-port=${port}`],
    baseURL: url,
    viewport,
    locale,
    timezoneId,
  });
  try {
    return await work({ context, port, page: context.pages()[0] });
  } finally {
    await context.close();
    removeDirectory(map);
  }
}
