import { useSuspenseQuery } from "@tanstack/react-query";
import { scenarioQuery } from "@/api/scenarios";
import type { Stand } from "@/api/schemas";
import { WatAls } from "./WatAls";

/** The sliders as a kept scenario has them, when it is about this version of these figures. */
export function Geopend({ stand, id }: { stand: Stand; id: string }) {
  const { data } = useSuspenseQuery(scenarioQuery(id));
  const past = data.scenario.kwartaal === stand.kwartaal && data.scenario.standversie === stand.versie;
  return <WatAls stand={stand} geopend={past ? data : undefined} />;
}
