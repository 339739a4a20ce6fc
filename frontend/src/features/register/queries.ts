import { queryOptions } from "@tanstack/react-query";
import { api, baseUrl, body, ownHeader } from "@/api/client";
import { paged } from "@/api/paged";
import { Problem } from "@/api/problem";
import { leesRegel, registers } from "@/api/registers";
import type { Registerimport } from "@/api/schemas";

/** The rows in force of a register that point at a row of another, by one of its fields. */
export const verwijzersQuery = (register: string, veld: string, code: string) =>
  queryOptions({
    queryKey: [...registers, "verwijzers", register, veld, code],
    queryFn: async ({ signal }) =>
      body(
        await api.GET("/registers/{register}/regels", {
          params: { path: { register }, query: { limiet: 100, waar: [`${veld}:${code}`] } },
          signal,
        }),
      ).regels,
  });

export const regelQuery = (register: string, code: string) =>
  queryOptions({
    queryKey: [...registers, "regel", register, code],
    queryFn: () => leesRegel(register, code),
  });

export const versiesQuery = (register: string, code: string) =>
  paged([...registers, "versies", register, code], async (page, signal) =>
    body(
      await api.GET("/registers/{register}/regels/{code}/versies", {
        params: { path: { register, code }, query: { limiet: 20, ...page } },
        signal,
      }),
    ),
  );

/** Hands a file in, or has it weighed only. */
export async function leesIn(
  register: string,
  bestand: File,
  proef: boolean,
  notitie: string,
): Promise<Registerimport> {
  const vraag = new URLSearchParams({
    ...(proef && { proef: "true" }),
    ...(notitie.trim() && { notitie: notitie.trim() }),
  });
  const answer = await fetch(`${baseUrl}/registers/${register}/import?${vraag}`, {
    method: "POST",
    headers: { "Content-Type": "text/csv", ...ownHeader },
    body: bestand,
  }).catch(() => {
    throw Problem.unreachable();
  });
  if (!answer.ok) {
    throw Problem.from(answer.status, await answer.text());
  }
  return answer.json();
}
