import { queryOptions } from "@tanstack/react-query";
import { api, body } from "@/api/client";
import type { Account } from "@/api/schemas";

export const accountsQuery = queryOptions({
  queryKey: ["beheer", "accounts"],
  queryFn: async ({ signal }) => body(await api.GET("/accounts", { signal })).accounts,
});

export const apiClientsQuery = queryOptions({
  queryKey: ["beheer", "api-clients"],
  queryFn: async ({ signal }) => body(await api.GET("/api-clients", { signal })).apiClients,
});

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
