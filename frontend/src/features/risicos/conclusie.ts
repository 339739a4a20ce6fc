import { gewicht, isOverTijd, loopt, niveau, opGewicht, type Risico } from "./risico";
import type { Risicotekst } from "./tekst";

/** The sentences that open the page: how many risks weigh heavy, which the most, what their measures leave and what is late. */
export function conclusie(r: Risicotekst, risicos: Risico[], vandaag: string): string {
  const lopend = opGewicht(risicos.filter(loopt));
  if (lopend.length === 0) {
    return risicos.length === 0 ? r.leeg : r.allesGesloten;
  }
  const gescoord = lopend.filter(({ voor }) => voor);
  const hoog = gescoord.filter(({ voor }) => voor && niveau(voor) === "hoog");
  const laat = lopend.filter((dit) => isOverTijd(dit, vandaag)).length;
  return [
    gescoord.length === 0 ? r.geenScores(lopend.length) : r.hoog(hoog.length, lopend.length),
    hoog.length > 0 && r.zwaarst(zwaarste(hoog).map(({ titel, code }) => r.genoemd(titel, code))),
    hoog.length > 0 && naMaatregel(r, hoog),
    gescoord.length > 0 && gescoord.length < lopend.length && r.ongescoord(lopend.length - gescoord.length),
    laat > 0 && r.laat(laat, lopend.length),
  ]
    .filter(Boolean)
    .join(" ");
}

/** What the measures leave of the high ones; of those without a score after it nothing is known. */
function naMaatregel(r: Risicotekst, hoog: Risico[]): string {
  const blijft = hoog.filter(({ na }) => na && niveau(na) === "hoog").length;
  const onbekend = hoog.filter(({ na }) => !na).length;
  return onbekend === hoog.length ? r.maatregelOnbekend(onbekend) : r.naMaatregel(blijft, onbekend);
}

function zwaarste(hoog: Risico[]): Risico[] {
  const zwaar = ({ voor }: Risico) => (voor ? gewicht(voor) : 0);
  const meest = Math.max(...hoog.map(zwaar));
  return hoog.filter((dit) => zwaar(dit) === meest).slice(0, 2);
}
