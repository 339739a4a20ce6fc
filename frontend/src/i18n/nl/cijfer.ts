import { banen } from "./aantal";

export const cijfer = {
  beschermd: "Niet getoond om personen te beschermen",
  nietGeleverd: "nog niet geleverd",
  percentageOnbekend: "percentage nog niet bekend",
  noemerNul: "geen bezetting",
  onvolledig: "nog niet alle bronnen",
  tenMinste: (waarde: string) => `ten minste ${waarde}`,
  banen,
  klasse: { gehaald: "gehaald", "tussen-80-en-100": "80 tot 100%", "onder-80": "onder 80%" },
  waarde: "Waarde",
  opbouwVan: (naam: string) => `opbouw van ${naam}`,
  peildatum: "Peildatum",
  status: "Status",
  voorlopig: "voorlopig",
  vastgesteld: "vastgesteld",
  opPeildatum: (dag: string) => `Cijfers op ${dag}.`,
  ontbreekt: (bronnen: string) => `Nog niet geleverd: ${bronnen}.`,
  parameterVersie: (jaar: number, percentage: string, status: string, versie: number) =>
    `${jaar}: ${percentage}, ${status} (versie ${versie})`,
  verouderd: "ouder dan een kwartaal",
  parameterstatus: {
    vastgesteld: "vastgesteld",
    verwacht: "verwacht",
    "volgens-factsheet": "volgens de factsheet",
    onbekend: "onbekend",
    "geen-quotum": "geen quotum per werkgever",
  },
  namen: {
    bezetting: "Bezetting (fte)",
    quotum: "Quotum",
    individueel: "Individueel",
    binnenwerk: "Collectief (Binnenwerk)",
    inleen: "Inleen",
    individueelEnInleen: "Individueel en inleen",
    gerealiseerd: "Gerealiseerd",
    realisatiePercentage: "Realisatie",
    tekort: "Tekort",
    rekenvoorbeeldHeffing: "Rekenvoorbeeld heffing",
    nogNodig: "Nog nodig",
  },
};

export const figuur = {
  alsTabel: "Toon cijfers als tabel",
  csv: "Download CSV",
};
