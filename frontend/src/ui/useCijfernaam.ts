import type { Opbouwcijfer } from "@/api/schemas";
import { type Language, useLanguage } from "@/i18n/language";

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
