import { queryOptions } from "@tanstack/react-query";
import { api, body } from "./client";
import { registers } from "./registers";

/** The budget as it looks from a year. */
export const begrotingQuery = (jaar: number) =>
  queryOptions({
    queryKey: [...registers, "begroting", jaar],
    queryFn: async ({ signal }) => body(await api.GET("/begroting", { params: { query: { jaar } }, signal })),
  });
