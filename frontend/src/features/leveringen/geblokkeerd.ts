import type { Levering, Melding } from "@/api/schemas";

type Controle = Pick<Levering, "meldingen">;

const blokkeert = ({ ernst }: Melding) => ernst === "blokkerend";

/** Whether something was found that keeps a delivery from ever being processed. */
export const isGeblokkeerd = ({ meldingen }: Controle) => meldingen.some(blokkeert);

/** What is to be told of a delivery: of one that cannot be processed, no warning that still asks for a confirmation. */
export const teMelden = ({ meldingen }: Controle): Melding[] =>
  meldingen.some(blokkeert)
    ? meldingen.filter(({ ernst, bevestiging }) => ernst !== "waarschuwing" || bevestiging !== null)
    : meldingen;
