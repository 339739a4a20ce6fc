import { type Language, useLanguage } from "@/i18n/language";

const nl = {
  title: "Risico's en kansen",
  leeg: "Er zijn nog geen risico's vastgelegd.",
  allesGesloten: "Alle risico's zijn gesloten.",
  geenScores: (lopend: number) =>
    lopend === 1
      ? "Het ene lopende risico heeft nog geen score."
      : `De ${lopend} lopende risico's hebben nog geen score.`,
  hoog: (hoog: number, lopend: number) =>
    hoog === 0
      ? "Geen van de lopende risico's is hoog."
      : hoog === 1
        ? `1 van de ${lopend} lopende risico's is hoog.`
        : `${hoog} van de ${lopend} lopende risico's zijn hoog.`,
  genoemd: (titel: string, code: string) => `«${titel}» (${code})`,
  zwaarst: (namen: string[]) =>
    namen.length === 1 ? `Het zwaarst weegt ${namen[0]}.` : `Het zwaarst wegen ${namen.join(" en ")}.`,
  naMaatregel: (blijft: number, onbekend: number) =>
    `${blijft === 0 ? "Na hun maatregel is er geen meer hoog" : blijft === 1 ? "Na hun maatregel blijft er 1 hoog" : `Na hun maatregel blijven er ${blijft} hoog`}${
      onbekend === 0 ? "." : `; van ${onbekend} is dat niet ingeschat.`
    }`,
  maatregelOnbekend: (aantal: number): string =>
    aantal === 1
      ? "Van dat risico is niet ingeschat wat de maatregel doet."
      : "Van die risico's is niet ingeschat wat de maatregel doet.",
  ongescoord: (aantal: number) =>
    aantal === 1 ? "1 risico heeft nog geen score." : `${aantal} risico's hebben nog geen score.`,
  laat: (laat: number, lopend: number) =>
    laat === lopend && laat > 1
      ? "Alle evaluaties zijn over tijd."
      : laat === 1
        ? "1 evaluatie is over tijd."
        : `${laat} evaluaties zijn over tijd.`,
  toevoegen: "Risico toevoegen",
  kaart: "Kans en gevolg",
  filters: "Filters",
  alle: "Alle",
  lopend: "Lopend",
  status: "Status",
  trend: "Trend",
  niveaufilter: "Niveau",
  geenScore: "Zonder score",
  niveaus: { laag: "Laag", midden: "Midden", hoog: "Hoog" },
  /** As they may be broken in a cell that is narrower than the word. */
  inCel: { laag: "Laag", midden: "Mid\u00ADden", hoog: "Hoog" },
  uitleg: (midden: number, hoog: number) =>
    `Kans maal gevolg telt: laag is minder dan ${midden}, midden is ${midden} tot en met ${hoog - 1}, hoog is ${hoog} of meer. Een nummer brengt u naar het risico in de tabel.`,
  momenten: { voor: "Zonder de maatregel", na: "Na de maatregel" },
  zonder: { voor: "Zonder score:", na: "Niet ingeschat na de maatregel:" },
  kans: "Kans",
  gevolg: "Gevolg",
  woorden: ["heel klein", "klein", "matig", "groot", "heel groot"] as readonly string[],
  risico: "Risico",
  risicos: "Risico's",
  niveau: "Niveau",
  na: "Na de maatregel",
  nietGescoord: "Geen score",
  nietIngeschat: "Niet ingeschat",
  maatregel: "Tegenmaatregel en wie",
  wie: "Wie",
  evaluatie: "Evaluatie op",
  overTijd: "Over tijd",
  acties: "Acties",
  doelen: "Doelen",
  nietIngevuld: "Niet ingevuld",
  wijzigen: "Wijzigen",
  wijzigVan: (titel: string) => `${titel} wijzigen`,
  leegGefilterd: "Geen enkel risico voldoet aan deze keuze.",
  soorten: { knelpunt: "Knelpunten", kans: "Kansen" },
  een: { knelpunt: "Knelpunt", kans: "Kans" },
  kansToevoegen: { knelpunt: "Knelpunt toevoegen", kans: "Kans toevoegen" },
  kansenLeeg: { knelpunt: "Er zijn nog geen knelpunten vastgelegd.", kans: "Er zijn nog geen kansen vastgelegd." },
  effect: "Effect",
  vervolgstap: "Gewenste vervolgstap",
};

const en: typeof nl = {
  title: "Risks and opportunities",
  leeg: "No risks were recorded yet.",
  allesGesloten: "All risks are closed.",
  geenScores: (lopend) =>
    lopend === 1 ? "The one current risk has no score yet." : `The ${lopend} current risks have no score yet.`,
  hoog: (hoog, lopend) =>
    hoog === 0
      ? "None of the current risks is high."
      : hoog === 1
        ? `1 of the ${lopend} current risks is high.`
        : `${hoog} of the ${lopend} current risks are high.`,
  genoemd: (titel, code) => `‘${titel}’ (${code})`,
  zwaarst: (namen) =>
    namen.length === 1 ? `The heaviest is ${namen[0]}.` : `The heaviest are ${namen.join(" and ")}.`,
  naMaatregel: (blijft, onbekend) =>
    `${blijft === 0 ? "After their measure none is high" : `After their measure ${blijft} ${blijft === 1 ? "stays" : "stay"} high`}${
      onbekend === 0 ? "." : `; of ${onbekend} that was not estimated.`
    }`,
  maatregelOnbekend: (aantal) =>
    aantal === 1 ? "What its measure does was not estimated." : "What their measures do was not estimated.",
  ongescoord: (aantal) => (aantal === 1 ? "1 risk has no score yet." : `${aantal} risks have no score yet.`),
  laat: (laat, lopend) =>
    laat === lopend && laat > 1
      ? "All evaluations are overdue."
      : laat === 1
        ? "1 evaluation is overdue."
        : `${laat} evaluations are overdue.`,
  toevoegen: "Add a risk",
  kaart: "Likelihood and impact",
  filters: "Filters",
  alle: "All",
  lopend: "Current",
  status: "Status",
  trend: "Trend",
  niveaufilter: "Level",
  geenScore: "Without a score",
  niveaus: { laag: "Low", midden: "Medium", hoog: "High" },
  inCel: { laag: "Low", midden: "Me\u00ADdium", hoog: "High" },
  uitleg: (midden, hoog) =>
    `Likelihood times impact counts: low is less than ${midden}, medium is ${midden} to ${hoog - 1}, high is ${hoog} or more. A number takes you to the risk in the table.`,
  momenten: { voor: "Without the measure", na: "After the measure" },
  zonder: { voor: "Without a score:", na: "Not estimated after the measure:" },
  kans: "Likeli\u00ADhood",
  gevolg: "Impact",
  woorden: ["very small", "small", "fair", "large", "very large"],
  risico: "Risk",
  risicos: "Risks",
  niveau: "Level",
  na: "After the measure",
  nietGescoord: "No score",
  nietIngeschat: "Not estimated",
  maatregel: "Countermeasure and who",
  wie: "Who",
  evaluatie: "Evaluation on",
  overTijd: "Overdue",
  acties: "Actions",
  doelen: "Targets",
  nietIngevuld: "Not filled in",
  wijzigen: "Change",
  wijzigVan: (titel) => `Change ${titel}`,
  leegGefilterd: "No risk matches this choice.",
  soorten: { knelpunt: "Bottlenecks", kans: "Opportunities" },
  een: { knelpunt: "Bottleneck", kans: "Opportunity" },
  kansToevoegen: { knelpunt: "Add a bottleneck", kans: "Add an opportunity" },
  kansenLeeg: { knelpunt: "No bottlenecks were recorded yet.", kans: "No opportunities were recorded yet." },
  effect: "Effect",
  vervolgstap: "Next step wanted",
};

export type Risicotekst = typeof nl;

export const risicotekst: Record<Language, Risicotekst> = { nl, en };

/** The texts of the risks, which stay out of what every visitor loads first. */
export const useRisicotekst = (): Risicotekst => risicotekst[useLanguage().language];
