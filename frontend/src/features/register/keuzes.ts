export interface Keuze {
  code: string;
  titel: string;
}

/** From so many rows on a list is too long to look through. */
export const LANG = 50;

/** Each word stands in the code or the title of a row, whatever its capitals. */
export function keuzesMet(regels: Keuze[], woorden: string): Keuze[] {
  const gezocht = woorden.toLocaleLowerCase("nl").split(/\s+/).filter(Boolean);
  return regels.filter(({ code, titel }) => {
    const tekst = `${code} ${titel}`.toLocaleLowerCase("nl");
    return gezocht.every((woord) => tekst.includes(woord));
  });
}

/** What can be chosen now; what was chosen stays among it, so that a search never takes it away. */
export function opties(regels: Keuze[], woorden: string, gekozen: string): Keuze[] {
  const gevonden = keuzesMet(regels, woorden);
  const nu = gevonden.some(({ code }) => code === gekozen) ? undefined : regels.find(({ code }) => code === gekozen);
  return nu ? [nu, ...gevonden] : gevonden;
}
