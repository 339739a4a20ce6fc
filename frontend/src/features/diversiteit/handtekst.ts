import { type Language, useLanguage } from "@/i18n/language";

const nl = {
  geenMeting: "Nog niets gemeten",
  geen: "Er is nog geen meting vastgelegd. Dat is niet hetzelfde als 0.",
  vastleggen: "Meting vastleggen",
  vastleggenVan: (naam: string) => `Meting vastleggen: ${naam}`,
  bron: (aantal: number): string => (aantal === 1 ? "Bron:" : "Bronnen:"),
  op: (dag: string, status: string) => `Peildatum ${dag}, ${status}.`,
  zonderDag: (status: string) => `Zonder peildatum, ${status}.`,
  regel: "Registerregel:",
  label: (naam: string, waarde: string, doel: string) => [`${naam}: ${waarde}.`, doel].filter(Boolean).join(" "),
  beperkt: "Beperkt betrouwbaar.",
  andereGroep: "Over een andere groep dan het doel.",
  kolomWat: "Wat",
  kolomDag: "Peildatum",
  kolomWaarde: "Waarde",
  kolomDeel: "Aantallen",
  kolomStatus: "Status",
  legendaNorm: "Doel",
};

const en: typeof nl = {
  geenMeting: "Nothing measured yet",
  geen: "No measurement was recorded yet. That is not the same as 0.",
  vastleggen: "Record a measurement",
  vastleggenVan: (naam) => `Record a measurement: ${naam}`,
  bron: (aantal) => (aantal === 1 ? "Source:" : "Sources:"),
  op: (dag, status) => `Reference date ${dag}, ${status}.`,
  zonderDag: (status) => `No reference date, ${status}.`,
  regel: "Register row:",
  label: (naam, waarde, doel) => [`${naam}: ${waarde}.`, doel].filter(Boolean).join(" "),
  beperkt: "Of limited reliability.",
  andereGroep: "About another group than the target.",
  kolomWat: "What",
  kolomDag: "Reference date",
  kolomWaarde: "Value",
  kolomDeel: "Counts",
  kolomStatus: "Status",
  legendaNorm: "Target",
};

const teksten: Record<Language, typeof nl> = { nl, en };

export const useHandtekst = () => teksten[useLanguage().language];
