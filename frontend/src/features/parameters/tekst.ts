import type { Parametervoorstel } from "@/api/schemas";
import { type Language, useLanguage } from "@/i18n/language";
import type { Veld } from "./voorstelinvoer";

const nl = {
  title: "Wettelijke parameters",
  conclusie: (open: number) =>
    open === 0
      ? "Er ligt geen voorstel om een parameter te wijzigen."
      : open === 1
        ? "Er ligt 1 voorstel te wachten op een besluit."
        : `Er liggen ${open} voorstellen te wachten op een besluit.`,
  uitleg:
    "Een wijziging wordt door de een voorbereid en door een ander goedgekeurd. Daarna wordt elk kwartaal dat niet is vastgesteld opnieuw berekend; een vastgestelde stand houdt haar versie.",
  open: "Voorstellen",
  versies: (regime: string) => `Parameters: ${regime}`,
  geschiedenis: "Geschiedenis",
  geenGeschiedenis: "Er is nog niets gewijzigd.",
  meer: "Meer tonen",
  jaar: "Jaar",
  velden: {
    percentage: "Percentage",
    status: "Status",
    urenPerFte: "Uren per fte",
    urenPerBaan: "Uren per baan",
    verloondeUrenPerBaan: "Verloonde uren per baan",
    heffingPerBaan: "Heffing per baan",
    heffingOpgelegd: "Heffing opgelegd",
    artikel: "Artikel",
    bron: "Bron",
  } satisfies Record<Veld, string>,
  ja: "Ja",
  nee: "Nee",
  versie: "Versie",
  actie: "Actie",
  wijzig: "Wijziging voorstellen",
  wijzigJaar: (jaar: number) => `Wijziging voorstellen voor ${jaar}`,
  anderJaar: "Ander jaar voorstellen",
  wacht: "Wacht op besluit",
  voorstelTitel: (jaar: number, regime: string) => `${jaar}, ${regime}`,
  onderdeel: "Onderdeel",
  was: "Was",
  wordt: "Wordt",
  geen: "geen",
  effect: "Effect in banen (VWS als geheel)",
  geenEffect: "Dit voorstel verandert geen kwartaal.",
  kwartaal: "Kwartaal",
  quotum: "Quotum",
  tekort: "Tekort",
  blijft: "vastgesteld: blijft zoals het is",
  nietTeZeggen: "niet te zeggen",
  door: (naam: string, moment: string) => `Voorgesteld door ${naam} op ${moment}.`,
  besloten: (status: string, naam: string, moment: string) => `${status} door ${naam} op ${moment}.`,
  status: {
    voorgesteld: "Voorgesteld",
    goedgekeurd: "Goedgekeurd",
    afgewezen: "Afgewezen",
    ingetrokken: "Ingetrokken",
  } satisfies Record<Parametervoorstel["status"], string>,
  toelichting: "Toelichting",
  toelichtingHint: "Waarom verandert dit? Schrijf geen namen of gegevens over gezondheid of herkomst.",
  percentageHint: "Laat leeg als het niet bekend is.",
  reden: "Reden",
  goedkeuren: "Goedkeuren",
  afwijzen: "Afwijzen",
  intrekken: "Intrekken",
  goedkeurenHelp: "Dit wordt de nieuwe versie. Alle kwartalen die niet zijn vastgesteld, worden opnieuw berekend.",
  afwijzenHelp: "De parameters blijven zoals ze zijn. Schrijf waarom.",
  intrekkenHelp: "Uw voorstel vervalt. Schrijf waarom.",
  eigen: "U deed dit voorstel zelf; een ander beoordeelt het.",
  verstuur: "Voorstel doen",
  bezig: "Bezig…",
  gedaan: {
    voorgesteld: "Uw voorstel is gedaan. Een ander beoordeelt het.",
    goedgekeurd: "Het voorstel is goedgekeurd. De cijfers zijn opnieuw berekend.",
    afgewezen: "Het voorstel is afgewezen.",
    ingetrokken: "Het voorstel is ingetrokken.",
  } satisfies Record<Parametervoorstel["status"], string>,
  nietInWerking: "Dit is een wetsvoorstel. De cijfers volgen het niet; u kunt elk kwartaal ermee vergelijken.",
};

const en: typeof nl = {
  title: "Statutory parameters",
  conclusie: (open) =>
    open === 0
      ? "There is no proposal to change a parameter."
      : open === 1
        ? "1 proposal waits for a decision."
        : `${open} proposals wait for a decision.`,
  uitleg:
    "A change is prepared by one person and approved by another. Then every quarter that is not final is computed anew; a final stand keeps its version.",
  open: "Proposals",
  versies: (regime) => `Parameters: ${regime}`,
  geschiedenis: "History",
  geenGeschiedenis: "Nothing has been changed yet.",
  meer: "Show more",
  jaar: "Year",
  velden: {
    percentage: "Percentage",
    status: "Status",
    urenPerFte: "Hours per fte",
    urenPerBaan: "Hours per baan",
    verloondeUrenPerBaan: "Paid hours per baan",
    heffingPerBaan: "Levy per baan",
    heffingOpgelegd: "Levy imposed",
    artikel: "Article",
    bron: "Source",
  },
  ja: "Yes",
  nee: "No",
  versie: "Version",
  actie: "Action",
  wijzig: "Propose a change",
  wijzigJaar: (jaar) => `Propose a change for ${jaar}`,
  anderJaar: "Propose another year",
  wacht: "Waits for a decision",
  voorstelTitel: (jaar, regime) => `${jaar}, ${regime}`,
  onderdeel: "Part",
  was: "Was",
  wordt: "Becomes",
  geen: "none",
  effect: "Effect in jobs (VWS as a whole)",
  geenEffect: "This proposal changes no quarter.",
  kwartaal: "Quarter",
  quotum: "Quotum",
  tekort: "Shortage",
  blijft: "final: stays as it is",
  nietTeZeggen: "cannot be told",
  door: (naam, moment) => `Proposed by ${naam} on ${moment}.`,
  besloten: (status, naam, moment) => `${status} by ${naam} on ${moment}.`,
  status: { voorgesteld: "Proposed", goedgekeurd: "Approved", afgewezen: "Refused", ingetrokken: "Withdrawn" },
  toelichting: "Note",
  toelichtingHint: "Why does this change? Write no names and nothing about health or origin.",
  percentageHint: "Leave empty when it is not known.",
  reden: "Reason",
  goedkeuren: "Approve",
  afwijzen: "Refuse",
  intrekken: "Withdraw",
  goedkeurenHelp: "This becomes the new version. Every quarter that is not final is computed anew.",
  afwijzenHelp: "The parameters stay as they are. Write why.",
  intrekkenHelp: "Your proposal lapses. Write why.",
  eigen: "You made this proposal yourself; another person judges it.",
  verstuur: "Propose",
  bezig: "Busy…",
  gedaan: {
    voorgesteld: "Your proposal has been made. Another person judges it.",
    goedgekeurd: "The proposal has been approved. The figures have been computed anew.",
    afgewezen: "The proposal has been refused.",
    ingetrokken: "The proposal has been withdrawn.",
  },
  nietInWerking: "This is a bill. The figures do not follow it; you can compare every quarter with it.",
};

const teksten: Record<Language, typeof nl> = { nl, en };

/** The texts of this screen, which stay out of what every visitor loads first. */
export const useParametertekst = (): typeof nl => teksten[useLanguage().language];
