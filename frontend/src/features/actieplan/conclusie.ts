import type { Actieplan } from "@/api/schemas";
import type { Format } from "@/lib/format";
import { behoefte, isNodig } from "./bord";
import type { Actieplantekst } from "./tekst";

/** The sentence that opens the page: what the actions bring, what is needed, and what is not known of it. */
export function conclusie(a: Actieplantekst, f: Format, plan: Pick<Actieplan, "beperkt" | "totaal" | "nodig">): string {
  const { waarde, zonderGetal } = plan.totaal.teKomen;
  const vraag = behoefte(plan);
  const komt = a.komt(f.oneDecimal(waarde));
  const zinnen = [
    !vraag
      ? `${komt}. ${a.nodigOnbekend}`
      : isNodig(vraag.nodig)
        ? `${komt}; ${a.nodig(f.oneDecimal(vraag.nodig))}.`
        : `${komt}; ${a.genoeg}.`,
  ];
  if (zonderGetal.length > 0) {
    zinnen.push(a.zonderGetal(zonderGetal.length));
  }
  if (plan.beperkt) {
    zinnen.push(a.beperkt);
  }
  return zinnen.join(" ");
}
