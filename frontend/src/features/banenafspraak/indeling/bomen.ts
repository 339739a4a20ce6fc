/** A tree other than that of the quarter: a day in it, and the change with which it begins or ends. */
export interface Andere {
  dag: string;
  grens: string;
  voor: boolean;
}

export const dagEerder = (dag: string) => new Date(Date.parse(dag) - 86_400_000).toISOString().slice(0, 10);

/** The trees before and after the one of a day, oldest first. */
export const bomen = (wisseldagen: string[], peildatum: string): Andere[] =>
  wisseldagen.map((grens) =>
    grens <= peildatum ? { dag: dagEerder(grens), grens, voor: true } : { dag: grens, grens, voor: false },
  );
