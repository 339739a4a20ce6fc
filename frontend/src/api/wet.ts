import { queryOptions } from "@tanstack/react-query";
import { api, body } from "./client";
import { figures } from "./queries";

/** What a decision about the law outdates, beside the figures. */
export const parameters = [...figures, "parameters"] as const;

/** Of every year and regime the version in force. */
export const parametersQuery = queryOptions({
  queryKey: [...parameters, "versies"],
  queryFn: async ({ signal }) => body(await api.GET("/wettelijke-parameters", { signal })).wettelijkeParameters,
});

export const regimesQuery = queryOptions({
  queryKey: ["wettelijke-regimes"],
  queryFn: async ({ signal }) => body(await api.GET("/wettelijke-regimes", { signal })).wettelijkeRegimes,
  staleTime: Number.POSITIVE_INFINITY,
});
