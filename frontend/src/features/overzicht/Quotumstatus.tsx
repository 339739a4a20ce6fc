import type { Stand } from "@/api/schemas";
import { oordeelstatussen } from "@/ui/OordeelBadge";
import { StatusBadge } from "@/ui/StatusBadge";
import { doelstatus } from "./doelstatus";
import { isOordeelOver, quotumdoel } from "./quotumdoel";
import { useDoelen } from "./useDoelen";

/** How the quotum stands in a stand, for a tile: the same as its row among the targets says. */
export function Quotumstatus({ stand }: { stand: Stand }) {
  const { data: doelen = [] } = useDoelen(stand.kwartaal);
  const doel = quotumdoel(doelen);
  return (
    <StatusBadge
      status={
        doel && isOordeelOver(doel, stand)
          ? oordeelstatussen[doel.oordeel]
          : doelstatus(stand.totaal.realisatiePercentage)
      }
    />
  );
}
