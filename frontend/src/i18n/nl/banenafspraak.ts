import { banen } from "./aantal";

export const banenafspraak = {
  title: "Banenafspraak",
  haaltNiet: (aantal: number, totaal: number) => {
    const werkwoord = aantal === 1 ? "haalt" : "halen";
    return totaal === 1
      ? "1 dienstonderdeel haalt het quotum niet."
      : `${aantal} van ${totaal} dienstonderdelen ${werkwoord} het quotum niet.`;
  },
  allenHalen: (totaal: number) => `Alle ${totaal} dienstonderdelen halen het quotum.`,
  haaltWel: (aantal: number) =>
    aantal === 1 ? "1 dienstonderdeel haalt het quotum." : `${aantal} dienstonderdelen halen het quotum.`,
  nietsTeZeggen: "Of de dienstonderdelen het quotum halen, is niet te zeggen.",
  grootsteTekort: (naam: string, aantal: string) => `${naam} heeft het grootste tekort: ${banen(aantal)}.`,
  eigenTekort: (aantal: string) => `Het tekort is ${banen(aantal)}.`,
  zelf: (naam: string, haalt: boolean) => `${naam} haalt het quotum${haalt ? "" : " niet"}.`,
  nietTeZeggen: (aantal: number) =>
    aantal === 1
      ? "Van 1 dienstonderdeel is dit niet te zeggen."
      : `Van ${aantal} dienstonderdelen is dit niet te zeggen.`,
  ontbreektHelp: "Wat ontbreekt telt niet als nul: totalen lezen als «ten minste» en hebben geen percentage.",
  figuurTitel: (kwartaal: string) => `Banen en quotum per dienstonderdeel, ${kwartaal}`,
  figuurLabel: (kwartaal: string, aantal: number) =>
    `Staafdiagram van gerealiseerde banen tegenover het quotum van ${aantal} dienstonderdelen, ${kwartaal}. De tabel eronder noemt alle cijfers.`,
  legendaBanen: "Gerealiseerde banen (25,5 uur per week)",
  legendaQuotum: (percentage: string) => `Quotum ${percentage}`,
  legendaQuotumKaal: "Quotum",
  legendaTekort: "Tekort",
  telling: "Telling",
  tellingen: { monitor: "Monitor", wettelijk: "Wettelijk (verloonde uren)" },
  volgorde: "Volgorde",
  volgordes: { tekort: "Grootste tekort eerst", vast: "Vaste volgorde" },
  tabelTitel: (kwartaal: string) => `Quotum Banenafspraak per dienstonderdeel, ${kwartaal}`,
  kolommen: {
    dienstonderdeel: "Dienstonderdeel",
    bezetting: "Bezetting (fte)",
    quotum: "Quotum",
    individueel: "Individueel",
    binnenwerk: "Collectief",
    inleen: "Inleen",
    gerealiseerd: "Totaal",
    verschil: "Verschil",
  },
  overige: "Overige dienstonderdelen",
  metInleen: "met inleen",
  bijIndividueel: "bij individueel",
  totaal: "VWS totaal",
  heffing: (bedrag: string) => `Rekenvoorbeeld heffing over het geheel: ${bedrag}.`,
  gegevens: (peildatum: string, status: string, versie: number) =>
    `Peildatum ${peildatum} · ${status} · versie ${versie}`,
  uitlegHint: "Kies een getal om te zien hoe het is opgebouwd.",
  toelichting: "Zo leest u deze cijfers",
  toelichtingTekst: [
    "Een baan is een werkweek van 25,5 uur. Wie meer uren werkt, telt voor meer dan één baan.",
    "Dit is de telling van de monitor: een stand op de peildatum. De wettelijke telling gaat over de verloonde uren van een heel jaar en kan anders uitvallen.",
    "De gegevens zijn gepseudonimiseerd. Het blijven persoonsgegevens over gezondheid; cijfers van kleine groepen worden daarom niet getoond.",
  ],
};
