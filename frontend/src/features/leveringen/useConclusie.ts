import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { leveringenQuery, leveringsverwachtingenQuery, standenQuery } from "@/api/queries";
import type { Levering, Leveringsverwachting } from "@/api/schemas";
import { useScreenLanguage } from "@/i18n/screenLanguage";
import { conclusie } from "./conclusie";

/** Deliveries that can wait for somebody have one of two statuses; with these filters none is too old to be counted. */
function useWaiting(status: Levering["status"]): Levering[] | undefined {
  return useInfiniteQuery(leveringenQuery({ status })).data?.pages.flatMap(({ leveringen }) => leveringen);
}

/** The sentence that opens the page, as soon as all it tells is known. */
export function useConclusie(): string | undefined {
  const { t } = useScreenLanguage();
  const checked = useWaiting("gecontroleerd");
  const unconfirmed = useWaiting("bevestiging-nodig");
  const { data: standen } = useQuery(standenQuery);
  const kwartaal = standen?.[0]?.kwartaal;
  const { data: verwachtingen } = useQuery({
    ...leveringsverwachtingenQuery(kwartaal ?? ""),
    enabled: kwartaal !== undefined,
  });
  if (!standen || !checked || !unconfirmed || (kwartaal && !verwachtingen)) {
    return undefined;
  }
  const binnen: [string, Leveringsverwachting[]] | undefined = kwartaal ? [kwartaal, verwachtingen ?? []] : undefined;
  return conclusie(t, binnen, [...checked, ...unconfirmed]);
}
