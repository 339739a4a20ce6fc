/** A comment that is being written. */
export interface Concept {
  tekst: string;
  opvolgen: boolean;
  blokkeert: boolean;
}

/** What was begun, by what it is about; only in memory, for it may be sensitive. */
export type Concepten = Map<string, Concept>;

export const leeg: Concept = { tekst: "", opvolgen: false, blokkeert: false };
