import { type Language, useLanguage } from "@/i18n/language";
import { personen } from "./personen";

const nl = {
  nieuw: "Terugzoekverzoek doen",
  nieuwConclusie: (soort: string, dag: string) => `U kiest regels uit de voorvertoning van ${soort}, peildatum ${dag}.`,
  geenPersonen: "Deze levering heeft geen uitkomsten met personen om op te zoeken.",
  geenRecht: "Uw account mag geen regels over personen zien. Een beheerder geeft dit recht, met een geldige VOG.",
  welkeUitkomst: "Kies een uitkomst van de voorvertoning",
  kiesUitkomst: "Uitkomst",
  kiesUitkomstHint: "Pas als u een uitkomst kiest, ziet u regels. Dat wordt vastgelegd.",
  kiesRegels: "Regels",
  gekozen: (aantal: number) => `${personen.nl(aantal)} gekozen`,
  alles: "Alle getoonde regels kiezen",
  niets: "Niets kiezen",
  kiesRegel: (regel: string, bestand?: string) =>
    bestand ? `Regel ${regel} van ${bestand} kiezen` : `Regel ${regel} kiezen`,
  bestand: (dag: string, mutatie: boolean) => (mutatie ? `mutatie, ${dag}` : `volledig, ${dag}`),
  uitBestand: (soort: string, dag: string, mutatie: boolean) =>
    `Regels uit ${soort}${mutatie ? " (mutatie)" : ""}, peildatum ${dag}`,
  uitBestanden: (soort: string) => `Regels uit ${soort}, mutaties meegeteld`,
  aantalRegels: "Regels van deze persoon",
  kiesEerst: "Kies ten minste één regel en een reden.",
  indienen: "Verzoek indienen",
};

const en: typeof nl = {
  nieuw: "Ask to look up persons",
  nieuwConclusie: (soort, dag) => `You choose lines from the preview of ${soort}, peildatum ${dag}.`,
  geenPersonen: "This delivery has no outcomes with persons to look up.",
  geenRecht: "Your account may see no lines about persons. An administrator gives this right, with a valid VOG.",
  welkeUitkomst: "Choose an outcome of the preview",
  kiesUitkomst: "Outcome",
  kiesUitkomstHint: "You see lines only once you choose an outcome. That is recorded.",
  kiesRegels: "Lines",
  gekozen: (aantal) => `${personen.en(aantal)} chosen`,
  alles: "Choose all lines shown",
  niets: "Choose none",
  kiesRegel: (regel, bestand) => (bestand ? `Choose line ${regel} of ${bestand}` : `Choose line ${regel}`),
  bestand: (dag, mutatie) => (mutatie ? `mutatie, ${dag}` : `complete, ${dag}`),
  uitBestand: (soort, dag, mutatie) => `Lines of ${soort}${mutatie ? " (mutatie)" : ""}, peildatum ${dag}`,
  uitBestanden: (soort) => `Lines of ${soort}, mutaties included`,
  aantalRegels: "Lines of this person",
  kiesEerst: "Choose at least one line and a reason.",
  indienen: "Send request",
};

const teksten: Record<Language, typeof nl> = { nl, en };

/** The texts of who asks to look up persons, besides those of the verzoeken. */
export const useNieuwtekst = () => teksten[useLanguage().language];
