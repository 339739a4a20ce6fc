import { getRouteApi } from "@tanstack/react-router";
import { Beleidslijn } from "./Beleidslijn";
import { Besluiten } from "./Besluiten";
import { Communicatie } from "./Communicatie";
import { Overleggen } from "./Overleggen";

const route = getRouteApi("/binnen/beleid");

const schermen = {
  beleidslijn: Beleidslijn,
  besluiten: Besluiten,
  overleggen: Overleggen,
  communicatie: Communicatie,
};

/** What was decided of the policy, what is done for its four directions, and where it is discussed and told. */
export function Beleid() {
  const { onderwerp = "beleidslijn" } = route.useSearch();
  const Scherm = schermen[onderwerp];
  return <Scherm key={onderwerp} />;
}
