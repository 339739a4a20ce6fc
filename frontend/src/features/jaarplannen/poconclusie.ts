import type { PoAgenda } from "@/api/schemas";
import { reasonText } from "@/i18n/cijfer";
import type { Text } from "@/i18n/nl";
import { type Format, quarterName } from "@/lib/format";
import type { Potekst } from "./potekst";

/** What is needed: with the percentage of the next quarter's own year, as far as that is known. */
export const telt = ({ gelijk, nieuw }: PoAgenda["nodig"]) => (nieuw?.behoefte.banen ? nieuw.behoefte : gelijk);

/** The sentences that open the agenda: how far the unit is, and what it needs. */
export function conclusie(p: Potekst, t: Text, f: Format, agenda: PoAgenda): string {
  const { naam, peildatum, nodig, cijfers } = agenda;
  const dag = f.longDay(peildatum);
  const { waarde, reden } = cijfers.realisatiePercentage;
  if (waarde === null) {
    const waarom = reasonText(t, reden);
    return p.zonderRealisatie(naam, dag, waarom.charAt(0).toLowerCase() + waarom.slice(1));
  }
  const { banen, uren } = telt(nodig);
  const kwartaal = quarterName(nodig.kwartaal);
  const vraag =
    banen === null || uren === null
      ? ""
      : Number(banen) > 0
        ? p.nodigZin(kwartaal, f.oneDecimal(banen), f.whole(uren))
        : p.genoeg(kwartaal);
  return `${p.realisatie(naam, dag, f.percentage(waarde))} ${vraag}`.trim();
}
