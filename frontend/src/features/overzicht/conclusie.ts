import type { Doelregel, Stand } from "@/api/schemas";
import type { Text } from "@/i18n/nl";
import { absolute, toNumber } from "@/lib/figure";
import { type Format, quarterName } from "@/lib/format";

type Totaal = Pick<Stand["totaal"], "realisatiePercentage" | "gerealiseerd" | "tekort">;

export interface Bevinding {
  peildatum: string;
  totaal: Totaal;
  prognose: Stand["prognose"];
  /** The target for the whole quotum, where the policy has one. */
  doel: Pick<Doelregel, "norm" | "horizon"> | undefined;
}

/** The sentence that opens the overview: where the quotum stands, what is missing and what next year asks. */
export function conclusie(t: Text, f: Format, { peildatum, totaal, prognose, doel }: Bevinding): string {
  const wanneer = t.overzicht.eind(f.monthAndYear(peildatum));
  const { realisatiePercentage, gerealiseerd, tekort } = totaal;
  if (realisatiePercentage.waarde === null || realisatiePercentage.tenMinste || tekort.waarde === null) {
    return gerealiseerd.waarde === null
      ? t.overzicht.geenRealisatie(wanneer)
      : t.overzicht.tenMinste(wanneer, f.oneDecimal(gerealiseerd.waarde));
  }
  const surplus = toNumber(tekort.waarde) <= 0;
  const amount = f.oneDecimal(absolute(tekort.waarde));
  const now = surplus ? t.overzicht.overschot(amount) : t.overzicht.ontbraken(amount);
  const later = vooruitblik(t, f, prognose, surplus);
  return [
    t.overzicht.gerealiseerd(wanneer, f.percentage(realisatiePercentage.waarde)),
    later ? `${now}; ${later}.` : `${now}.`,
    doel?.norm.van && t.overzicht.doel(f.rate(doel.norm.van), doel.horizon ? quarterName(doel.horizon) : undefined),
  ]
    .filter(Boolean)
    .join(" ");
}

function vooruitblik(t: Text, f: Format, prognose: Stand["prognose"], surplus: boolean): string | undefined {
  if (!prognose || prognose.nogNodig.waarde === null || prognose.parameter.percentage === null) {
    return undefined;
  }
  const percentage = f.rate(prognose.parameter.percentage);
  if (toNumber(prognose.nogNodig.waarde) <= 0) {
    return t.overzicht.prognoseGenoeg(prognose.jaar, percentage);
  }
  const needed = f.oneDecimal(prognose.nogNodig.waarde);
  return surplus
    ? t.overzicht.prognoseNodig(prognose.jaar, percentage, needed)
    : t.overzicht.prognose(prognose.jaar, percentage, needed);
}
