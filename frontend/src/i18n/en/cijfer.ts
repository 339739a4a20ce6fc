import type { Text } from "@/i18n/nl";
import { jobs } from "./aantal";

export const cijfer: Text["cijfer"] = {
  beschermd: "Not shown to protect persons",
  nietGeleverd: "not delivered yet",
  percentageOnbekend: "percentage not known yet",
  noemerNul: "no bezetting",
  onvolledig: "not all sources yet",
  tenMinste: (waarde) => `at least ${waarde}`,
  banen: jobs,
  klasse: { gehaald: "met", "tussen-80-en-100": "80 to 100%", "onder-80": "under 80%" },
  waarde: "Value",
  opbouwVan: (naam) => `how ${naam} is made up`,
  peildatum: "Reference date",
  status: "Status",
  voorlopig: "provisional",
  vastgesteld: "final",
  opPeildatum: (dag) => `Figures on ${dag}.`,
  ontbreekt: (bronnen) => `Not delivered yet: ${bronnen}.`,
  parameterVersie: (jaar, percentage, status, versie) => `${jaar}: ${percentage}, ${status} (version ${versie})`,
  verouderd: "older than a quarter",
  parameterstatus: {
    vastgesteld: "final",
    verwacht: "expected",
    "volgens-factsheet": "according to the factsheet",
    onbekend: "unknown",
    "geen-quotum": "no quotum per employer",
  },
  namen: {
    bezetting: "Bezetting (fte)",
    quotum: "Quotum",
    individueel: "Individual",
    binnenwerk: "Collective (Binnenwerk)",
    inleen: "Hired in (inleen)",
    individueelEnInleen: "Individual and hired-in",
    gerealiseerd: "Realised",
    realisatiePercentage: "Realised share",
    tekort: "Shortage",
    rekenvoorbeeldHeffing: "Calculation example of the heffing",
    nogNodig: "Still needed",
  },
};

export const figuur: Text["figuur"] = {
  alsTabel: "Show figures as a table",
  csv: "Download CSV",
};
