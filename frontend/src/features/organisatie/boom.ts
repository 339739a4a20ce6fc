import type { Dienstonderdeel } from "@/api/schemas";

/** A unit with those that are part of it. */
export interface Tak {
  onderdeel: Dienstonderdeel;
  takken: Tak[];
}

const scopes = ["kern", "concern", "zbo"] as const;

/**
 * The units per scope, each below the one that it is part of. Who sees a unit and not the one above it, sees it at the top.
 */
export function boom(onderdelen: Dienstonderdeel[]): { scope: (typeof scopes)[number]; takken: Tak[] }[] {
  const codes = new Set(onderdelen.map(({ code }) => code));
  const onder = (ouder: string | null, scope: string): Tak[] =>
    onderdelen
      .filter((deel) => deel.scope === scope && (deel.ouder && codes.has(deel.ouder) ? deel.ouder : null) === ouder)
      .map((onderdeel) => ({ onderdeel, takken: onder(onderdeel.code, scope) }));
  return scopes.map((scope) => ({ scope, takken: onder(null, scope) })).filter(({ takken }) => takken.length > 0);
}
