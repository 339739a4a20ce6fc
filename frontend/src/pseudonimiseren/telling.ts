import { holdsBsn } from "@/lib/bsn";
import type { Gegevens } from "./gegevens";
import { Kop } from "./kop";
import { type Bestand, gemaaktOp, json } from "./leveringen";
import type { Bron } from "./omzetting";
import { Regels, tekst, veld } from "./regels";
import { ascii, leesBsn, leesDeel, Sleutel, sha256, telDoel, vertaal } from "./sleutel";
import { Verslag } from "./verslag";
import { Weigering } from "./weigering";

const onScreen = 20;
const minste = 10;
const meeste = 50_000;
const onderdeelcode = /^[A-Z0-9-]{1,20}$/;

/** Two lists of persons and the key of this purpose. */
export interface Telopdracht {
  deel1: Bron;
  deel2: Bron;
  kwartaal: string;
  getraind: Bron;
  commissie: Bron;
}

export interface Telbestand {
  /** The file and its bon. */
  bestanden: Bestand[];
  sleutelId: string;
}

/** Makes one file of tokens and units of both lists, and nothing when a line is wrong. */
export async function maakTelling(opdracht: Telopdracht, gegevens: Gegevens, nu: Date): Promise<Telbestand> {
  const { deel1, deel2, kwartaal, getraind, commissie } = opdracht;
  if ([deel1, deel2, getraind, commissie].some(({ naam }) => holdsBsn(naam))) {
    throw new Weigering("De naam van een bestand bevat mogelijk een burgerservicenummer: geef het een andere naam.");
  }
  const sleutel = await Sleutel.van(await leesDeel(deel1.naam, deel1.bytes), await leesDeel(deel2.naam, deel2.bytes));
  if (sleutel.doel !== telDoel) {
    throw new Weigering(`Deze sleutel is van het doel ${sleutel.doel}, en niet van ${telDoel}.`);
  }
  const verslagen = [new Verslag(getraind.naam), new Verslag(commissie.naam)] as const;
  const eerste = leesLijst(getraind, verslagen[0], gegevens, false);
  const tweede = leesLijst(commissie, verslagen[1], gegevens, true);
  const fouten = verslagen.flatMap((verslag) => verslag.regels(onScreen));
  if (fouten.length === 0) {
    fouten.push(...bezwaren(getraind.naam, eerste.size), ...bezwaren(commissie.naam, tweede.size));
  }
  if (fouten.length > 0) {
    throw new Weigering(...fouten, "Er is geen bestand geschreven.");
  }
  const kop = "pseudoniem;dienstonderdeel\n";
  const inhoud = ascii(kop + (await regelsVan(eerste, sleutel)) + (await regelsVan(tweede, sleutel)));
  const bon = {
    doel: sleutel.doel,
    sleutelId: sleutel.id,
    kwartaal,
    getraind: eerste.size,
    commissieleden: tweede.size,
    sha256: await sha256(inhoud),
    gemaaktOp: gemaaktOp(nu),
  };
  const naam = `aanwezigheidstelling-${kwartaal}`;
  return {
    bestanden: [
      { naam: `${naam}.csv`, inhoud, regels: eerste.size + tweede.size },
      { naam: `${naam}.bon.json`, inhoud: json(bon) },
    ],
    sleutelId: sleutel.id,
  };
}

/** The unit of each person; empty text on a list without. Who stands on it twice is on it once. */
function leesLijst(bron: Bron, verslag: Verslag, gegevens: Gegevens, metOnderdeel: boolean): Map<string, string> {
  const personen = new Map<string, string>();
  const [eerste, ...regels] = Regels.lees(bron.naam, bron.bytes, gegevens.leesfouten);
  const kop = new Kop(bron.naam, eerste, metOnderdeel ? ["bsn", "dienstonderdeel"] : ["bsn"], []);
  for (const regel of regels) {
    const wie = veld(regel, kop.vast("bsn"));
    const onderdeel = metOnderdeel ? tekst(regel, veld(regel, kop.vast("dienstonderdeel"))) : "";
    const vanOnderdeel = metOnderdeel ? onderdeelfout(onderdeel, gegevens.teksten) : [];
    const vanRegel = [...persoonsfout(wie, gegevens.teksten), ...vanOnderdeel];
    const fouten = kop.past(regel) ? vanRegel : [gegevens.teksten.verschoven];
    if (fouten.length === 0) {
      fouten.push(...voegToe(personen, leesBsn(wie) ?? "", onderdeel, gegevens.teksten));
    }
    for (const fout of fouten) {
      verslag.fout(regel.rij, fout);
    }
  }
  return personen;
}

/** Says what is wrong with somebody who is on the list already. */
function voegToe(
  personen: Map<string, string>,
  bsn: string,
  onderdeel: string,
  { anderOnderdeel }: Gegevens["teksten"],
) {
  const eerder = personen.get(bsn) ?? onderdeel;
  personen.set(bsn, eerder);
  return eerder === onderdeel ? [] : [anderOnderdeel];
}

function persoonsfout(wie: string, { geenBsn }: Gegevens["teksten"]): string[] {
  if (wie === "") {
    return ["«bsn» is leeg."];
  }
  return leesBsn(wie) ? [] : [geenBsn];
}

function onderdeelfout(onderdeel: string, { geenOnderdeel, onderdeelBsn }: Gegevens["teksten"]): string[] {
  if (holdsBsn(onderdeel)) {
    return [onderdeelBsn];
  }
  return onderdeelcode.test(onderdeel) ? [] : [geenOnderdeel];
}

/** What keeps a list without faults from being counted. */
function bezwaren(bestand: string, personen: number): string[] {
  if (personen < minste) {
    return [
      `«${bestand}»: hier staan minder dan 10 personen op. Zo'n lijst wordt niet geteld, en een telling kan een keer per kwartaal.`,
    ];
  }
  return personen > meeste ? [`«${bestand}»: hier staan meer dan 50.000 personen op.`] : [];
}

/** In order of the token, so that the order of the lists ties no token to a name. */
async function regelsVan(personen: ReadonlyMap<string, string>, sleutel: Sleutel): Promise<string> {
  const tokens = await vertaal(personen.keys(), (bsn) => sleutel.token(bsn));
  return [...personen]
    .map(([bsn, onderdeel]) => `${tokens.get(bsn)};${onderdeel}\n`)
    .sort()
    .join("");
}
