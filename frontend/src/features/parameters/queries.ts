import { queryOptions } from "@tanstack/react-query";
import { api, body } from "@/api/client";
import { paged } from "@/api/paged";
import { parameters } from "@/api/wet";

/** The proposals that wait: at most one for a year and regime. */
export const openVoorstellenQuery = queryOptions({
  queryKey: [...parameters, "voorstellen", "open"],
  queryFn: async ({ signal }) =>
    body(await api.GET("/parametervoorstellen", { params: { query: { status: "voorgesteld", limiet: 100 } }, signal }))
      .parametervoorstellen,
});

export const voorstellenQuery = paged([...parameters, "voorstellen", "alle"], async (page, signal) =>
  body(await api.GET("/parametervoorstellen", { params: { query: { limiet: 25, ...page } }, signal })),
);
