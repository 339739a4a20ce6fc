/** Something that the search leads to. */
export interface Treffer {
  id: string;
  groep: string;
  titel: string;
  /** Where the words stand, what was found between ⟦ and ⟧. */
  fragment: string;
  to: string;
  /** What the page is to look for itself. */
  zoek?: string;
  /** The part of the page that takes the focus. */
  anker?: string;
}

export interface Pagina {
  to: string;
  naam: string;
}

/** Whether a name holds all the words, each as the beginning of one of its own. */
function heeftWoorden(naam: string, tekst: string): boolean {
  const woorden = tekst.toLowerCase().split(/\s+/).filter(Boolean);
  const delen = naam.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return woorden.length > 0 && woorden.every((woord) => delen.some((deel) => deel.startsWith(woord)));
}

export const gevondenPaginas = (paginas: Pagina[], tekst: string): Pagina[] =>
  paginas.filter(({ naam }) => heeftWoorden(naam, tekst));

export const gevondenBegrippen = (begrippen: string[], tekst: string): string[] =>
  begrippen.filter((begrip) => heeftWoorden(begrip, tekst));

/** What was found by where it stands: pages first, then each register in the order of its best row. */
export function gegroepeerd(treffers: Treffer[]): { groep: string; treffers: Treffer[] }[] {
  const groepen = new Map<string, Treffer[]>();
  for (const treffer of treffers) {
    groepen.set(treffer.groep, [...(groepen.get(treffer.groep) ?? []), treffer]);
  }
  return [...groepen].map(([groep, leden]) => ({ groep, treffers: leden }));
}

/** The place that an arrow leads to in a list; past an end it begins anew. */
export function volgende(toets: string, plaats: number, aantal: number): number | undefined {
  if (aantal === 0) {
    return undefined;
  }
  switch (toets) {
    case "ArrowDown":
      return (plaats + 1) % aantal;
    case "ArrowUp":
      return (plaats <= 0 ? aantal : plaats) - 1;
    default:
      return undefined;
  }
}
