/** Something that the search leads to. */
export interface Treffer {
  id: string;
  groep: string;
  titel: string;
  /** Where the words stand, what was found between ⟦ and ⟧. */
  fragment: string;
  to: string;
}

export interface Pagina {
  to: string;
  naam: string;
}

export interface Gevonden {
  register: string;
  code: string;
  titel: string;
  fragment: string;
}

/** Pages of the product whose name holds all the words, each as the beginning of one of its own. */
export function gevondenPaginas(paginas: Pagina[], tekst: string): Pagina[] {
  const woorden = tekst.toLowerCase().split(/\s+/).filter(Boolean);
  return woorden.length === 0
    ? []
    : paginas.filter(({ naam }) => {
        const delen = naam.toLowerCase().split(/[^\p{L}\p{N}]+/u);
        return woorden.every((woord) => delen.some((deel) => deel.startsWith(woord)));
      });
}

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
