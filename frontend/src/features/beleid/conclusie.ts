import { veldtekst } from "@/api/registers";
import type { Registerregel } from "@/api/schemas";
import { quarterName } from "@/lib/format";
import type { Onderwerp } from "./onderwerpen";
import { geteld } from "./regels";
import type { Beleidtekst } from "./tekst";

/** How far a direction of the policy line is: as far as its furthest measure. */
export type Voortgang = "ingevoerd" | "bezig" | "gepland" | "zonder";

export function voortgang(maatregelen: Registerregel[]): Voortgang {
  const aantallen = geteld(maatregelen, "status");
  const geldend = maatregelen.length - (aantallen.vervallen ?? 0);
  if (geldend === 0) {
    return "zonder";
  }
  if (aantallen.ingevoerd === geldend) {
    return "ingevoerd";
  }
  return aantallen.bezig || aantallen.ingevoerd ? "bezig" : "gepland";
}

function beleidslijn(b: Beleidtekst, regels: Registerregel[], richtingen: string[]): string {
  const stand = richtingen.map((richting) =>
    voortgang(regels.filter((regel) => veldtekst(regel, "richting") === richting)),
  );
  const telt = (welke: Voortgang) => stand.filter((deze) => deze === welke).length;
  return b.richtingen(telt("ingevoerd"), telt("bezig"), telt("gepland"), telt("zonder"));
}

function besluiten(b: Beleidtekst, regels: Registerregel[]): string {
  const genomen = regels.filter((regel) => veldtekst(regel, "status") === "genomen");
  const zonder = genomen.filter((regel) => !veldtekst(regel, "gevolg")).length;
  const wacht = regels.find((regel) => veldtekst(regel, "status") === "geagendeerd");
  const kwartaal = wacht && veldtekst(wacht, "kwartaal");
  return [
    b.besluiten(regels.length, genomen.length),
    wacht && b.wacht(wacht.titel, kwartaal ? quarterName(kwartaal) : ""),
    zonder > 0 && b.zonderGevolg(zonder),
  ]
    .filter(Boolean)
    .join(" ");
}

function overleggen(b: Beleidtekst, regels: Registerregel[]): string {
  const zonder = regels.filter((regel) => !veldtekst(regel, "frequentie")).length;
  const zin = b.overleggen(regels.length, geteld(regels, "bereik").interdepartementaal ?? 0);
  return zonder > 0 ? `${zin} ${b.geenFrequentie(zonder)}` : zin;
}

function communicatie(b: Beleidtekst, regels: Registerregel[]): string {
  const { gedaan = 0, gepland = 0 } = geteld(regels, "status");
  return b.communicatie(gedaan, gepland, geteld(regels, "soort")["diverse-dag"] ?? 0);
}

/** The sentence that opens a subject, from all that is recorded of it. */
export function conclusie(
  b: Beleidtekst,
  onderwerp: Onderwerp,
  regels: Registerregel[],
  /** How many there are; more than were read is said instead of counted. */
  aantal: number,
  richtingen: string[],
): string {
  if (aantal > regels.length) {
    return b.veel(aantal, regels.length);
  }
  switch (onderwerp) {
    case "beleidslijn":
      return beleidslijn(b, regels, richtingen);
    case "besluiten":
      return regels.length === 0 ? b.leeg : besluiten(b, regels);
    case "overleggen":
      return regels.length === 0 ? b.leeg : overleggen(b, regels);
    default:
      return regels.length === 0 ? b.leeg : communicatie(b, regels);
  }
}
