import { test } from "@playwright/test";
import { aanmelden, weggaan } from "./browser.js";
import { schermen } from "./schermen.js";

/** Tests that share the screens: which of them this is, and how many there are. */
export const delen = (aantal) =>
  Array.from({ length: aantal }, (_, nummer) => ({ nummer, aantal, naam: `part ${nummer + 1} of ${aantal}` }));

/**
 * Visits a part of the screens as who may open each, a step of the test per screen. One role after the other, so that each logs
 * in once.
 *
 * @param welke tells of a screen whether it is visited
 * @param bezoek gets a screen that is still to be opened, and how many were visited before
 */
export async function rondgang({ page, accounts }, { nummer, aantal }, welke, bezoek) {
  const account = (rol) => accounts.find(({ rollen }) => rollen.includes(rol));
  let rol = "di-adviseur";
  await aanmelden(page, account(rol));
  const deel = (await schermen(page)).filter(welke).filter((_, plaats) => plaats % aantal === nummer);
  for (const [plaats, scherm] of deel.toSorted((a, b) => String(a.rol).localeCompare(String(b.rol))).entries()) {
    if (scherm.rol !== rol) {
      rol = scherm.rol;
      await weggaan(page);
      await (rol ? aanmelden(page, account(rol)) : page.goto("/inloggen"));
    }
    await test.step(scherm.pad, () => bezoek(scherm, plaats));
  }
}
