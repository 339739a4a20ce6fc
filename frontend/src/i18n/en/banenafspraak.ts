import type { Text } from "@/i18n/nl";
import { jobs } from "./aantal";

export const banenafspraak: Text["banenafspraak"] = {
  title: "Banenafspraak",
  haaltNiet: (aantal, totaal) =>
    totaal === 1
      ? "1 dienstonderdeel does not meet the quotum."
      : `${aantal} of ${totaal} dienstonderdelen ${aantal === 1 ? "does" : "do"} not meet the quotum.`,
  allenHalen: (totaal) => `All ${totaal} dienstonderdelen meet the quotum.`,
  haaltWel: (aantal) =>
    aantal === 1 ? "1 dienstonderdeel meets the quotum." : `${aantal} dienstonderdelen meet the quotum.`,
  nietsTeZeggen: "Whether the dienstonderdelen meet the quotum cannot be said.",
  grootsteTekort: (naam, aantal) => `${naam} has the largest shortage: ${jobs(aantal)}.`,
  eigenTekort: (aantal) => `The shortage is ${jobs(aantal)}.`,
  zelf: (naam, haalt) => `${naam} ${haalt ? "meets" : "does not meet"} the quotum.`,
  nietTeZeggen: (aantal) =>
    aantal === 1 ? "Of 1 dienstonderdeel this cannot be said." : `Of ${aantal} dienstonderdelen this cannot be said.`,
  ontbreektHelp: "What is missing does not count as nought: totals read «at least» and have no percentage.",
  figuurTitel: (kwartaal) => `Jobs and quotum per dienstonderdeel, ${kwartaal}`,
  figuurLabel: (kwartaal, aantal) =>
    `Bar chart of realised jobs against the quotum of ${aantal} dienstonderdelen, ${kwartaal}. The table below gives all figures.`,
  legendaBanen: "Realised jobs (25.5 hours a week)",
  legendaQuotum: (percentage) => `Quotum ${percentage}`,
  legendaQuotumKaal: "Quotum",
  legendaTekort: "Shortage",
  telling: "Count",
  tellingen: { monitor: "Monitor", wettelijk: "Statutory (paid hours)" },
  volgorde: "Order",
  volgordes: { tekort: "Largest shortage first", vast: "Fixed order" },
  tabelTitel: (kwartaal) => `Quotum Banenafspraak per dienstonderdeel, ${kwartaal}`,
  kolommen: {
    dienstonderdeel: "Dienstonderdeel",
    bezetting: "Bezetting (fte)",
    quotum: "Quotum",
    individueel: "Individual",
    binnenwerk: "Collective",
    inleen: "Hired in",
    gerealiseerd: "Total",
    verschil: "Difference",
  },
  overige: "Other units",
  metInleen: "with hired-in",
  bijIndividueel: "with individual",
  totaal: "VWS total",
  heffing: (bedrag) => `Calculation example of the heffing over the whole: ${bedrag}.`,
  gegevens: (peildatum, status, versie) => `Reference date ${peildatum} · ${status} · version ${versie}`,
  uitlegHint: "Choose a figure to see what it is made up of.",
  toelichting: "How to read these figures",
  toelichtingTekst: [
    "A job (baan) is a working week of 25.5 hours. Who works more hours counts for more than one job.",
    "This is the count of the monitor: a stock on the reference date. The statutory count is about the verloonde uren of a whole year and may differ.",
    "The data are pseudonymised. They remain personal data about health; figures of small groups are therefore not shown.",
  ],
};
