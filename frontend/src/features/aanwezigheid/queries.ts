import { queryOptions } from "@tanstack/react-query";
import { api, body } from "@/api/client";

/** Everything of the count: what a step of the DPIA or a count outdates. */
export const aanwezigheid = ["aanwezigheid"] as const;

export const dpiasQuery = queryOptions({
  queryKey: [...aanwezigheid, "dpias"],
  queryFn: async ({ signal }) => body(await api.GET("/aanwezigheidsdpias", { signal })),
});

export const tellingenQuery = queryOptions({
  queryKey: [...aanwezigheid, "tellingen"],
  queryFn: async ({ signal }) => body(await api.GET("/aanwezigheidstellingen", { signal })).aanwezigheidstellingen,
});
