/** Takes the picture of the README from a running demo: node ops/docs/picture.js [http://127.0.0.1:8080] */
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import config from "../playwright.config.js";

const url = process.argv[2] ?? "http://127.0.0.1:8080";
const browser = await chromium.launch(config.use.launchOptions);
const page = await browser.newPage({ locale: "nl-NL", viewport: { width: 1440, height: 900 } });
await page.goto(`${url}/?kwartaal=2022-Q3`);
await page
  .getByRole("button", { name: /^Inloggen als/ })
  .first()
  .click();
await page.getByText("83,4%").first().waitFor();
await page.evaluate(() => document.fonts.ready);
await page.screenshot({ path: fileURLToPath(new URL("overzicht.png", import.meta.url)) });
await browser.close();
