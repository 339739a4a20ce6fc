import type { Actieplan, Interventieregel } from "@/api/schemas";
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

/** As many large effects as a sentence can name. */
const MEESTE_GENOEMD = 3;

/** What answers which intervention had the most effect: what people recorded, and of how many something can be compared. */
export function effectzin(
  a: Actieplantekst,
  f: Format,
  interventies: Pick<Interventieregel, "titel" | "effect" | "verschil">[],
): string {
  const groot = interventies.filter(({ effect }) => effect === "groot");
  const onbekend = interventies.filter(({ effect }) => effect === "nog-niet-bekend").length;
  const vergeleken = interventies.filter(({ verschil }) => verschil !== null).length;
  const zinnen = [a.effectOnbekend(onbekend, interventies.length), a.vergeleken(vergeleken, interventies.length)];
  if (groot.length > MEESTE_GENOEMD) {
    zinnen.unshift(a.groteEffecten(f.whole(groot.length)));
  } else if (groot.length > 0) {
    zinnen.unshift(a.meesteEffect(groot.map(({ titel }) => `«${titel}»`)));
  } else if (onbekend < interventies.length) {
    zinnen.unshift(a.geenGroot);
  }
  return zinnen.join(" ");
}
