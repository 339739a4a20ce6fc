/** A declared column; limits of a number in steps of its decimals, of a text in characters. */
export interface Veldsoort {
  naam: string;
  type: "token" | "datum" | "getal" | "tekst" | "onderdeel" | "janee";
  verplicht: boolean;
  min: number;
  max: number;
  schaal: number;
  /** What is wrong with a field, by name of the cause. */
  meldingen: Record<string, string>;
}

export interface Layout {
  /** The last peildatum for which it holds; absent: until a next one is declared. */
  geldigTot?: string;
  kolommen: Veldsoort[];
  totalen: string[];
  volgorden: { kolom: string; naast: string }[];
}

/** What the jar that wrote the page declares: layouts, oldest first, and sentences. */
export interface Gegevens {
  soorten: Record<string, Layout[]>;
  leesfouten: Record<string, string>;
  teksten: {
    geenBsn: string;
    onbekend: string;
    verschoven: string;
    geenOnderdeel: string;
    anderOnderdeel: string;
    onderdeelBsn: string;
    alleenTellen: string;
  };
}

export function layoutVan({ soorten }: Gegevens, soort: string, peildatum: string): Layout {
  const layout = soorten[soort]?.find(({ geldigTot }) => !geldigTot || peildatum <= geldigTot);
  if (!layout) {
    throw new TypeError(`no layout of ${soort}`);
  }
  return layout;
}
