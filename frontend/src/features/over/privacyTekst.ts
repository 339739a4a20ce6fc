import type { Language } from "@/i18n/language";
import type { Pagina } from "./tekst";

/** What is processed, for whom and how long, as the product does it today. */
export const privacy: Pagina = {
  nl: {
    titel: "Privacy",
    kern: "De Inclusiemonitor werkt met gepseudonimiseerde gegevens. Die zijn niet anoniem: het blijven persoonsgegevens over gezondheid. Religie, herkomst, opleiding en LHBTIQ+ worden nooit vastgelegd.",
    delen: [
      {
        kop: "Waarom dit bijzondere gegevens zijn",
        alineas: [
          "Wie in het doelgroepregister staat, heeft een arbeidsbeperking. Dat is een gegeven over gezondheid (AVG, artikel 9). Een organisatie mag het alleen verwerken met een grondslag en met extra maatregelen.",
          "Het I-team vervangt het BSN door een pseudoniem voordat een bestand wordt aangeleverd. De sleutel komt nooit op de server. Een bestand met een BSN wordt in zijn geheel geweigerd; er blijft niets van bewaard.",
        ],
      },
      {
        kop: "Wat niet wordt vastgelegd, en waarom",
        alineas: [
          "Voor deze gegevens is er geen veld en geen bestand. Een bestand met zo'n kolom wordt geweigerd voordat de eerste regel is gelezen.",
        ],
        lijst: [
          "Religie en LHBTIQ+: bijzondere gegevens (AVG, artikel 9). VWS meet het beleid, niet de mensen.",
          "Herkomst van een persoon: ook bijzonder. Culturele diversiteit komt als kaal percentage van het CBS, via BZK; kleinere groepen worden nooit afgeleid.",
          "Opleidingsniveau: voor geen enkel doel nodig.",
          "Geslacht en leeftijd per persoon: voor de cijfers zijn totalen uit P-Direkt genoeg.",
          "Sollicitanten en CV's: de monitor gaat over wie er werkt.",
          "Welke arbeidsbeperking iemand heeft: een werkgever hoort van UWV alleen of iemand in het register staat, en wanneer.",
        ],
      },
      {
        kop: "Wie ziet wat",
        lijst: [
          "Regels over personen: alleen accounts die dit recht hebben en van wie de VOG is gezien. Het aantal is begrensd.",
          "Alle anderen zien cijfers. Gaat een cijfer over te weinig personen (minder dan 10, tenzij de privacy-officer met een tweede persoon anders besloot), dan staat er: «Niet getoond om personen te beschermen».",
          "Gaat alleen individueel of alleen inleen van een dienstonderdeel over te weinig personen, dan ziet u de twee samen, afgerond op twee decimalen. De precieze breuk zou de twee delen teruggeven.",
          "Een HR-adviseur ziet alleen het eigen dienstonderdeel, een bestuurder alleen vastgestelde cijfers.",
          "Wie geen regels over personen mag zien, opent van een kwartaal de nieuwste versie en elke vastgestelde. Eerdere voorlopige versies niet: naast de nieuwste tonen zij wat één levering veranderde, soms aan één persoon. Wie gisteren keek, kan dat nog wel vergelijken. Verborgen dienstonderdelen blijven daarom verborgen.",
          "Het I-team ziet alleen zijn eigen leveringen. De FG kijkt mee en wijzigt niets; alleen bevestigt de FG de DPIA van de aanwezigheidstelling, of trekt die in.",
        ],
      },
      {
        kop: "Wat uw browser bewaart",
        lijst: [
          "Een cookie voor de sessie. Die verdwijnt als u afmeldt of de browser sluit.",
          "Een cookie die 120 dagen onthoudt dat u in deze browser hebt aangemeld. Zo sluiten verkeerde pogingen van een ander u niet buiten. Aanmelden gaat nog steeds met het wachtwoord.",
          "De taal die u koos, en dat u eerder hebt aangemeld. Er is niets om u te volgen.",
          "Van een bestand dat nog niet helemaal verzonden is, hoogstens een dag: een afdruk en het adres bij de server, dat alleen voor u opengaat. Niets uit het bestand, en ook de naam niet.",
        ],
      },
      {
        kop: "Voordat u begint met echte gegevens",
        lijst: [
          "De DPIA is gedaan en de maatregelen zijn genomen.",
          "De functionaris gegevensbescherming heeft advies gegeven.",
          "De ondernemingsraad heeft ingestemd.",
          "Medewerkers zijn geïnformeerd, ook over hun rechten.",
          "De verwerking staat in het verwerkingsregister.",
          "De bewaartermijnen zijn ingesteld en getest.",
        ],
      },
      {
        kop: "Uw rechten",
        alineas: [
          "U mag vragen welke gegevens over u zijn verwerkt (AVG, artikel 15), en vragen om ze te verbeteren, te wissen of niet meer te gebruiken. Vraag dat aan de privacy-officer van uw organisatie. Het I-team zoekt dan met uw pseudoniem. Een fout wordt hersteld in de bron; daarna volgt een nieuwe levering.",
          "Vragen over hoe met gegevens wordt omgegaan stelt u aan de functionaris gegevensbescherming (FG). U kunt ook een klacht indienen bij de Autoriteit Persoonsgegevens.",
        ],
      },
    ],
  },
  en: {
    titel: "Privacy",
    kern: "The Inclusiemonitor works with pseudonymised data. These are not anonymous: they remain personal data about health. Religion, origin, education and LGBTIQ+ are never recorded.",
    delen: [
      {
        kop: "Why these data are special",
        alineas: [
          "Who is in the doelgroepregister has an occupational disability. That is data about health (GDPR, article 9). An organisation may process it only on a legal ground and with extra measures.",
          "The I-team replaces the BSN by a pseudonym before a file is delivered. The key never comes to the server. A file that holds a BSN is refused as a whole; nothing of it is kept.",
        ],
      },
      {
        kop: "What is not recorded, and why",
        alineas: [
          "There is no field and no file for these data. A file with such a column is refused before its first line is read.",
        ],
        lijst: [
          "Religion and LGBTIQ+: special data (GDPR, article 9). VWS measures the policy, not the people.",
          "The origin of a person: special too. Cultural diversity comes as a bare percentage from CBS through BZK; smaller groups are never derived.",
          "Level of education: not needed for any purpose.",
          "Gender and age per person: totals from P-Direkt are enough for the figures.",
          "Applicants and CVs: the monitor is about who works here.",
          "Which occupational disability somebody has: an employer learns from UWV only whether somebody is in the register, and when.",
        ],
      },
      {
        kop: "Who sees what",
        lijst: [
          "Lines about persons: only accounts with that right whose VOG was seen. Their number is limited.",
          "All others see figures. Where a figure is about too few persons (fewer than 10, unless the privacy officer decided otherwise with a second person) it reads «Not shown to protect persons».",
          "Where only the individueel or only the inleen of a unit is about too few persons you see both together, rounded to two decimals. The exact fraction would give both parts back.",
          "An HR adviser sees the own dienstonderdeel only, an executive final figures only.",
          "Whoever may not see lines about persons opens the newest version of a quarter and each final one. No earlier provisional version: beside the newest it shows what one delivery changed, sometimes for one person. Whoever looked yesterday can still compare. That is why hidden units stay hidden.",
          "The I-team sees its own deliveries only. The data protection officer looks on and changes nothing, but for confirming or withdrawing the DPIA of the attendance count.",
        ],
      },
      {
        kop: "What your browser keeps",
        lijst: [
          "A cookie for the session. It goes when you log out or close the browser.",
          "A cookie that remembers for 120 days that you logged in with this browser, so that wrong tries of somebody else do not shut you out. Logging in still takes the password.",
          "The language you chose, and that you logged in before. There is nothing to follow you.",
          "Of a file that was not sent to its end, for a day at most: a digest and the address at the server, which opens for you alone. Nothing of the file, and not its name either.",
        ],
      },
      {
        kop: "Before you start with real data",
        lijst: [
          "The DPIA has been done and its measures have been taken.",
          "The data protection officer has given advice.",
          "The works council has agreed.",
          "Employees have been informed, about their rights too.",
          "The processing is in the register of processing activities.",
          "The retention periods have been set and tested.",
        ],
      },
      {
        kop: "Your rights",
        alineas: [
          "You may ask which data about you were processed (GDPR, article 15), and ask to have them corrected, erased or no longer used. Ask the privacy officer of your organisation. The I-team then searches with your pseudonym. A mistake is mended in the source; a new delivery follows.",
          "Questions about how data are handled go to the data protection officer (FG). You can also complain to the Autoriteit Persoonsgegevens.",
        ],
      },
    ],
  },
};

/** How the parts of the verwerkingsregister are called. */
export const registerwoorden = {
  nl: {
    kop: "Verwerkingsregister",
    inleiding:
      "Wat artikel 30 van de AVG vraagt, zoals het product nu werkt. De verwerkingsverantwoordelijke is de organisatie die het gebruikt. Zij stelt de grondslagen vast, met advies van de FG; hier staat waar het product van uitgaat.",
    standaard:
      "De termijnen hieronder gelden als niemand anders heeft besloten. De privacy-officer kan ze wijzigen, met een tweede persoon; wie dat mag zien, ziet hier na het inloggen wat nu geldt.",
    ingesteld: (drempel: number) =>
      `De termijnen hieronder zijn die nu gelden. Cijfers over minder dan ${drempel} personen zijn verborgen.`,
    alle: "Geldt voor elke verwerking",
    algemeen: [
      ["Verantwoordelijke", "De organisatie die de Inclusiemonitor gebruikt; hier de minister van VWS."],
      ["Contact", "De privacy-officer, en de functionaris gegevensbescherming (FG) van de organisatie."],
      ["Doorgifte buiten de EU", "Geen. Het product stuurt niets naar buiten en haalt niets van buiten op."],
      [
        "Beveiliging",
        "Pseudonimiseren buiten de server; rechten per rol en per dienstonderdeel, ook in de database; cijfers over kleine groepen verborgen; versleutelde verbinding; besluiten met twee personen; een logboek van wie regels over personen bekeek; back-ups die verlopen.",
      ],
    ],
    doel: "Doel",
    grondslag: "Grondslag",
    betrokkenen: "Over wie",
    gegevens: "Welke gegevens",
    bestanden: "Uit welke bestanden",
    ontvangers: "Wie ze ziet",
    bewaren: "Hoe lang",
    dpia: "DPIA",
  },
  en: {
    kop: "Register of processing activities",
    inleiding:
      "What article 30 of the GDPR asks, as the product works now. The controller is the organisation that uses it. It decides the legal grounds, with advice of the FG; here stands what the product supposes.",
    standaard:
      "The terms below hold where nobody decided otherwise. The privacy officer can change them, with a second person; who may see that sees here what holds now after logging in.",
    ingesteld: (drempel: number) =>
      `The terms below are those that hold now. Figures about fewer than ${drempel} persons are hidden.`,
    alle: "Holds for every processing",
    algemeen: [
      ["Controller", "The organisation that uses the Inclusiemonitor; here the minister of VWS."],
      ["Contact", "The privacy officer and the data protection officer (FG) of the organisation."],
      ["Transfer outside the EU", "None. The product sends nothing outside and fetches nothing from outside."],
      [
        "Security",
        "Pseudonymising outside the server; rights by role and by unit, in the database too; figures about small groups hidden; an encrypted connection; decisions by two persons; a log of who looked at lines about persons; backups that expire.",
      ],
    ],
    doel: "Purpose",
    grondslag: "Legal ground",
    betrokkenen: "About whom",
    gegevens: "Which data",
    bestanden: "From which files",
    ontvangers: "Who sees them",
    bewaren: "How long",
    dpia: "DPIA",
  },
} satisfies Record<Language, { algemeen: [string, string][] } & Record<string, unknown>>;
