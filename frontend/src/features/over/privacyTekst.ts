import type { Pagina } from "./tekst";

/** What is processed, for whom and how long, as the product does it today. */
export const privacy: Pagina = {
  nl: {
    titel: "Privacy",
    kern: "De Inclusiemonitor werkt met gepseudonimiseerde gegevens. Die zijn niet anoniem: het blijven persoonsgegevens over gezondheid.",
    delen: [
      {
        kop: "Welke gegevens",
        lijst: [
          "Per persoon een pseudoniem, en of en wanneer deze in het doelgroepregister staat.",
          "Per dienstverband van een persoon het dienstonderdeel, de eenheid (afdeling of team) als die is geleverd, de schaal, de uren, de eerste en de laatste dag, en of het meetelt voor de banenafspraak.",
          "Per dienstonderdeel de bezetting, de banen bij Binnenwerk en de uren van ingehuurde arbeidsparticipanten.",
          "Bij de blinde aanwezigheidstelling, als die aan staat: van getrainde personen en van leden van selectiecommissies een token van een eigen doel en sleutel, alleen zolang het tellen duurt. Bewaard worden afgeronde aantallen per dienstonderdeel.",
          "Per account een gebruikersnaam, een omschrijving van de rol en wat het account mag. Geen namen van personen.",
          "In het logboek welk account wat deed, en wanneer. In het Logboek Dataverwerkingen ook waarom, en over welk pseudoniem het ging; op het scherm is dat een kenmerk zonder weg terug.",
        ],
      },
      {
        kop: "Waarom dit bijzondere gegevens zijn",
        alineas: [
          "Wie in het doelgroepregister staat, heeft een arbeidsbeperking. Dat is een gegeven over gezondheid (AVG, artikel 9). Een organisatie mag het alleen verwerken met een grondslag en met extra maatregelen.",
          "Het I-team vervangt het BSN door een pseudoniem voordat een bestand wordt aangeleverd. De sleutel komt nooit op de server. Een bestand met een BSN wordt in zijn geheel geweigerd; er blijft niets van bewaard.",
        ],
      },
      {
        kop: "Wat niet wordt vastgelegd",
        alineas: [
          "Religie, opleidingsniveau, LHBTIQ+, herkomst van een persoon, sollicitanten, en geslacht of leeftijd per persoon. Er is geen veld of bestand voor.",
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
        kop: "Hoe lang",
        lijst: [
          "Een geweigerd of afgebroken bestand: er blijft niets van bewaard. De tokens van een aanwezigheidstelling: ook niets.",
          "Een levering die niet wordt verwerkt: de regels worden gewist, uiterlijk na 7 dagen.",
          "Een ingetrokken levering: de regels worden na 30 dagen gewist.",
          "Een sessie eindigt na 30 minuten zonder gebruik en altijd na 10 uur.",
          "Regels van UWV-bestanden en van inhuur worden gewist 30 dagen nadat de laatste stand die ze gebruikt is vastgesteld, regels van personeel 13 maanden na de peildatum. Zolang een stand voorlopig is, houdt die zijn regels. Een stand vaststellen kan nog niet.",
          "Regels van een levering die door een nieuwere is vervangen: 30 dagen. Welke regels zijn afgekeurd: 30 dagen. Wie wat deed: 3 jaar.",
          "Van elke gewiste levering is er een wisbewijs. Back-ups verlopen binnen 35 dagen. Cijfers blijven bewaard. Een installatie kan andere termijnen instellen; de privacy-officer en de FG zien ze bij Bewaartermijnen.",
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
          "U mag vragen welke gegevens over u zijn verwerkt. Mail naar privacy@example.nl. (Elke installatie vult hier haar eigen adres in.) Het I-team zoekt dan met uw pseudoniem. U kunt ook een klacht indienen bij de Autoriteit Persoonsgegevens.",
        ],
      },
    ],
  },
  en: {
    titel: "Privacy",
    kern: "The Inclusiemonitor works with pseudonymised data. These are not anonymous: they remain personal data about health.",
    delen: [
      {
        kop: "Which data",
        lijst: [
          "Per person a pseudonym, and whether and when that person is in the doelgroepregister.",
          "Per employment of a person the dienstonderdeel, the unit (department or team) if it was delivered, the scale, the hours, the first and the last day, and whether it counts for the banenafspraak.",
          "Per dienstonderdeel the bezetting, the jobs at Binnenwerk and the hours of hired arbeidsparticipanten.",
          "For the blind attendance count, while it is on: of trained persons and of members of selection committees a token of a purpose and key of their own, only for as long as counting takes. What is kept are rounded numbers per dienstonderdeel.",
          "Per account a user name, a description of the role and what the account may do. No names of persons.",
          "In the trail which account did what, and when. In the log of data processing also why, and which pseudonym it was about; on the screen that is a mark without a way back.",
        ],
      },
      {
        kop: "Why these data are special",
        alineas: [
          "Who is in the doelgroepregister has an occupational disability. That is data about health (GDPR, article 9). An organisation may process it only on a legal ground and with extra measures.",
          "The I-team replaces the BSN by a pseudonym before a file is delivered. The key never comes to the server. A file that holds a BSN is refused as a whole; nothing of it is kept.",
        ],
      },
      {
        kop: "What is not recorded",
        alineas: [
          "Religion, level of education, LGBTIQ+, the origin of a person, applicants, and gender or age per person. There is no field or file for them.",
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
        kop: "How long",
        lijst: [
          "A file that was refused or broken off: nothing of it is kept. The tokens of an attendance count: nothing either.",
          "A delivery that is not processed: its lines are erased, after 7 days at the latest.",
          "A withdrawn delivery: its lines are erased after 30 days.",
          "A session ends after 30 minutes without use and always after 10 hours.",
          "Lines of UWV files and of inhuur are erased 30 days after the last stand that uses them is vastgesteld, lines of personeel 13 months after the reference date. As long as a stand is provisional it keeps its lines. A stand cannot be made final yet.",
          "Lines of a delivery that a newer one replaced: 30 days. Which lines were rejected: 30 days. Who did what: 3 years.",
          "There is a proof of erasure of every erased delivery. Backups expire within 35 days. Figures are kept. An installation can set other terms; the privacy officer and the FG see them at Retention.",
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
          "You may ask which data about you were processed. Mail privacy@example.nl. (Each installation fills in its own address here.) The I-team then searches with your pseudonym. You can also complain to the Autoriteit Persoonsgegevens.",
        ],
      },
    ],
  },
};
