import type { Leveringsoort, Soort } from "@/api/schemas";
import { CsvReader } from "@/lib/csv";
import { isWerkmap } from "@/lib/werkmap";
import type { Bronnen, Keuze } from "./wachtrij";

/** Where a header ends at the latest; a longer one suggests nothing. */
const langsteKop = 65_536;

const isGepakt = (naam: string) => naam.toLowerCase().endsWith(".gz");

async function begin(bestand: File): Promise<string> {
  if (!isGepakt(bestand.name)) {
    return bestand.slice(0, langsteKop).text();
  }
  const reader = bestand
    .stream()
    .pipeThrough(new DecompressionStream("gzip"))
    .pipeThrough(new TextDecoderStream())
    .getReader();
  let tekst = "";
  for (let deel = await reader.read(); !deel.done && tekst.length < langsteKop; deel = await reader.read()) {
    tekst += deel.value;
  }
  await reader.cancel();
  return tekst;
}

/** The names of the columns in the first line of a text. */
export function koppen(tekst: string): string[] {
  const gevonden: string[] = [];
  const reader = new CsvReader((_, row, text) => {
    if (row === 1) {
      gevonden.push(
        text
          .replace(/^\ufeff/, "")
          .trim()
          .toLowerCase(),
      );
    }
  });
  reader.feed(tekst);
  reader.end();
  return gevonden.filter((kop, at) => kop !== "" || at < gevonden.length - 1);
}

/** The columns of a file, as far as its beginning tells; a workbook is for the worker to open. */
export const leesKoppen = async (bestand: File): Promise<string[]> =>
  isWerkmap(bestand.name) ? [] : koppen(await begin(bestand));

type Herkenbaar = Pick<Leveringsoort, "code" | "kolommen" | "versies">;

/** The kinds that have all these columns and miss none that is required, in some year. */
function metKoppen(kop: string[], soorten: Herkenbaar[]): Soort[] {
  return soorten
    .filter(({ kolommen, versies }) =>
      [kolommen, ...versies.map((versie) => versie.kolommen)].some(
        (layout) =>
          kop.every((naam) => layout.some((kolom) => kolom.naam === naam)) &&
          layout.every(({ naam, verplicht }) => !verplicht || kop.includes(naam)),
      ),
    )
    .map(({ code }) => code);
}

/** The kinds that a file is named after; `uwv-verloonde-uren` names that one and not a part of it. */
function metNaam(naam: string, codes: Soort[]): Soort[] {
  const plat = naam.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
  const genoemd = codes.filter((code) => `-${plat}-`.includes(`-${code}-`));
  return genoemd.filter((code) => !genoemd.some((ander) => ander !== code && ander.includes(code)));
}

const laatsteDag = ["03-31", "06-30", "09-30", "12-31"];

const vormen: [RegExp, (delen: string[]) => string][] = [
  [/(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g, ([jaar, maand, dag]) => `${jaar}-${maand}-${dag}`],
  [/(?<!\d)(\d{4})(\d{2})(\d{2})(?!\d)/g, ([jaar, maand, dag]) => `${jaar}-${maand}-${dag}`],
  [/(?<!\d)(\d{2})-(\d{2})-(\d{4})(?!\d)/g, ([dag, maand, jaar]) => `${jaar}-${maand}-${dag}`],
  [/(?<!\d)(\d{4})-?(?:q|kw)([1-4])(?!\d)/g, ([jaar, kwartaal]) => `${jaar}-${laatsteDag[Number(kwartaal) - 1]}`],
  [/(?:q|kw)([1-4])-?(\d{4})(?!\d)/g, ([kwartaal, jaar]) => `${jaar}-${laatsteDag[Number(kwartaal) - 1]}`],
];

const isDag = (tekst: string) =>
  !Number.isNaN(Date.parse(tekst)) && new Date(tekst).toISOString().slice(0, 10) === tekst && tekst >= "2013-01-01";

/** The day that a name tells, when it tells exactly one that has passed. */
function dagUit(naam: string, vandaag: string): string | undefined {
  const plat = naam.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
  const dagen = vormen.flatMap(([vorm, dag]) => [...plat.matchAll(vorm)].map(([, ...delen]) => dag(delen)));
  const [enige, ...meer] = [...new Set(dagen.filter((dag) => isDag(dag) && dag <= vandaag))];
  return meer.length === 0 ? enige : undefined;
}

const alsEnige = <T>(waarden: T[]): T | undefined => (waarden.length === 1 ? waarden[0] : undefined);

export interface Voorstel {
  keuze: Partial<Keuze>;
  bronnen: Bronnen;
}

/** What a file is, as far as that is certain; for the rest the user is asked. */
export function herken(naam: string, kop: string[], soorten: Herkenbaar[], vandaag: string): Voorstel {
  const passend = kop.length > 0 ? metKoppen(kop, soorten) : [];
  const door = alsEnige(passend);
  const soort = door ?? alsEnige(metNaam(naam, passend.length > 0 ? passend : soorten.map(({ code }) => code)));
  const peildatum = dagUit(naam, vandaag);
  return {
    keuze: { ...(soort && { soort }), ...(peildatum && { peildatum }) },
    bronnen: {
      ...(soort && { soort: door ? "kolommen" : "naam" }),
      ...(peildatum && { peildatum: "naam" }),
    },
  };
}
