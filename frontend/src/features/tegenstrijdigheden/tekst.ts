import type { Tegenstrijdigheid } from "@/api/schemas";
import { type Language, useLanguage } from "@/i18n/language";

const nl = {
  title: "Tegenstrijdigheden",
  conclusie: (aantal: number) =>
    aantal === 0
      ? "Geen enkel doel, cijfer of tijdstip staat op twee plaatsen verschillend."
      : aantal === 1
        ? "1 doel, cijfer of tijdstip staat op twee plaatsen verschillend."
        : `${aantal} doelen, cijfers of tijdstippen staan op meer plaatsen verschillend.`,
  uitleg:
    "Hieronder staat wat documenten en registers verschillend zeggen, met de vindplaats van elk. Twee metingen staan er als zij over dezelfde groep en dag gaan en meer verschillen dan door afronding kan. Pas de regel aan die niet klopt, of beëindig haar met een notitie.",
  aspecten: {
    norm: "Norm",
    horizon: "Wanneer het gehaald moet zijn",
    waarde: "Waarde",
    planning: "Planning",
    peildatum: "Peildatum",
    bedrag: "Bedrag",
    sturing: "Sturen of niet",
  } satisfies Record<Tegenstrijdigheid["aspect"], string>,
  watErStaat: "Wat er staat",
  bron: "Bron",
  vindplaats: "Vindplaats",
  regel: "Regel",
  downloaden: "CSV downloaden",
};

const en: typeof nl = {
  title: "Contradictions",
  conclusie: (aantal) =>
    aantal === 0
      ? "No goal, figure or date is stated differently in two places."
      : aantal === 1
        ? "1 goal, figure or date is stated differently in two places."
        : `${aantal} goals, figures or dates are stated differently in more than one place.`,
  uitleg:
    "Below is what documents and registers state differently, each with its place. Two measurements are here when they are about the same group and day and differ by more than rounding explains. Mend the row that is wrong, or end it with a note.",
  aspecten: {
    norm: "Norm",
    horizon: "When it is due",
    waarde: "Value",
    planning: "Planning",
    peildatum: "Reference date",
    bedrag: "Amount",
    sturing: "Steered on or not",
  },
  watErStaat: "What it says",
  bron: "Source",
  vindplaats: "Place",
  regel: "Row",
  downloaden: "Download CSV",
};

const teksten: Record<Language, typeof nl> = { nl, en };

export const useConsistentietekst = (): typeof nl => teksten[useLanguage().language];
