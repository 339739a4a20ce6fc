import { begrotingQuery, laatsteJaar } from "@/api/begroting";
import { eersteGebeurtenissen, gebeurtenissenQuery } from "@/api/gebeurtenissen";
import { eersteOpTeVolgen, openOpmerkingenQuery, opTeVolgenQuery } from "@/api/opmerkingen";
import { boomQuery } from "@/api/organisatie";
import { prognoseQuery } from "@/api/prognose";
import {
  afstemmingenQuery,
  doelenBijQuery,
  latestComplete,
  leveringsverwachtingenQuery,
  standenQuery,
  standQuery,
  standversiesQuery,
} from "@/api/queries";
import { actieplanQuery, alleRegelsQuery, registersQuery } from "@/api/registers";
import { magAfstemmingZien, magOpmerkingenZien, magRegistersZien, magVaststellingZien } from "@/api/rollen";
import type { Mij } from "@/api/schemas";
import { vaststellingQuery } from "@/features/banenafspraak/vaststelling/queries";
import { standreeksQuery } from "@/features/banenafspraak/verloop/queries";
import { quarterEnd } from "@/lib/format";
import { vandaag } from "@/lib/kalender";
import { queryClient } from "../queryClient";

interface Gekozen {
  kwartaal?: string | undefined;
  versie?: number | undefined;
}

/*
 * What a page asks for while its code is on its way. What fails here is left to that page, which asks again and tells it.
 */

const vraagStanden = () => queryClient.ensureQueryData(standenQuery).catch(() => []);

/** The quarter that was asked for, or else the newest complete one. */
async function gekozen(kwartaal: string | undefined): Promise<string | undefined> {
  const standen = vraagStanden();
  return kwartaal ?? latestComplete(await standen)?.kwartaal;
}

/** For the overview: the figures of the quarter, where they go, and what is late, what changed and what must come. */
export async function vraagOverzicht({ kwartaal, mij }: Gekozen & { mij: Mij }): Promise<void> {
  if (magRegistersZien(mij)) {
    queryClient.prefetchQuery(registersQuery);
  }
  queryClient.prefetchQuery(gebeurtenissenQuery(eersteGebeurtenissen));
  if (magOpmerkingenZien(mij)) {
    queryClient.prefetchQuery(opTeVolgenQuery(eersteOpTeVolgen));
  }
  if (magAfstemmingZien(mij)) {
    queryClient.prefetchQuery(afstemmingenQuery);
  }
  const dit = await gekozen(kwartaal);
  if (!dit) {
    return;
  }
  queryClient.prefetchQuery(standQuery(dit));
  if (magRegistersZien(mij)) {
    queryClient.prefetchQuery(actieplanQuery(dit));
    queryClient.prefetchQuery(begrotingQuery(Number(dit.slice(0, 4))));
  }
  const standen = await vraagStanden();
  queryClient.prefetchQuery(doelenBijQuery(dit, standen));
  if (standen.some((stand) => stand.kwartaal === dit)) {
    queryClient.prefetchQuery(prognoseQuery(dit));
  }
  queryClient.prefetchQuery(leveringsverwachtingenQuery(kwartaal ?? standen[0]?.kwartaal ?? dit));
}

/** For the Banenafspraak: the figures of the quarter, its versions and course, what is said of it, and in which trees it can stand. */
export async function vraagStand({ kwartaal, versie, mij }: Gekozen & { mij: Mij }): Promise<void> {
  const dit = await gekozen(kwartaal);
  if (!dit) {
    return;
  }
  queryClient.prefetchQuery(standQuery(dit, versie));
  queryClient.prefetchInfiniteQuery(standversiesQuery(dit));
  queryClient.prefetchQuery(boomQuery(quarterEnd(dit)));
  if (magOpmerkingenZien(mij)) {
    queryClient.prefetchQuery(openOpmerkingenQuery(dit));
  }
  if (!(await vraagStanden()).some((stand) => stand.kwartaal === dit)) {
    return;
  }
  queryClient.prefetchQuery(standreeksQuery(dit));
  if (magVaststellingZien(mij)) {
    queryClient.prefetchQuery(vaststellingQuery(dit));
  }
}

/** For the budget: its items, and the sums as they look from the year that was asked for, or else the last one with money. */
export async function vraagBegroting(jaar: number | undefined): Promise<void> {
  const posten = queryClient.ensureQueryData(alleRegelsQuery("begrotingsposten")).catch(() => undefined);
  const gekozenJaar = jaar ?? laatsteJaar((await posten) ?? [], Number(vandaag().slice(0, 4)));
  queryClient.prefetchQuery(begrotingQuery(gekozenJaar));
}
