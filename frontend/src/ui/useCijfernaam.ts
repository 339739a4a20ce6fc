import type { Opbouwcijfer } from "@/api/schemas";
import { type Language, useLanguage } from "@/i18n/language";
import { standdeel } from "@/lib/onderwerp";

const nl = {
  /** Rows that are no unit. */
  rijen: { VWS: "VWS totaal", OVERIGE: "Overige dienstonderdelen" } as Record<string, string>,
  cijfers: {
    bezetting: "Bezetting",
    quotum: "Quotum",
    individueel: "Individueel",
    binnenwerk: "Collectief (Binnenwerk)",
    inleen: "Inleen",
    individueelEnInleen: "Individueel en inleen samen",
    gerealiseerd: "Gerealiseerd",
    realisatiePercentage: "Realisatie",
    tekort: "Tekort",
    rekenvoorbeeldHeffing: "Rekenvoorbeeld heffing",
    prognoseQuotum: "Quotum volgend jaar",
    nogNodig: "Nog nodig",
  } satisfies Record<Opbouwcijfer, string>,
  kwartaal: "Het kwartaal als geheel",
};

const en: typeof nl = {
  rijen: { VWS: "VWS total", OVERIGE: "Other units" },
  cijfers: {
    bezetting: "Occupancy",
    quotum: "Quota",
    individueel: "Individual",
    binnenwerk: "Collective (Binnenwerk)",
    inleen: "Hired in",
    individueelEnInleen: "Individual and hired in together",
    gerealiseerd: "Realised",
    realisatiePercentage: "Realisation",
    tekort: "Shortfall",
    rekenvoorbeeldHeffing: "Levy, worked example",
    prognoseQuotum: "Quota next year",
    nogNodig: "Still needed",
  },
  kwartaal: "The quarter as a whole",
};

export const cijfernamen: Record<Language, typeof nl> = { nl, en };

/** What the figures of a stand are called. */
export const useCijfernaam = (): typeof nl => cijfernamen[useLanguage().language];

/** What a comment is about, in words; a row of a register by its code. */
export function useOnderwerpnaam(): (onderwerp: string) => string {
  const { rijen, cijfers, kwartaal } = useCijfernaam();
  return (onderwerp) => {
    const deel = standdeel(onderwerp);
    if (!deel) {
      return onderwerp.split("/").at(-1) ?? onderwerp;
    }
    if (onderwerp.split("/").length === 2) {
      return kwartaal;
    }
    const rij = rijen[deel.code] ?? deel.code;
    return deel.cijfer ? `${cijfers[deel.cijfer as Opbouwcijfer] ?? deel.cijfer} ${rij}` : rij;
  };
}
