import { period } from "@/i18n/en/aantal";
import { type Language, useLanguage } from "@/i18n/language";

const nl = {
  wisbewijs: "Wisbewijs",
  downloaden: "Wisbewijs downloaden",
  gewisteRegels: "Gewiste regels",
  afgekeurdeRegels: "Afgekeurd bij ontvangst",
  ontvangen: "Ontvangen",
  vervallen: "Moest weg vanaf",
  gewistOp: "Gewist op",
  volgens: "Regel",
  sha256: "Afdruk van het bestand (SHA-256)",
  sleutel: "Sleutel van de pseudoniemen",
  backupsTot: "Laatste back-up verlopen op",
  backupsHelp: "Tot die dag kan een back-up van de database de regels nog bevatten.",
  blijft: "Wat er blijft",
  blijftNiets:
    "Geen stand gebruikte deze regels. Er blijft niets van over dan dit bewijs en de aantallen bij de levering.",
  blijftHelp:
    "Van elke stand die de regels gebruikte, blijven aantallen en uren per dienstonderdeel en oorzaak, zonder pseudoniem. De afdruk bewijst dat zij niet veranderen.",
  stand: "Stand",
  versie: (kwartaal: string, versie: number) => `${kwartaal}, versie ${versie}`,
  status: "Status",
  bladeren: "Aantallen",
  sluitAan: "Sluit aan op het cijfer",
  afdruk: "Afdruk (SHA-256)",
  ja: "Ja",
  nee: "Nee",
  gronden: {} as Record<string, (termijn: string) => string>,
};

const en: typeof nl = {
  wisbewijs: "Proof of erasure",
  downloaden: "Download the proof of erasure",
  gewisteRegels: "Erased lines",
  afgekeurdeRegels: "Rejected on receipt",
  ontvangen: "Received",
  vervallen: "Had to go from",
  gewistOp: "Erased on",
  volgens: "Rule",
  sha256: "Digest of the file (SHA-256)",
  sleutel: "Key of the pseudonyms",
  backupsTot: "Last backup expired on",
  backupsHelp: "Until that day a backup of the database may still hold the lines.",
  blijft: "What stays",
  blijftNiets: "No stand used these lines. Nothing stays but this proof and the counts of the delivery.",
  blijftHelp:
    "Of each stand that used the lines, counts and hours per dienstonderdeel and cause stay, without pseudonym. The digest proves that they do not change.",
  stand: "Stand",
  versie: (kwartaal, versie) => `${kwartaal}, version ${versie}`,
  status: "Status",
  bladeren: "Counts",
  sluitAan: "Matches the figure",
  afdruk: "Digest (SHA-256)",
  ja: "Yes",
  nee: "No",
  gronden: {
    "niet-verwerkt": () => "Not processed: the lines are erased at once.",
    ingetrokken: (termijn) => `Withdrawn: the lines stay ${period(termijn)}.`,
    vervangen: (termijn) => `Replaced by a newer delivery of the same quarter: the lines stay ${period(termijn)}.`,
    "na-vaststellen": (termijn) => `Until ${period(termijn)} after the last stand that uses the lines is vastgesteld.`,
    "na-peildatum": (termijn) => `Until ${period(termijn)} after the reference date.`,
  },
};

const teksten: Record<Language, typeof nl> = { nl, en };

/** The texts of the proof, which stay out of what every visitor loads first. */
export const useWisbewijstekst = (): typeof nl => teksten[useLanguage().language];
