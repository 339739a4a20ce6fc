import type { Cijfer } from "@/api/schemas";
import { toNumber } from "@/lib/figure";
import type { DoelStatus } from "@/ui/StatusBadge";

/** How the realisation of the quotum stands against 100 %. A lower limit can meet the goal but not miss it. */
export function doelstatus(realisatie: Cijfer): DoelStatus {
  if (realisatie.onderdrukt || realisatie.reden === "onvolledig" || realisatie.reden === "niet-geleverd") {
    return "onbekend";
  }
  if (realisatie.waarde === null) {
    return "geenMeting";
  }
  if (toNumber(realisatie.waarde) >= 100) {
    return "gehaald";
  }
  return realisatie.tenMinste ? "onbekend" : "achter";
}
