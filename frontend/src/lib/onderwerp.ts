/** A figure of a quarter, or what all comments about it are under. */
interface Standdeel {
  kwartaal: string;
  /** The unit, or VWS for the whole. */
  code: string;
  cijfer: string | undefined;
}

/** The figures that a comment is about, by its address: `standen/2022-Q3/RIVM/tekort`; undefined for what is none of a stand. */
export function standdeel(onderwerp: string): Standdeel | undefined {
  const [soort, kwartaal, code = "VWS", cijfer] = onderwerp.split("/");
  return soort === "standen" && kwartaal ? { kwartaal, code, cijfer } : undefined;
}

/** What was measured in one way. */
interface Meetdeel {
  meetwijze: string;
  /** The unit; undefined for the measurement as a whole. */
  code: string | undefined;
}

/** The measurement that a comment is about, by its address: `meetreeksen/geslacht/RIVM`; undefined for anything else. */
export function meetdeel(onderwerp: string): Meetdeel | undefined {
  const [soort, meetwijze, code] = onderwerp.split("/");
  return soort === "meetreeksen" && meetwijze ? { meetwijze, code } : undefined;
}

/** Where the figure opens with what is said of it; what is about a whole row stands at what it adds up to. */
export function opent(onderwerp: string): { kwartaal: string; opbouw: string } | undefined {
  const deel = standdeel(onderwerp);
  return deel && { kwartaal: deel.kwartaal, opbouw: `${deel.code}.${deel.cijfer ?? "gerealiseerd"}` };
}

/** How much is to be followed up, and how much of that the stand waits for. */
export interface Telling {
  open: number;
  blokkeert: number;
}

/** What is to be followed up per row of a stand; what is said of a quarter is said of its whole. */
export function perRij(opmerkingen: { onderwerp: string; blokkeert: boolean }[]): Map<string, Telling> {
  const tellingen = new Map<string, Telling>();
  for (const { onderwerp, blokkeert } of opmerkingen) {
    const code = standdeel(onderwerp)?.code;
    if (code) {
      const { open, blokkeert: eerder } = tellingen.get(code) ?? { open: 0, blokkeert: 0 };
      tellingen.set(code, { open: open + 1, blokkeert: eerder + Number(blokkeert) });
    }
  }
  return tellingen;
}
