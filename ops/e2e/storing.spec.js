import { delen, rondgang } from "../harness/rondgang.js";
import { gegevens } from "./gegevens.js";
import { expect, test } from "./screen.js";

/** So that two browsers share the screens, and a slow machine has the time for each part. */
const PARTS = 4;

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

/** Asks the server nothing, and so cannot miss an answer. */
const zonderVraag = ["/toegankelijkheid", "/privacy", "/inloggen", "/verzoeken/nieuw", "/verzoeken/inzage"];

// A dialog keeps the button of the page below it out of reach.
const metVraag = ({ route, pad }) => !zonderVraag.includes(route) && !pad.includes("opbouw=");

for (const deel of delen(PARTS)) {
  test(`each screen says what is wrong and tries again by keyboard, ${deel.naam}`, async ({
    page,
    accounts,
    refusals,
  }) => {
    test.setTimeout(240_000);
    refusals.push(/\/api\/v1\//);
    await rondgang({ page, accounts }, deel, metVraag, async ({ pad }, plaats) => {
      const { zoekt, geef } = storingen[plaats % storingen.length];
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
