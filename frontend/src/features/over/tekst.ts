import type { Language } from "@/i18n/language";

/** A section of a page to read. */
export interface Deel {
  kop: string;
  alineas?: string[];
  lijst?: string[];
  /** A term, what it means, and how it is computed when it is a figure. */
  begrippen?: [begrip: string, uitleg: string, formule?: string][];
}

/** A page to read in each language. */
export type Pagina = Record<Language, { titel: string; kern: string; delen: Deel[] }>;
