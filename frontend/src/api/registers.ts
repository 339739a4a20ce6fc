import { queryOptions } from "@tanstack/react-query";
import { api, body } from "./client";
import type { Registerregel } from "./schemas";

/** Everything that is kept in registers: what a change of one row outdates, for rows tell of each other. */
export const registers = ["registers"] as const;

export const registersQuery = queryOptions({
  queryKey: [...registers, "alle"],
  queryFn: async ({ signal }) => body(await api.GET("/registers", { signal })).registers,
});

/** The name of a version, as If-Match writes it. */
export const etag = ({ versie }: Pick<Registerregel, "versie">) => `"${versie}"`;
