import type { Pagina } from "./tekst";

/** The accessibility statement; it says what was tested and what was not. */
export const toegankelijkheid: Pagina = {
  nl: {
    titel: "Toegankelijkheid",
    kern: "Iedereen moet de Inclusiemonitor kunnen gebruiken. De eerste maatregelen zijn genomen; een onafhankelijk onderzoek moet nog komen.",
    delen: [
      {
        kop: "Status",
        alineas: [
          "Status C: eerste maatregelen genomen. Wij willen voldoen aan WCAG 2.2, niveau A en AA (EN 301 549). Dat vraagt het Besluit digitale toegankelijkheid overheid.",
          "Bij elke wijziging controleren wij de schermen automatisch met axe, bij breedtes van 1440 en 390 pixels. Ook proberen wij de schermen met alleen het toetsenbord. Automatische controle vindt niet alles.",
        ],
      },
      {
        kop: "Wat u mag verwachten",
        lijst: [
          "Alles werkt met het toetsenbord; u ziet altijd waar u bent.",
          "Een status is een woord, een vorm en een kleur; kleur alleen zegt nooit iets.",
          "Naast elke grafiek staan de cijfers ook als tabel.",
          "De schermen werken bij 200% zoom en op een scherm van 320 pixels breed.",
          "Een foutmelding staat bij het veld en zegt wat u kunt doen.",
        ],
      },
      {
        kop: "Wat nog niet goed is",
        lijst: [
          "Er is nog geen onafhankelijk onderzoek gedaan.",
          "De schermen zijn nog niet getest met mensen die een schermlezer gebruiken.",
          "Het datumveld volgt de taal van uw browser, niet die van de monitor.",
          "Sommige meldingen van de server zijn ook in de Engelse versie in het Nederlands.",
          "Een pdf die u zelf met Afdrukken maakt, heeft niet altijd een goede structuur voor schermlezers.",
        ],
      },
      {
        kop: "Loopt u ergens tegenaan?",
        alineas: [
          "Mail naar toegankelijkheid@example.nl. (Elke installatie vult hier haar eigen adres in.) Vertel op welke pagina u was en wat niet lukte. U krijgt binnen vijf werkdagen antwoord.",
          "Bent u niet tevreden over ons antwoord? Dan kunt u een klacht indienen bij de Nationale ombudsman.",
        ],
      },
    ],
  },
  en: {
    titel: "Accessibility",
    kern: "Everyone must be able to use the Inclusiemonitor. First measures have been taken; an independent test has yet to come.",
    delen: [
      {
        kop: "Status",
        alineas: [
          "Status C: first measures taken. We aim at WCAG 2.2, levels A and AA (EN 301 549), as the Besluit digitale toegankelijkheid overheid asks.",
          "With every change we check the screens automatically with axe, at widths of 1440 and 390 pixels. We also try them with the keyboard alone. Automatic checks do not find everything.",
        ],
      },
      {
        kop: "What you may expect",
        lijst: [
          "Everything works by keyboard; you can always see where you are.",
          "A status is a word, a shape and a colour; colour alone never tells anything.",
          "Beside each chart its figures also stand in a table.",
          "The screens work at 200% zoom and on a screen 320 pixels wide.",
          "An error stands at its field and says what you can do.",
        ],
      },
      {
        kop: "What is not right yet",
        lijst: [
          "There has been no independent test yet.",
          "The screens were not tested yet with people who use a screen reader.",
          "The date field follows the language of your browser, not that of the monitor.",
          "Some messages of the server are Dutch in the English version too.",
          "A PDF that you make with Print does not always have a good structure for screen readers.",
        ],
      },
      {
        kop: "Do you run into something?",
        alineas: [
          "Mail toegankelijkheid@example.nl. (Each installation fills in its own address here.) Tell which page you were on and what did not work. You get an answer within five working days.",
          "Are you not content with our answer? Then you can complain to the Nationale ombudsman.",
        ],
      },
    ],
  },
};
