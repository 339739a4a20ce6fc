import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api, body } from "./client";
import { registers } from "./registers";

/** How many an overview shows before somebody asks for more. */
export const eersteGebeurtenissen = 8;

/** What happened last, newest first; under the registers, so that a change of a row outdates it. */
export const gebeurtenissenQuery = (limiet: number) =>
  queryOptions({
    queryKey: [...registers, "gebeurtenissen", limiet],
    queryFn: async ({ signal }) =>
      body(await api.GET("/gebeurtenissen", { params: { query: { limiet } }, signal })).gebeurtenissen,
    placeholderData: keepPreviousData,
  });
