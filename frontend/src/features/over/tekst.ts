import type { Language } from "@/i18n/language";

type Drie = [string, string, string];

/** A section of a page to read. */
export interface Deel {
  kop: string;
  alineas?: string[];
  lijst?: string[];
  /** Rows of three, of which the first names the row. */
  tabel?: { koppen: Drie; rijen: Drie[] };
}

/** A page to read in each language. */
export type Pagina = Record<Language, { titel: string; kern: string; delen: Deel[] }>;
