import { api, body } from "@/api/client";
import { opmerkingen } from "@/api/opmerkingen";
import { paged } from "@/api/paged";

/** What is said of a figure or a row, newest first. */
export const opmerkingenQuery = (onderwerp: string) =>
  paged([...opmerkingen, onderwerp], async (page, signal) =>
    body(await api.GET("/opmerkingen", { params: { query: { onderwerp, limiet: 20, ...page } }, signal })),
  );
