import { queryOptions } from "@tanstack/react-query";
import { api, body } from "@/api/client";
import { registers } from "@/api/registers";
import type { Registerregel } from "@/api/schemas";

/** Every version of an indicator, newest first: its definitions are among them. */
export const indicatorversiesQuery = (code: string) =>
  queryOptions({
    queryKey: [...registers, "indicatorversies", code],
    queryFn: async ({ signal }) => {
      const versies: Registerregel[] = [];
      let cursor: string | null | undefined;
      do {
        const bladzijde = body(
          await api.GET("/registers/{register}/regels/{code}/versies", {
            params: { path: { register: "indicatoren", code }, query: { limiet: 100, ...(cursor && { cursor }) } },
            signal,
          }),
        );
        versies.push(...bladzijde.versies);
        cursor = bladzijde.volgende;
      } while (cursor);
      return versies;
    },
  });
