import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Says what each file is, as its card asks; `soort` and `inhoud` are the words on the screen. */
export async function vulIn(page, naam, { soort, peildatum, inhoud }) {
  const kaart = page.getByRole("article", { name: naam });
  if (soort) {
    await kaart.getByLabel("Soort bestand").selectOption({ label: soort });
  }
  await kaart.getByLabel("Peildatum", { exact: true }).fill(peildatum);
  if (inhoud) {
    await kaart.getByLabel("Inhoud van het bestand").selectOption({ label: inhoud });
  }
  return kaart;
}

/** Chooses a file, says what it is and sends it. */
export async function leverAan(page, { name, buffer, mimeType = "text/csv" }, wat) {
  await page.getByLabel("Kies bestanden").setInputFiles({ name, mimeType, buffer });
  const kaart = await vulIn(page, name, wat);
  await kaart.getByRole("button", { name: "Controleren en versturen" }).click();
  return kaart;
}

/** A file of paid hours of this many lines on disk, different with each seed, for who must see it being sent. */
export function urenbestand(naam, regels, zaad) {
  const map = mkdtempSync(join(tmpdir(), "inclusiemonitor-e2e-"));
  const lijnen = ["pseudoniem;ikv_nummer;tijdvak_begin;tijdvak_eind;verloonde_uren"];
  for (let i = 0; i < regels; i++) {
    const afdruk = createHash("sha256").update(`${zaad}/${i}`).digest("hex").slice(0, 16);
    // Letters between them: of so many tokens some would by chance look like a number that was filled up.
    const pseudoniem = Array.from(afdruk, (teken, at) => teken + "fe"[at % 2]).join("");
    lijnen.push(`${pseudoniem};1;2015-01-01;2015-01-31;152,5`);
  }
  const inhoud = `${lijnen.join("\r\n")}\r\n`;
  const pad = join(map, naam);
  writeFileSync(pad, inhoud);
  return {
    pad,
    naam,
    inhoud,
    regels,
    sha256: createHash("sha256").update(inhoud).digest("hex"),
    weg: () => rmSync(map, { recursive: true }),
  };
}

const lijnen = new WeakMap();

/** As many bytes a second as a slow line takes, so that there is something to see; -1 gives back the whole line, 0 cuts it. */
export async function lijn(page, bytes = -1) {
  const cdp = lijnen.get(page) ?? (await page.context().newCDPSession(page));
  lijnen.set(page, cdp);
  await cdp.send("Network.emulateNetworkConditions", {
    offline: bytes === 0,
    latency: 0,
    downloadThroughput: -1,
    uploadThroughput: bytes,
  });
}

/** Every request that is no reading. */
export function verzonden(page) {
  const gezien = [];
  page.on("request", (request) => request.method() !== "GET" && gezien.push(request));
  return gezien;
}

/** What this session reads from the API. */
export const lees = async (page, pad) => (await page.request.get(new URL(`/api/v1${pad}`, page.url()).href)).json();

/** The receipt of the delivery that the page shows. */
export const ontvangstbewijs = (page) =>
  lees(page, `/leveringen/${new URL(page.url()).pathname.split("/").at(-1)}/ontvangstbewijs`);
