import { veldtekst } from "@/api/registers";
import type { Registerregel } from "@/api/schemas";
import type { Format } from "@/lib/format";

/** One way of measuring, and the days for which it holds; without a first day from the beginning. */
export interface Definitie {
  versie: number;
  vanaf: string | undefined;
  totEnMet: string | undefined;
  definitie: string;
  formule: string;
}

const versieVan = ({ velden }: Registerregel) => Number(velden.definitieversie);

const dagErvoor = (dag: string) => new Date(Date.parse(dag) - 86_400_000).toISOString().slice(0, 10);

/**
 * The definitions that an indicator had, newest first, each as it was last written down. What a version of the row took
 * back is none.
 *
 * @param versies of the row, newest first; the first is the row as it is
 */
export function definities(versies: Registerregel[]): Definitie[] {
  const [nu] = versies;
  const gevonden: Definitie[] = [];
  for (const regel of nu ? versies : []) {
    const versie = versieVan(regel);
    const vorige = gevonden.at(-1);
    if (vorige ? versie < vorige.versie : versie === versieVan(nu as Registerregel)) {
      gevonden.push({
        versie,
        vanaf: veldtekst(regel, "definitieVanaf") || undefined,
        totEnMet: vorige?.vanaf && dagErvoor(vorige.vanaf),
        definitie: veldtekst(regel, "definitie"),
        formule: veldtekst(regel, "formule"),
      });
    }
  }
  return gevonden;
}

/** Letters without their case and accents, to look for a word as people type it. */
const kaal = (tekst: string) => tekst.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();

/** Whether every word that is looked for is somewhere in these texts. */
export function bevat(teksten: (string | undefined)[], gezocht: string): boolean {
  const tekst = kaal(teksten.filter(Boolean).join(" "));
  return kaal(gezocht)
    .split(/\s+/)
    .every((woord) => tekst.includes(woord));
}

/** Everything that an indicator says in so many words. */
export const woorden = ({ code, velden }: Registerregel): string[] => [
  code,
  ...Object.values(velden).filter((waarde): waarde is string => typeof waarde === "string"),
];

/** The bound or band of a target, in the unit of its indicator; empty where a document names none. */
export function norm(f: Format, indicator: Registerregel, doel: Registerregel): string {
  const getal = (waarde: string) =>
    veldtekst(indicator, "eenheid") === "procent" ? f.rate(waarde) : f.everyDigit(waarde);
  const [van, tot] = [veldtekst(doel, "normVan"), veldtekst(doel, "normTot")];
  if (van && tot) {
    return `${getal(van).replace("%", "")}–${getal(tot)}`;
  }
  const grens = van || tot;
  const hoogstens = veldtekst(indicator, "richting") === "lager" || !van;
  return grens && `${hoogstens ? "≤" : "≥"} ${getal(grens)}`;
}
