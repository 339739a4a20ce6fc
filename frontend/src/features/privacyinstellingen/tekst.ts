import type { Privacyvoorstel } from "@/api/schemas";
import { type Language, useLanguage } from "@/i18n/language";
import type { Termijn, Veld } from "./velden";

const nl = {
  title: "Privacyinstellingen",
  conclusie: (drempel: number, open: boolean) =>
    `Cijfers over minder dan ${drempel} personen zijn verborgen. ${open ? "Er wacht een voorstel op een besluit." : "Er ligt geen voorstel om dit te wijzigen."}`,
  uitleg:
    "De privacy-officer stelt een wijziging voor. Een ander, een vaststeller of een tweede privacy-officer, keurt haar goed. Daarna wordt elk kwartaal dat niet is vastgesteld opnieuw berekend; een vastgestelde stand verandert nooit.",
  nu: "Wat nu geldt",
  instelling: "Instelling",
  waarde: "Waarde",
  velden: {
    drempel: "Minste aantal personen in een getoonde groep",
    klassenTonen: "Verborgen dienstonderdeel toont een klasse",
    naVaststellenDagen: "Regels van UWV en inhuur, na vaststellen",
    personeelMaanden: "Regels van personeel, na de peildatum",
    ongebruiktDagen: "Regels van een ingetrokken of vervangen levering",
    afgekeurdDagen: "Welke regels zijn afgekeurd",
    logboekJaren: "Logboek van wie wat deed",
    backupDagen: "Back-ups",
  } satisfies Record<Veld, string>,
  personen: (aantal: number) => `${aantal} personen`,
  dagen: (aantal: number) => (aantal === 1 ? "1 dag" : `${aantal} dagen`),
  maanden: (aantal: number) => `${aantal} maanden`,
  jaren: (aantal: number) => `${aantal} jaar`,
  ja: "Ja",
  nee: "Nee",
  versie: (nummer: number) => `Versie ${nummer}`,
  wijzig: "Wijziging voorstellen",
  voorstel: "Voorstel",
  was: "Was",
  wordt: "Wordt",
  effect: "Wat het doet met de kwartalen",
  geenKwartaal: "Er zijn nog geen kwartalen met cijfers.",
  kwartaal: "Kwartaal",
  verborgen: "Verborgen dienstonderdelen",
  nietUitgesplitst: "Zonder verdeling",
  klassen: "Klassen",
  wordtVerborgen: (namen: string) => `Wordt verborgen: ${namen}.`,
  wordtGetoond: (namen: string) => `Wordt getoond: ${namen}.`,
  blijft: "vastgesteld: blijft zoals het is",
  nuTeWissen: (aantal: number) =>
    aantal === 0
      ? "Er worden niet meteen regels gewist."
      : `Van ${aantal} ${aantal === 1 ? "levering worden" : "leveringen worden"} de regels meteen gewist. Dat is niet terug te draaien.`,
  door: (naam: string, moment: string) => `Voorgesteld door ${naam} op ${moment}.`,
  eigen: "U deed dit voorstel zelf; een ander beoordeelt het.",
  besloten: (status: string, naam: string, moment: string) => `${status} door ${naam} op ${moment}.`,
  status: {
    voorgesteld: "Voorgesteld",
    goedgekeurd: "Goedgekeurd",
    afgewezen: "Afgewezen",
    ingetrokken: "Ingetrokken",
  } satisfies Record<Privacyvoorstel["status"], string>,
  besluit: "Besluit",
  geschiedenis: "Geschiedenis",
  geenGeschiedenis: "Er is nog niets gewijzigd.",
  meer: "Meer tonen",
  toelichting: "Toelichting",
  toelichtingHint: "Waarom verandert dit? Schrijf geen namen of gegevens over gezondheid of herkomst.",
  drempelHint: "Van 3 tot 100. Onder de 10 kan een lezer eerder iemand herkennen.",
  nuGeldt: (waarde: string) => `Nu ${waarde}.`,
  reden: "Reden",
  goedkeuren: "Goedkeuren",
  afwijzen: "Afwijzen",
  intrekken: "Intrekken",
  goedkeurenHelp: "Dit wordt de nieuwe versie. Elk kwartaal dat niet is vastgesteld, wordt opnieuw berekend.",
  afwijzenHelp: "De instellingen blijven zoals zij zijn. Schrijf waarom.",
  intrekkenHelp: "Uw voorstel vervalt. Schrijf waarom.",
  verstuur: "Voorstel doen",
  bezig: "Bezig…",
  gedaan: {
    voorgesteld: "Uw voorstel is gedaan. Een ander beoordeelt het.",
    goedgekeurd: "Het voorstel is goedgekeurd en geldt nu.",
    afgewezen: "Het voorstel is afgewezen.",
    ingetrokken: "Het voorstel is ingetrokken.",
  } satisfies Record<Privacyvoorstel["status"], string>,
};

const en: typeof nl = {
  title: "Privacy settings",
  conclusie: (drempel, open) =>
    `Figures about fewer than ${drempel} persons are hidden. ${open ? "A proposal waits for a decision." : "There is no proposal to change this."}`,
  uitleg:
    "The privacy officer proposes a change. Another person, a vaststeller or a second privacy officer, approves it. Then every quarter that is not final is computed anew; a final stand never changes.",
  nu: "What holds now",
  instelling: "Setting",
  waarde: "Value",
  velden: {
    drempel: "Fewest persons in a group that is shown",
    klassenTonen: "A hidden unit shows a class",
    naVaststellenDagen: "Lines of UWV and inhuur, after vaststellen",
    personeelMaanden: "Lines of personeel, after the reference date",
    ongebruiktDagen: "Lines of a withdrawn or replaced delivery",
    afgekeurdDagen: "Which lines were rejected",
    logboekJaren: "Trail of who did what",
    backupDagen: "Backups",
  },
  personen: (aantal) => `${aantal} persons`,
  dagen: (aantal) => (aantal === 1 ? "1 day" : `${aantal} days`),
  maanden: (aantal) => `${aantal} months`,
  jaren: (aantal) => `${aantal} years`,
  ja: "Yes",
  nee: "No",
  versie: (nummer) => `Version ${nummer}`,
  wijzig: "Propose a change",
  voorstel: "Proposal",
  was: "Was",
  wordt: "Becomes",
  effect: "What it does to the quarters",
  geenKwartaal: "There are no quarters with figures yet.",
  kwartaal: "Quarter",
  verborgen: "Hidden units",
  nietUitgesplitst: "Without division",
  klassen: "Classes",
  wordtVerborgen: (namen) => `Becomes hidden: ${namen}.`,
  wordtGetoond: (namen) => `Becomes shown: ${namen}.`,
  blijft: "final: stays as it is",
  nuTeWissen: (aantal) =>
    aantal === 0
      ? "No lines are erased at once."
      : `The lines of ${aantal} ${aantal === 1 ? "delivery are" : "deliveries are"} erased at once. That cannot be undone.`,
  door: (naam, moment) => `Proposed by ${naam} on ${moment}.`,
  eigen: "You made this proposal yourself; another person judges it.",
  besloten: (status, naam, moment) => `${status} by ${naam} on ${moment}.`,
  status: { voorgesteld: "Proposed", goedgekeurd: "Approved", afgewezen: "Refused", ingetrokken: "Withdrawn" },
  besluit: "Decision",
  geschiedenis: "History",
  geenGeschiedenis: "Nothing has been changed yet.",
  meer: "Show more",
  toelichting: "Note",
  toelichtingHint: "Why does this change? Write no names and nothing about health or origin.",
  drempelHint: "From 3 to 100. Below 10 a reader may recognise somebody sooner.",
  nuGeldt: (waarde) => `Now ${waarde}.`,
  reden: "Reason",
  goedkeuren: "Approve",
  afwijzen: "Refuse",
  intrekken: "Withdraw",
  goedkeurenHelp: "This becomes the new version. Every quarter that is not final is computed anew.",
  afwijzenHelp: "The settings stay as they are. Write why.",
  intrekkenHelp: "Your proposal lapses. Write why.",
  verstuur: "Propose",
  bezig: "Busy…",
  gedaan: {
    voorgesteld: "Your proposal has been made. Another person judges it.",
    goedgekeurd: "The proposal has been approved and holds now.",
    afgewezen: "The proposal has been refused.",
    ingetrokken: "The proposal has been withdrawn.",
  },
};

const teksten: Record<Language, typeof nl> = { nl, en };

/** The texts of this screen, which stay out of what every visitor loads first. */
export const useInstellingtekst = (): typeof nl => teksten[useLanguage().language];

/** A value of a setting in words. */
export function inWoorden(p: typeof nl, veld: Veld, waarde: number | boolean): string {
  const maat: Record<Termijn | "drempel", (aantal: number) => string> = {
    drempel: p.personen,
    naVaststellenDagen: p.dagen,
    personeelMaanden: p.maanden,
    ongebruiktDagen: p.dagen,
    afgekeurdDagen: p.dagen,
    logboekJaren: p.jaren,
    backupDagen: p.dagen,
  };
  if (veld === "klassenTonen") {
    return waarde ? p.ja : p.nee;
  }
  return maat[veld](Number(waarde));
}
