import AxeBuilder from "@axe-core/playwright";
import { test as base, expect } from "@playwright/test";
import { aanmelden } from "../harness/browser.js";
import { demoClient } from "../harness/client.js";

/**
 * A screen whose console stays silent: a warning, an error or a breach of the Content Security Policy fails the test.
 * Chromium itself reports each refusal of the server there, so a test adds the addresses that belong to its story.
 */
export const test = base.extend({
  refusals: [
    async ({ page }, use) => {
      const expected = [/\/api\/v1\/mij$/];
      const noise = [];
      page.on("console", (message) => {
        const refusal = message.text().startsWith("Failed to load resource");
        const known = refusal && expected.some((address) => address.test(message.location().url));
        if (["warning", "error"].includes(message.type()) && !known) {
          noise.push(`${message.type()}: ${message.text()} (${message.location().url})`);
        }
      });
      page.on("pageerror", (error) => noise.push(String(error)));
      await use(expected);
      expect(noise).toEqual([]);
    },
    { auto: true },
  ],

  accounts: async ({ request }, use) => {
    await use((await (await request.get("/api/v1/instantie")).json()).demoAccounts);
  },

  /** Logs in with the demo account of a role, on the way to a page. */
  enter: async ({ page, accounts }, use) => {
    await use(async (rol, path = "/") => {
      const account = accounts.find(({ rollen }) => rollen.includes(rol));
      await aanmelden(page, account, path);
    });
  },

  /** The same figures as an integration reads them. */
  api: async ({ baseURL }, use) => {
    const ask = await demoClient({ url: baseURL });
    await use(async (path) => (await ask(path)).json());
  },
});

export async function expectAccessible(page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(" ")}`)).toEqual([]);
}

export { expect };
