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
          "Status B, «voldoet gedeeltelijk», vraagt een volledig onderzoek volgens WCAG-EM. Dat is nog niet gedaan; daarom staat hier C, ook waar de eigen toetsen niets vonden. Deze verklaring is van 23 november 2026 en geldt voor alle schermen van deze installatie. De organisatie die de monitor gebruikt, laat haar eigen verklaring opnemen in het register van toegankelijkheidsverklaringen.",
        ],
      },
      {
        kop: "Wat is getoetst, en hoe",
        tabel: {
          koppen: ["Wat", "Hoe", "Wanneer"],
          rijen: [
            [
              "Regels die een computer kan nagaan",
              "Met axe, bij schermen van 1440 en 390 pixels breed",
              "Bij elke wijziging van een scherm",
            ],
            [
              "Alleen toetsenbord",
              "Met tests die alleen toetsen gebruiken, voor de belangrijkste taken",
              "Bij elke wijziging van een scherm",
            ],
            [
              "320 pixels breed en 200% zoom",
              "Met tests: alleen een brede tabel schuift opzij",
              "Bij elke wijziging van een scherm",
            ],
            [
              "Contrast van de kleuren",
              "Berekend voor het hele palet; daarna met axe",
              "Bij elke wijziging van een scherm",
            ],
            [
              "Eigen kleuren van Windows, en afdrukken op A4",
              "Met tests: niets valt weg en niets loopt buiten het blad; daarna aan schermbeelden",
              "Bij elke wijziging van een scherm",
            ],
            ["Schermlezer, en mensen met een beperking", "Nog niet", "–"],
          ],
        },
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
          "Meld het bij de functioneel beheerder van uw organisatie. Vertel op welke pagina u was, wat u wilde doen en wat niet lukte. U hoeft niet te zeggen waarom iets voor u niet werkt.",
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
          "Status B, «partly compliant», takes a full test after WCAG-EM. That has not been done; therefore it says C here, also where our own tests found nothing. This statement is of 23 November 2026 and holds for all screens of this installation. The organisation that uses the monitor puts its own statement in the national register.",
        ],
      },
      {
        kop: "What was tested, and how",
        tabel: {
          koppen: ["What", "How", "When"],
          rijen: [
            [
              "Rules that a computer can check",
              "With axe, on screens 1440 and 390 pixels wide",
              "With every change of a screen",
            ],
            ["Keyboard alone", "With tests that use keys only, for the main tasks", "With every change of a screen"],
            [
              "320 pixels wide and 200% zoom",
              "With tests: only a wide table scrolls sideways",
              "With every change of a screen",
            ],
            [
              "Contrast of the colours",
              "Computed for the whole palette; after that with axe",
              "With every change of a screen",
            ],
            [
              "Windows' own colours, and printing on A4",
              "With tests: nothing is lost and nothing runs off the sheet; after that from pictures of the screens",
              "With every change of a screen",
            ],
            ["Screen reader, and people with a disability", "Not yet", "–"],
          ],
        },
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
          "Tell the functional administrator of your organisation: on which page you were, what you wanted to do and what did not work. You need not say why something does not work for you.",
          "Are you not content with our answer? Then you can complain to the Nationale ombudsman.",
        ],
      },
    ],
  },
};
