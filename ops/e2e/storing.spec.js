import { aanmelden, weggaan } from "../harness/browser.js";
import { schermen } from "../harness/schermen.js";
import { expect, test } from "./screen.js";

/** So that two browsers share the screens, and a slow machine has the time for each part. */
const PARTS = 4;

/** What a screen asks of the server for itself; who is logged in is known already. */
const gegevens = (url) => url.pathname.startsWith("/api/v1/") && !/\/(mij|instantie|sessies)$/.test(url.pathname);

const probleem = (status, code, detail) => (route) =>
  route.fulfill({
    status,
    contentType: "application/problem+json",
    body: JSON.stringify({ type: "about:blank", title: "Storing", status, code, detail }),
  });

/** How the server can fail; the screens take turns, because to a screen they are all the same refusal. */
const storingen = [
  {
    zoekt: /Er ging iets mis op de server/,
    geef: probleem(500, "storing-van-een-test", "Er ging iets mis op de server."),
  },
  {
    zoekt: /De server is even bezet/,
    geef: probleem(503, "drukte-van-een-test", "De server is even bezet. Probeer het zo opnieuw."),
  },
  { zoekt: /niet bereikbaar/, geef: (route) => route.abort("internetdisconnected") },
];

test.describe.configure({ mode: "parallel" });

/** Goes through a part of the screens as who may open them; a screen that asks the server nothing cannot miss an answer. */
async function langs(part, { page, accounts, enter }, bezoek) {
  test.setTimeout(240_000);
  await enter("di-adviseur");
  const eigen = ["/begrippen", "/toegankelijkheid", "/privacy", "/inloggen", "/verzoeken/nieuw", "/verzoeken/inzage"];
  // A dialog keeps the button of the page below it out of reach.
  const alleen = ({ route, pad }) => !eigen.includes(route) && !pad.includes("opbouw=");
  const deel = (await schermen(page)).filter(alleen).filter((_, index) => index % PARTS === part);
  let rol = "di-adviseur";
  for (const [index, scherm] of deel.toSorted((a, b) => a.rol.localeCompare(b.rol)).entries()) {
    if (scherm.rol !== rol) {
      rol = scherm.rol;
      await weggaan(page);
      await aanmelden(
        page,
        accounts.find(({ rollen }) => rollen.includes(rol)),
      );
    }
    await test.step(scherm.pad, () => bezoek(scherm, index));
  }
}

for (let part = 0; part < PARTS; part++) {
  const deel = `part ${part + 1} of ${PARTS}`;

  test(`each screen says what is wrong and tries again by keyboard, ${deel}`, async ({
    page,
    accounts,
    enter,
    refusals,
  }) => {
    refusals.push(/\/api\/v1\//);
    await langs(part, { page, accounts, enter }, async ({ pad }, index) => {
      const { zoekt, geef } = storingen[index % storingen.length];
      await page.route(gegevens, geef);
      await page.goto(pad);
      const melding = page.getByRole("alert").filter({ hasText: zoekt });
      await expect(melding.first(), pad).toBeVisible({ timeout: 20_000 });
      await page.unroute(gegevens);
      const opnieuw = page.getByRole("button", { name: "Opnieuw proberen" });
      await expect(async () => {
        if (await opnieuw.first().isVisible()) {
          await opnieuw.first().press("Enter");
        }
        await expect(page.getByRole("alert")).toHaveCount(0, { timeout: 1_000 });
      }, `${pad} recovers`).toPass({ timeout: 20_000 });
      await expect(page.getByRole("heading", { level: 1, includeHidden: true })).not.toHaveText(
        /kon niet worden geladen/,
      );
    });
  });
}
