import { createHash } from "node:crypto";
import { aanmelden } from "../harness/browser.js";
import { created, firstAccount, person } from "../harness/client.js";
import { changed, settled } from "../harness/deliveries.js";
import { freshDirectory, launch, removeDirectory } from "../harness/instance.js";

/** Who sees lines about persons has been screened for that. */
const metPersoonsregels = ["di-adviseur", "i-team"];

const accounts = [...metPersoonsregels, "vaststeller", "privacy-officer"].map((rol) => ({
  gebruikersnaam: rol,
  naam: `Rol ${rol}`,
  wachtwoord: `regen in ${rol} van maart`,
  rollen: [rol],
  dienstonderdelen: [],
  ...(metPersoonsregels.includes(rol) && {
    persoonsregels: true,
    vogGezienOp: "2022-01-10",
    vogHercontroleOp: "2099-01-10",
  }),
}));

/** An empty installation of a test's own, for figures that are known to the last hour, with an account per role. */
export async function leegMinisterie() {
  const data = freshDirectory();
  const server = await launch("start", { data });
  const end = async () => {
    await server.end();
    removeDirectory(data);
  };
  try {
    await server.ready(120);
    const beheer = await firstAccount(server, data);
    for (const account of accounts) {
      await created(await beheer("/api/v1/accounts", { method: "POST", body: JSON.stringify(account) }));
    }
  } catch (error) {
    await end();
    throw error;
  }
  return { url: server.url, end };
}

/** A browser of its own for a role, on the way to a page. */
export async function als(browser, { url }, rol, path) {
  const page = await (await browser.newContext({ baseURL: url })).newPage();
  await aanmelden(
    page,
    accounts.find(({ rollen }) => rollen.includes(rol)),
    path,
  );
  return page;
}

/** Asks the API as the account of a role. */
export const vraagAls = (ministerie, rol) =>
  person(
    ministerie,
    accounts.find(({ rollen }) => rollen.includes(rol)),
  );

/** Delivers a file without a screen, and waits for its check; gives the delivery. */
export async function lever(ask, { soort, peildatum, omvang = "volledig" }, lines) {
  const query = new URLSearchParams({ soort, peildatum, omvang });
  const geleverd = await ask(`/api/v1/leveringen?${query}`, {
    method: "POST",
    headers: { "Content-Type": "text/csv" },
    body: [...lines, ""].join("\n"),
  });
  if (geleverd.status !== 202) {
    throw new Error(`${soort} is answered with ${geleverd.status}: ${await geleverd.text()}`);
  }
  return settled(ask, (await geleverd.json()).id);
}

export const verwerk = (ask, levering) => changed(ask, levering, "verwerking");

/** The pseudonym of a made-up person, which looks like no number. */
export function token(persoon) {
  const afdruk = createHash("sha256").update(`persoon ${persoon}`).digest("hex").slice(0, 16);
  return Array.from(afdruk, (teken, at) => teken + "fe"[at % 2]).join("");
}
