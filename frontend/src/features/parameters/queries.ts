import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { api, body } from "@/api/client";
import { parameters } from "@/api/wet";

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
