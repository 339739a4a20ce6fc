import { queryOptions } from "@tanstack/react-query";
import { api, body } from "@/api/client";
import { paged } from "@/api/paged";
import type { Account } from "@/api/schemas";

export const accountsQuery = paged(["beheer", "accounts"], async (query, signal) =>
  body(await api.GET("/accounts", { params: { query }, signal })),
);

export const apiClientsQuery = paged(["beheer", "api-clients"], async (query, signal) =>
  body(await api.GET("/api-clients", { params: { query }, signal })),
);

export const dienstonderdelenQuery = queryOptions({
  queryKey: ["dienstonderdelen"],
  queryFn: async ({ signal }) => body(await api.GET("/dienstonderdelen", { signal })).dienstonderdelen,
  staleTime: 60_000,
});

/** An account with the mark of the version that was read, which every change of it must name. */
export interface ReadAccount {
  account: Account;
  etag: string;
}

/** Reads an account as it is at this moment. */
export async function leesAccount(id: string): Promise<ReadAccount> {
  const answer = await api.GET("/accounts/{id}", { params: { path: { id } } });
  return { account: body(answer), etag: answer.response.headers.get("ETag") ?? "" };
}
