import "./pseudonimiseren.css";
import { leesBestand } from "./bestanden";
import type { Gegevens } from "./gegevens";
import { type Bestand, maakLeveringen, type Opdracht, type Uitkomst } from "./leveringen";
import { maakTelling, type Telbestand, type Telopdracht } from "./telling";
import { Weigering } from "./weigering";

function vind<T extends HTMLElement>(id: string, soort: new () => T): T {
  const gevonden = document.getElementById(id);
  if (!(gevonden instanceof soort)) {
    throw new TypeError(`the page has no ${id}`);
  }
  return gevonden;
}

function maak(soort: string, klasse = "", ...inhoud: (Node | string)[]): HTMLElement {
  const element = document.createElement(soort);
  element.className = klasse;
  element.append(...inhoud);
  return element;
}

const gegevens: Gegevens = JSON.parse(vind("gegevens", HTMLScriptElement).text);
const formulier = document.forms[0];
const knop = formulier?.querySelector("button");
const samenvatting = vind("samenvatting", HTMLElement);
const bezig = vind("bezig", HTMLElement);
const uitkomst = vind("uitkomst", HTMLElement);
const uitkomstKop = vind("uitkomst-kop", HTMLElement);
const uitkomstInhoud = vind("uitkomst-inhoud", HTMLElement);

const invoer = (id: string) => vind(id, HTMLInputElement);
const gekozen = (id: string) => invoer(id).files?.[0];

const invoeren = [
  "deel1",
  "deel2",
  "register",
  "uren",
  "personeel",
  "koppeling",
  "peildatum",
  "getraind",
  "commissie",
  "kwartaal",
];

const isTelling = () => invoer("taak-aanwezigheid").checked;

/** Shows the fields of the task that was chosen, and those alone. */
function toonTaak(): void {
  const taak = isTelling() ? "aanwezigheid" : "leveringen";
  for (const deel of document.querySelectorAll<HTMLElement>("[data-taak]")) {
    deel.hidden = deel.dataset.taak !== taak;
  }
  if (knop) {
    knop.textContent = isTelling() ? "Telbestand maken" : "Leveringen maken";
  }
  toonOntbreekt(new Map());
}

/** What is still missing, by the field where it is to be given. */
function ontbreekt(): Map<string, string> {
  const fouten = new Map<string, string>();
  for (const deel of ["1", "2"]) {
    if (!gekozen(`deel${deel}`)) {
      fouten.set(`deel${deel}`, `Kies sleuteldeel ${deel}.`);
    }
  }
  const vanTaak = isTelling() ? ontbreektAanTelling() : ontbreektAanLeveringen();
  return new Map([...fouten, ...vanTaak]);
}

function ontbreektAanTelling(): Map<string, string> {
  const fouten = new Map<string, string>();
  if (!gekozen("getraind")) {
    fouten.set("getraind", "Kies de lijst van getrainde personen.");
  }
  if (!gekozen("commissie")) {
    fouten.set("commissie", "Kies de lijst van commissieleden.");
  }
  if (!invoer("kwartaal").value || !invoer("kwartaal").validity.valid) {
    fouten.set("kwartaal", "Vul een kwartaal in, zoals 2022-Q3.");
  }
  return fouten;
}

function ontbreektAanLeveringen(): Map<string, string> {
  const fouten = new Map<string, string>();
  if (!gekozen("register") && !gekozen("uren") && !gekozen("personeel")) {
    fouten.set("register", "Kies ten minste een bronbestand van UWV of P-Direkt.");
  }
  if (gekozen("personeel") && !gekozen("koppeling")) {
    fouten.set("koppeling", "Kies het koppelbestand dat bij de uitvoer van P-Direkt hoort.");
  }
  if (gekozen("koppeling") && !gekozen("personeel")) {
    fouten.set("personeel", "Kies de uitvoer van P-Direkt die bij het koppelbestand hoort.");
  }
  if (!invoer("peildatum").value || !invoer("peildatum").validity.valid) {
    fouten.set("peildatum", "Vul een peildatum in.");
  }
  return fouten;
}

/** Says at each field what is missing, and above the form all of it with a way there. */
function toonOntbreekt(fouten: Map<string, string>): void {
  for (const id of invoeren) {
    document.getElementById(`${id}-fout`)?.remove();
    const fout = fouten.get(id);
    const beschrijvingen = document.getElementById(`${id}-hint`) ? [`${id}-hint`] : [];
    if (fout) {
      const melding = maak("span", "fout", fout);
      melding.id = `${id}-fout`;
      invoer(id).before(melding);
      beschrijvingen.push(melding.id);
    }
    invoer(id).setAttribute("aria-invalid", String(fout !== undefined));
    invoer(id).setAttribute("aria-describedby", beschrijvingen.join(" "));
  }
  samenvatting.hidden = fouten.size === 0;
  const lijst = [...fouten].map(([id, fout]) => {
    const link = maak("a", "", fout);
    link.setAttribute("href", `#${id}`);
    link.addEventListener("click", (event) => {
      event.preventDefault();
      invoer(id).focus();
    });
    return maak("li", "", link);
  });
  samenvatting.querySelector("ul")?.replaceChildren(...lijst);
}

const bron = async (id: string) => {
  const bestand = gekozen(id);
  return bestand && (await leesBestand(bestand));
};

/** A file that the form was not sent without. */
async function gekozenBron(id: string) {
  const gelezen = await bron(id);
  if (!gelezen) {
    throw new TypeError(`the form was sent without ${id}`);
  }
  return gelezen;
}

async function telopdracht(): Promise<Telopdracht> {
  return {
    deel1: await gekozenBron("deel1"),
    deel2: await gekozenBron("deel2"),
    kwartaal: invoer("kwartaal").value,
    getraind: await gekozenBron("getraind"),
    commissie: await gekozenBron("commissie"),
  };
}

async function opdracht(): Promise<Opdracht> {
  return {
    deel1: await gekozenBron("deel1"),
    deel2: await gekozenBron("deel2"),
    peildatum: invoer("peildatum").value,
    omvang: vind("omvang", HTMLSelectElement).value,
    slaFoutenOver: invoer("slaOver").checked,
    register: await bron("register"),
    uren: await bron("uren"),
    personeel: await bron("personeel"),
    koppeling: await bron("koppeling"),
  };
}

/** Addresses of what can be saved, let go of when something else is made. */
let adressen: string[] = [];

function bestandslink({ naam, inhoud, regels }: Bestand): HTMLElement {
  const adres = URL.createObjectURL(new Blob([inhoud], { type: "application/octet-stream" }));
  adressen.push(adres);
  const link = maak("a", "", naam);
  link.setAttribute("href", adres);
  link.setAttribute("download", naam);
  return maak("li", "", link, regels === undefined ? "" : `: ${regels.toLocaleString("nl-NL")} regels`);
}

const lijst = (regels: string[]) => maak("ul", "", ...regels.map((regel) => maak("li", "", regel)));

function toon(kop: string, ...inhoud: HTMLElement[]): void {
  uitkomstKop.textContent = kop;
  uitkomstInhoud.replaceChildren(...inhoud);
  uitkomst.hidden = false;
  uitkomstKop.focus();
}

function toonUitkomst({ bestanden, rapport, fouten, meldingen, sleutelId }: Uitkomst): void {
  const delen: HTMLElement[] = [];
  if (fouten.length > 0) {
    delen.push(maak("div", "bad", lijst(fouten)));
  }
  if (meldingen.length > 0) {
    delen.push(maak("div", "warn", lijst(meldingen)));
  }
  if (bestanden.length > 0) {
    const uitleg = maak("p", "", "Bewaar elk bestand met zijn pakbon, en lever de CSV-bestanden in de monitor.");
    delen.push(maak("div", "ok", uitleg, maak("ul", "", ...bestanden.map(bestandslink))));
  }
  delen.push(maak("p", "", "Niet om te leveren:"), maak("ul", "", bestandslink(rapport)));
  delen.push(maak("p", "hint", `Sleutel ${sleutelId}. Sluit dit tabblad als alles is bewaard.`));
  toon(bestanden.length > 0 ? "De leveringen zijn gemaakt" : "Er is geen levering gemaakt", ...delen);
}

function toonTelbestand({ bestanden, sleutelId }: Telbestand): void {
  const uitleg = maak("p", "", "Bewaar beide bestanden, en lever ze samen in de monitor bij Aanwezigheidstelling.");
  toon(
    "Het telbestand is gemaakt",
    maak("div", "ok", uitleg, maak("ul", "", ...bestanden.map(bestandslink))),
    maak("p", "hint", `Sleutel ${sleutelId}. Sluit dit tabblad als alles is bewaard.`),
  );
}

async function werk(): Promise<void> {
  uitkomst.hidden = true;
  for (const adres of adressen) {
    URL.revokeObjectURL(adres);
  }
  adressen = [];
  try {
    if (isTelling()) {
      toonTelbestand(await maakTelling(await telopdracht(), gegevens, new Date()));
    } else {
      toonUitkomst(await maakLeveringen(await opdracht(), gegevens, new Date()));
    }
  } catch (error) {
    // Another error's words may hold a value of a file.
    const regels = error instanceof Weigering ? error.regels : ["Het maken is gestopt door een fout in deze pagina."];
    const kop = isTelling() ? "Er is geen telbestand gemaakt" : "Er is geen levering gemaakt";
    toon(kop, maak("div", "bad", lijst(regels)));
  }
}

formulier?.addEventListener("submit", async (event) => {
  event.preventDefault();
  if (knop?.getAttribute("aria-disabled") === "true") {
    return;
  }
  const fouten = ontbreekt();
  toonOntbreekt(fouten);
  if (fouten.size > 0) {
    samenvatting.focus();
    return;
  }
  knop?.setAttribute("aria-disabled", "true");
  bezig.textContent = "Bezig met maken …";
  // Lets the browser say so first.
  await new Promise((resolve) => setTimeout(resolve, 50));
  await werk();
  bezig.textContent = "";
  knop?.removeAttribute("aria-disabled");
});

for (const taak of ["taak-leveringen", "taak-aanwezigheid"]) {
  invoer(taak).addEventListener("change", toonTaak);
}
toonTaak();
