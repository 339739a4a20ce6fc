import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { api, body } from "@/api/client";
import { figures } from "@/api/queries";

/** What a decision about the law outdates, beside the figures. */
export const parameters = [...figures, "parameters"] as const;

export const parametersQuery = queryOptions({
  queryKey: [...parameters, "versies"],
  queryFn: async ({ signal }) => body(await api.GET("/wettelijke-parameters", { signal })).wettelijkeParameters,
});

export const regimesQuery = queryOptions({
  queryKey: ["wettelijke-regimes"],
  queryFn: async ({ signal }) => body(await api.GET("/wettelijke-regimes", { signal })).wettelijkeRegimes,
  staleTime: Number.POSITIVE_INFINITY,
});

/** The proposals that wait: at most one for a year and regime. */
export const openVoorstellenQuery = queryOptions({
  queryKey: [...parameters, "voorstellen", "open"],
  queryFn: async ({ signal }) =>
    body(await api.GET("/parametervoorstellen", { params: { query: { status: "voorgesteld", limiet: 100 } }, signal }))
      .parametervoorstellen,
});

export const voorstellenQuery = infiniteQueryOptions({
  queryKey: [...parameters, "voorstellen", "alle"],
  queryFn: async ({ pageParam, signal }) =>
    body(
      await api.GET("/parametervoorstellen", {
        params: { query: { limiet: 25, ...(pageParam && { cursor: pageParam }) } },
        signal,
      }),
    ),
  initialPageParam: "",
  getNextPageParam: (page) => page.volgende ?? undefined,
});
