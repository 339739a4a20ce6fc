import type { Inzagereden } from "@/api/schemas";
import { type Language, useLanguage } from "@/i18n/language";

const nl = {
  inzage: "Inzageverzoek",
  inzageConclusie: "Alles wat de monitor van één persoon heeft, voor wie dat zelf vraagt.",
  inzageUitleg:
    "Maak het token op een eigen machine met «pseudonimiseer token». Vul hier nooit een burgerservicenummer in.",
  token: "Token",
  tokenHint: "32 tekens: cijfers en de letters a tot en met f.",
  tokenFout: "Dit is geen token. Er is niets verstuurd.",
  tokenbestand: "Of kies het bestand met het token",
  inzageRedenen: {
    inzageverzoek: "Inzage (AVG artikel 15)",
    correctieverzoek: "Correctie (AVG artikel 16)",
    wisverzoek: "Wissen (AVG artikel 17)",
    bezwaar: "Bezwaar (AVG artikel 21)",
  } as Record<Inzagereden, string>,
  zoek: "Regels zoeken",
  geenRegels: "Onder dit token staan geen regels.",
  gevonden: (regels: number, leveringen: number) =>
    `${regels === 1 ? "1 regel" : `${regels} regels`} in ${leveringen === 1 ? "1 levering" : `${leveringen} leveringen`}.`,
  onvolledig: "Er is meer dan in een antwoord past. Vraag de beheerder om hulp.",
  alsJson: "Als JSON downloaden",
  bron: "Geleverd door",
  standen: "Gebruikt in",
  geenStand: "Geen stand",
  bewaard: "Bewaard tot",
  verwerkingen: "Wie eerder iets met deze gegevens deed",
  geenVerwerkingen: "Niemand keek eerder naar deze regels.",
};

const en: typeof nl = {
  inzage: "Request for access",
  inzageConclusie: "All that the monitor has of one person, for who asks for it himself.",
  inzageUitleg:
    "Make the token on a machine of your own with «pseudonimiseer token». Never fill in a burgerservicenummer here.",
  token: "Token",
  tokenHint: "32 characters: digits and the letters a to f.",
  tokenFout: "This is no token. Nothing was sent.",
  tokenbestand: "Or choose the file with the token",
  inzageRedenen: {
    inzageverzoek: "Access (GDPR article 15)",
    correctieverzoek: "Rectification (GDPR article 16)",
    wisverzoek: "Erasure (GDPR article 17)",
    bezwaar: "Objection (GDPR article 21)",
  },
  zoek: "Find lines",
  geenRegels: "There are no lines under this token.",
  gevonden: (regels, leveringen) =>
    `${regels === 1 ? "1 line" : `${regels} lines`} in ${leveringen === 1 ? "1 delivery" : `${leveringen} deliveries`}.`,
  onvolledig: "There is more than an answer holds. Ask the administrator for help.",
  alsJson: "Download as JSON",
  bron: "Delivered by",
  standen: "Used in",
  geenStand: "No figures",
  bewaard: "Kept until",
  verwerkingen: "Who did something with these data before",
  geenVerwerkingen: "Nobody looked at these lines before.",
};

const teksten: Record<Language, typeof nl> = { nl, en };

/** The texts of a request for access, besides those of the verzoeken. */
export const useInzagetekst = () => teksten[useLanguage().language];
