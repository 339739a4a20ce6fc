import { holdsBsn } from "@/lib/bsn";
import type { Gegevens } from "./gegevens";
import { type Bron, doorBsn, doorKoppeling, type Levering, leesKoppeling, Omzetting, type Vraag } from "./omzetting";
import { leesDeel, Sleutel, telDoel } from "./sleutel";
import { Verslag } from "./verslag";
import { Weigering } from "./weigering";

const onScreen = 20;

/** What the I-team filled in; a source that is not given is not made into a delivery. */
export interface Opdracht {
  deel1: Bron;
  deel2: Bron;
  peildatum: string;
  omvang: string;
  slaFoutenOver: boolean;
  register?: Bron | undefined;
  uren?: Bron | undefined;
  personeel?: Bron | undefined;
  koppeling?: Bron | undefined;
}

export interface Bestand {
  naam: string;
  inhoud: BlobPart;
  regels?: number;
}

export interface Uitkomst {
  /** Deliveries with their pakbon; none when anything is wrong. */
  bestanden: Bestand[];
  rapport: Bestand;
  /** What has to be mended before anything can be made. */
  fouten: string[];
  /** What is wrong or was left out, by cause. */
  meldingen: string[];
  sleutelId: string;
}

/** Makes all deliveries that were asked for, or none. Refuses at once what makes no key. */
export async function maakLeveringen(opdracht: Opdracht, gegevens: Gegevens, nu: Date): Promise<Uitkomst> {
  const { deel1, deel2, peildatum } = opdracht;
  const bronnen = [deel1, deel2, opdracht.register, opdracht.uren, opdracht.personeel, opdracht.koppeling];
  if (bronnen.some((bron) => bron && holdsBsn(bron.naam))) {
    throw new Weigering("De naam van een bestand bevat mogelijk een burgerservicenummer: geef het een andere naam.");
  }
  const sleutel = await Sleutel.van(await leesDeel(deel1.naam, deel1.bytes), await leesDeel(deel2.naam, deel2.bytes));
  if (sleutel.doel === telDoel) {
    throw new Weigering(gegevens.teksten.alleenTellen);
  }
  const fouten: string[] = [];
  const verslagen: Verslag[] = [];
  const leveringen: Levering[] = [];
  for (const vraag of vragen(opdracht, gegevens, verslagen, fouten)) {
    const levering = await probeer(fouten, () => new Omzetting(vraag, gegevens).levering(sleutel));
    if (levering) {
      verslagen.push(vraag.verslag);
      leveringen.push(levering);
    }
  }
  const leeg = leveringen.filter(({ regels }) => regels === 0);
  fouten.push(...leeg.map(({ bron }) => `«${bron}»: er is geen enkele regel om te leveren.`));
  const regelfouten = verslagen.some((verslag) => verslag.heeftFouten);
  const mislukt = fouten.length > 0 || (regelfouten && !opdracht.slaFoutenOver);
  if (mislukt) {
    fouten.push("Er is geen levering gemaakt. Alle regelnummers staan in het rapport.");
  }
  const gemaakt = mislukt ? [] : leveringen;
  return {
    bestanden: gemaakt.flatMap((levering) => metPakbon(levering, opdracht.omvang, sleutel.id, nu)),
    rapport: { naam: `rapport-${peildatum}.txt`, inhoud: rapport(peildatum, sleutel.id, fouten, gemaakt, verslagen) },
    fouten,
    meldingen: verslagen.flatMap((verslag) => verslag.regels(onScreen)),
    sleutelId: sleutel.id,
  };
}

function vragen(opdracht: Opdracht, gegevens: Gegevens, verslagen: Verslag[], fouten: string[]): Vraag[] {
  const { register, uren, personeel, koppeling, peildatum } = opdracht;
  const bsn = doorBsn(gegevens);
  const gevraagd: Vraag[] = [];
  const vraag = (soort: string, dag: string, bron: Bron | undefined, persoon = bsn) => {
    if (bron) {
      gevraagd.push({ soort, peildatum: dag, bron, persoon, verslag: new Verslag(bron.naam) });
    }
  };
  vraag("uwv-doelgroepregister", peildatum, register);
  vraag("uwv-verloonde-uren", `${peildatum.slice(0, 4)}-12-31`, uren);
  if (personeel && koppeling) {
    const verslag = new Verslag(koppeling.naam);
    verslagen.push(verslag);
    const gelezen = weiger(fouten, () => leesKoppeling(koppeling, verslag, gegevens)) ?? new Map<string, string>();
    vraag("personeel", peildatum, personeel, doorKoppeling(gegevens, gelezen));
  }
  return gevraagd;
}

function neemOp(fouten: string[], error: unknown): undefined {
  if (!(error instanceof Weigering)) {
    throw error;
  }
  fouten.push(...error.regels);
}

function weiger<T>(fouten: string[], doe: () => T): T | undefined {
  try {
    return doe();
  } catch (error) {
    return neemOp(fouten, error);
  }
}

async function probeer<T>(fouten: string[], doe: () => Promise<T>): Promise<T | undefined> {
  try {
    return await doe();
  } catch (error) {
    return neemOp(fouten, error);
  }
}

function metPakbon(levering: Levering, omvang: string, sleutelId: string, nu: Date): Bestand[] {
  const { soort, peildatum, bestand, inhoud, regels, controletotalen } = levering;
  const pakbon = {
    soort,
    peildatum,
    omvang,
    regels,
    controletotalen,
    sha256: levering.sha256,
    sleutelId,
    gemaaktOp: gemaaktOp(nu),
  };
  return [
    { naam: bestand, inhoud, regels },
    { naam: bestand.replace(/\.csv$/, ".pakbon.json"), inhoud: json(pakbon) },
  ];
}

/** A moment in a manifest, without parts of a second. */
export const gemaaktOp = (nu: Date) => nu.toISOString().replace(/\.\d+Z$/, "Z");

/** As the command writes it, so that the same file has the same manifest. */
export const json = (pakbon: object) =>
  `${JSON.stringify(pakbon, null, 2)
    .replaceAll(/^( *"\w+"):/gm, "$1 :")
    .replace("{}", "{ }")}\n`;

function rapport(dag: string, sleutelId: string, fouten: string[], gemaakt: Levering[], verslagen: Verslag[]): string {
  const regels = [
    "Rapport van de pseudonimiseerder; blijft bij het I-team.",
    `Peildatum ${dag}, sleutel ${sleutelId}.`,
    ...fouten,
    ...gemaakt.flatMap(({ bestand, regels: aantal, onderdelen }) => [
      `${bestand}: ${aantal} regels geschreven.`,
      ...onderdelen.map(([code, regelsVan]) => `  dienstonderdeel ${code} in de bron: ${regelsVan}`),
    ]),
    ...verslagen.flatMap((verslag) => verslag.regels()),
  ];
  return `${regels.join("\n")}\n`;
}
