import { queryOptions } from "@tanstack/react-query";
import { api, body } from "./client";
import { registers } from "./registers";

/** The plans of a year beside what each unit must have in them; without a year the newest that has any. */
export const jaarplannenQuery = (jaar?: number) =>
  queryOptions({
    queryKey: [...registers, "jaarplannen", jaar ?? "nieuwste"],
    queryFn: async ({ signal }) =>
      body(await api.GET("/jaarplannen", { params: { query: { ...(jaar && { jaar }) } }, signal })),
  });
