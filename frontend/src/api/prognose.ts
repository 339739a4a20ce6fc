import { queryOptions } from "@tanstack/react-query";
import { api, body } from "./client";
import { figures } from "./queries";
import { metVraag } from "./vraag";

export interface Prognosekeuze {
  /** The supposed percentage of years without a known one. */
  percentage?: string | undefined;
  /** The scenario whose extra jobs are planned. */
  scenario?: string | undefined;
}

export const prognosePad = (kwartaal: string, { percentage, scenario }: Prognosekeuze) =>
  metVraag(`/standen/${kwartaal}/prognose`, { percentage, scenario });

export const prognoseQuery = (kwartaal: string, keuze: Prognosekeuze = {}) =>
  queryOptions({
    queryKey: [...figures, "prognose", kwartaal, keuze],
    queryFn: async ({ signal }) =>
      body(
        await api.GET("/standen/{kwartaal}/prognose", {
          params: {
            path: { kwartaal },
            query: {
              ...(keuze.percentage && { percentage: keuze.percentage }),
              ...(keuze.scenario && { scenario: keuze.scenario }),
            },
          },
          signal,
        }),
      ),
  });
