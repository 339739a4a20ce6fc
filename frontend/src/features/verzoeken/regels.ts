import type { Regelbron, Regelnaam } from "@/api/schemas";

/** A number names a line only within its file. */
export const isZelfde = (een: Regelnaam, ander: Regelnaam) =>
  een.levering === ander.levering && een.regel === ander.regel;

export const naamVan = ({ levering, regel }: Regelnaam): Regelnaam => ({ levering, regel });

/** The choice with this line in it, or without. */
export function kies(gekozen: Regelnaam[], regel: Regelnaam, erin: boolean): Regelnaam[] {
  const anderen = gekozen.filter((andere) => !isZelfde(andere, regel));
  return erin ? [...anderen, naamVan(regel)] : anderen;
}

/** The files from which the lines of all pages come, each once. */
export function bronnenVan(pages: { bronnen: Regelbron[] }[]): Regelbron[] {
  const bronnen = new Map(pages.flatMap((page) => page.bronnen).map((bron) => [bron.levering, bron]));
  return [...bronnen.values()];
}
