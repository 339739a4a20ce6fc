import { latestComplete, standenQuery, standQuery } from "@/api/queries";
import { queryClient } from "../queryClient";

interface Gekozen {
  kwartaal?: string | undefined;
  versie?: number | undefined;
}

/**
 * Asks for the figures of a quarter, or else of the newest complete one, while the code of the page that shows them is on its
 * way. What fails here is left to that page, which asks again and tells it.
 */
export async function vraagStand({ kwartaal, versie }: Gekozen): Promise<void> {
  const standen = queryClient.ensureQueryData(standenQuery).catch(() => []);
  const dit = kwartaal ?? latestComplete(await standen)?.kwartaal;
  if (dit) {
    await queryClient.prefetchQuery(standQuery(dit, versie));
  }
}
