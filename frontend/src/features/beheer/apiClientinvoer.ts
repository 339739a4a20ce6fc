import type { NieuweApiClient } from "@/api/schemas";

/** The box for no limit; no dienstonderdeel has such a code. */
export const ALLE = "*";

/** What the form of an API client holds; `bereik` are dienstonderdelen, or that there is no limit. */
export interface ApiClientinvoer extends Pick<NieuweApiClient, "clientId" | "naam" | "scopes"> {
  bereik: string[];
}

export type Veld = "clientId" | "naam" | "scopes" | "dienstonderdelen";

export const leeg: ApiClientinvoer = { clientId: "", naam: "", scopes: [], bereik: [] };

/** Everything and a part of it cannot both be chosen: the newest choice takes the place of the other. */
export function kiesBereik(eerder: string[], gekozen: string[]): string[] {
  return gekozen.includes(ALLE) && !eerder.includes(ALLE) ? [ALLE] : gekozen.filter((code) => code !== ALLE);
}

/** The fields that are still empty. The server takes no dienstonderdelen for all of them, so that must have been chosen. */
export function nogLeeg({ clientId, naam, scopes, bereik }: ApiClientinvoer): Veld[] {
  const leegte: Record<Veld, boolean> = {
    clientId: clientId.trim() === "",
    naam: naam.trim() === "",
    scopes: scopes.length === 0,
    dienstonderdelen: bereik.length === 0,
  };
  return (Object.keys(leegte) as Veld[]).filter((veld) => leegte[veld]);
}

/** As the contract has it, where an empty list is no limit. */
export function aanvraagVan({ bereik, ...rest }: ApiClientinvoer): NieuweApiClient {
  return { ...rest, dienstonderdelen: bereik.includes(ALLE) ? [] : bereik };
}
