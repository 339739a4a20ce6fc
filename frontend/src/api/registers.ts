import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { api, body } from "./client";
import { paged } from "./paged";
import { isOvertaken } from "./problem";
import type { Registerregel } from "./schemas";

/** Everything that is kept in registers: what a change of one row outdates, for rows tell of each other. */
export const registers = ["registers"] as const;

export const registersQuery = queryOptions({
  queryKey: [...registers, "alle"],
  queryFn: async ({ signal }) => body(await api.GET("/registers", { signal })).registers,
});

/** Which rows of a register are asked for. */
export interface Regelvraag {
  /** `veld:waarde`, all of which must hold. */
  waar?: string[];
  ookBeeindigd?: boolean;
}

export const regelsQuery = (register: string, { waar = [], ookBeeindigd = false }: Regelvraag = {}) =>
  infiniteQueryOptions({
    ...paged([...registers, "regels", register, waar, ookBeeindigd], async (page, signal) =>
      body(
        await api.GET("/registers/{register}/regels", {
          params: {
            path: { register },
            query: { limiet: 100, ...(waar.length > 0 && { waar }), ...(ookBeeindigd && { ookBeeindigd }), ...page },
          },
          signal,
        }),
      ),
    ),
    // Another choice keeps the rows, and with them the page and the focus, until its own are there.
    placeholderData: (earlier, query) => (query?.queryKey.includes(register) ? earlier : undefined),
  });

/** Page after page, until there is none. */
async function alleRegels(register: string, signal: AbortSignal): Promise<Registerregel[]> {
  const regels: Registerregel[] = [];
  let cursor: string | null | undefined;
  do {
    const bladzijde = body(
      await api.GET("/registers/{register}/regels", {
        params: { path: { register }, query: { limiet: 500, ...(cursor && { cursor }) } },
        signal,
      }),
    );
    regels.push(...bladzijde.regels);
    cursor = bladzijde.volgende;
  } while (cursor);
  return regels;
}

/** What a reference can point at: every row in force, for the last one is chosen as often as the first. */
export const keuzelijstQuery = (register: string) =>
  queryOptions({
    queryKey: [...registers, "keuzelijst", register],
    queryFn: async ({ signal }) => (await alleRegels(register, signal)).map(({ code, titel }) => ({ code, titel })),
  });

/** Every row in force of a register: a picture shows all of it. */
export const alleRegelsQuery = (register: string) =>
  queryOptions({
    queryKey: [...registers, "alle-regels", register],
    queryFn: ({ signal }) => alleRegels(register, signal),
  });

/** A text of a row; empty when nothing is filled in. */
export const veldtekst = ({ velden }: Registerregel, veld: string): string => {
  const waarde = velden[veld];
  return typeof waarde === "string" ? waarde : "";
};

/** What changed in all registers, newest first. */
export const wijzigingenQuery = (limiet: number) =>
  paged([...registers, "wijzigingen", limiet], async (page, signal) =>
    body(await api.GET("/registerversies", { params: { query: { limiet, ...page } }, signal })),
  );

/** Rows, deliveries and reorganisations in which words, or their beginnings, stand; what is asked never stands in an address. */
export const zoekQuery = (tekst: string) =>
  queryOptions({
    queryKey: [...registers, "zoek", tekst],
    queryFn: async ({ signal }) => body(await api.POST("/_zoek", { body: { tekst }, signal })),
    enabled: tekst.trim().length > 1,
  });

/** What the actions bring and which are late, in a quarter or the newest with figures. */
export const actieplanQuery = (kwartaal?: string) =>
  queryOptions({
    queryKey: [...registers, "actieplan", kwartaal ?? "nieuwste"],
    queryFn: async ({ signal }) =>
      body(await api.GET("/actieplan", { params: { query: { ...(kwartaal && { kwartaal }) } }, signal })),
  });

/** What is measured and how, with what was recorded of it by hand. */
export const indicatorenQuery = queryOptions({
  queryKey: [...registers, "indicatoren"],
  queryFn: async ({ signal }) => body(await api.GET("/indicatoren", { signal })).indicatoren,
});

/** What was done, with what was measured before and after it. */
export const interventiesQuery = queryOptions({
  queryKey: [...registers, "interventies gemeten"],
  queryFn: async ({ signal }) => body(await api.GET("/interventies", { signal })).interventies,
});

/** Reads a row as it is at this moment; its `versie` is what a change of it must name. */
export const leesRegel = async (register: string, code: string): Promise<Registerregel> =>
  body(await api.GET("/registers/{register}/regels/{code}", { params: { path: { register, code } } }));

/** The row as it became, when that is why a change of it was refused; undefined when it is no longer there to be read. */
export const ingehaaldDoor = async (
  error: unknown,
  { register, code }: Pick<Registerregel, "register" | "code">,
): Promise<Registerregel | undefined> =>
  isOvertaken(error) ? leesRegel(register, code).catch(() => undefined) : undefined;

/** The name of a version, as If-Match writes it. */
export const etag = ({ versie }: Pick<Registerregel, "versie">) => `"${versie}"`;
