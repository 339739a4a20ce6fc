import type { Privacyinstelling, Soort } from "@/api/schemas";
import type { Language } from "@/i18n/language";

export type Termijnen = Privacyinstelling["bewaartermijnen"];

/** What holds where nobody decided otherwise. */
export const standaard: Termijnen = {
  naVaststellenDagen: 30,
  personeelMaanden: 13,
  ongebruiktDagen: 30,
  afgekeurdDagen: 30,
  logboekJaren: 3,
  backupDagen: 35,
};

/** One processing of personal data, as AVG article 30 asks for it. */
export interface Verwerking {
  naam: string;
  doel: string;
  grondslag: string;
  betrokkenen: string;
  gegevens: string;
  ontvangers: string;
  bewaren: (termijnen: Termijnen) => string;
  dpia: string;
}

/** The code of each processing; the Logboek Dataverwerkingen names its actions by the same. */
export type Verwerkingscode =
  | "banenafspraak"
  | "terugzoekverzoek"
  | "inzageverzoek"
  | "aanwezigheidstelling"
  | "toegang"
  | "beleid";

/** The files from which a processing reads persons. */
export const bestanden: Partial<Record<Verwerkingscode, Soort[]>> = {
  banenafspraak: ["uwv-doelgroepregister", "personeel", "inhuur", "uwv-verloonde-uren"],
};

type Register = Record<Verwerkingscode, Verwerking>;

const nl: Register = {
  banenafspraak: {
    naam: "De Banenafspraak meten",
    doel: "Berekenen hoeveel banen er zijn voor mensen met een arbeidsbeperking, naast het quotum, per kwartaal en per dienstonderdeel.",
    grondslag:
      "Wettelijke verplichting (AVG, artikel 6, lid 1, onder c; Wfsv, artikel 38b tot en met 38g). Gegevens over gezondheid: AVG, artikel 9, lid 2, onder b, met UAVG, artikel 30.",
    betrokkenen: "Medewerkers, en mensen uit het doelgroepregister die voor VWS werken of zijn ingehuurd.",
    gegevens:
      "Een pseudoniem in de plaats van het BSN; begin en einde in het doelgroepregister; per dienstverband het dienstonderdeel, de eenheid als die is geleverd, de schaal, de contracturen, de eerste en de laatste dag en of het meetelt; verloonde en ingehuurde uren. Geen naam, geen geboortedatum, geen aard van de beperking.",
    ontvangers:
      "Accounts met het recht op persoonsregels en een geziene VOG; het aantal is begrensd. Alle anderen zien cijfers, nooit over een kleine groep. Er gaat niets naar buiten.",
    bewaren: (t) =>
      `Regels van UWV en van inhuur tot ${t.naVaststellenDagen} dagen na het vaststellen van de laatste stand die ze gebruikt; regels van personeel tot ${t.personeelMaanden} maanden na de peildatum. Zolang een stand voorlopig is, blijven haar regels. Regels van een ingetrokken of vervangen levering: ${t.ongebruiktDagen} dagen. Welke regels zijn afgekeurd: ${t.afgekeurdDagen} dagen. Wat niet wordt verwerkt, na uiterlijk 7 dagen. Back-ups verlopen binnen ${t.backupDagen} dagen. Cijfers blijven.`,
    dpia: "Moet zijn gedaan, met advies van de FG, voordat er echte gegevens in gaan. Het product legt dit niet vast.",
  },
  terugzoekverzoek: {
    naam: "Terugzoeken wie bij een pseudoniem hoort",
    doel: "Laten handelen als iemand nieuw is of is vervallen. Een ander keurt het verzoek goed; het I-team zoekt buiten het product.",
    grondslag: "Dezelfde als bij het meten van de Banenafspraak.",
    betrokkenen: "De mensen over wie een regel gaat die is gekozen.",
    gegevens: "De gekozen pseudoniemen en een reden uit een vaste lijst. Het antwoord komt nooit in het product.",
    ontvangers: "De aanvrager, wie het goedkeurt, en het I-team.",
    bewaren: (t) =>
      `De pseudoniemen verdwijnen zodra het verzoek is afgehandeld, afgewezen, ingetrokken of verlopen. Wie regels bekeek en waarom: ${t.logboekJaren} jaar.`,
    dpia: "Hoort bij die van de Banenafspraak.",
  },
  inzageverzoek: {
    naam: "Inzage geven",
    doel: "Antwoorden op de vraag van iemand welke gegevens over die persoon zijn verwerkt.",
    grondslag: "AVG, artikel 15; wettelijke verplichting (artikel 6, lid 1, onder c).",
    betrokkenen: "Wie om inzage vraagt.",
    gegevens: "Alle regels bij één pseudoniem, en wie ze bekeek. Het I-team maakt het pseudoniem buiten het product.",
    ontvangers: "Het I-team, dat het antwoord aan de vrager geeft.",
    bewaren: (t) => `Het product bewaart geen uitkomst; dat er gezocht is: ${t.logboekJaren} jaar.`,
    dpia: "Hoort bij die van de Banenafspraak.",
  },
  aanwezigheidstelling: {
    naam: "Blinde aanwezigheidstelling",
    doel: "Tellen hoeveel leden van selectiecommissies de training hebben gevolgd, zonder te weten wie.",
    grondslag: "Taak van algemeen belang (AVG, artikel 6, lid 1, onder e): een werkgever die inclusief werft.",
    betrokkenen: "Getrainde medewerkers en leden van selectiecommissies.",
    gegevens:
      "Tokens van een eigen doel en sleutel, alleen in het geheugen zolang het tellen duurt. Bewaard worden aantallen per dienstonderdeel, op vijftallen afgerond, bij minstens tien mensen.",
    ontvangers: "Niemand ziet tokens. De aantallen zijn te lezen voor wie bij de telling mag.",
    bewaren: () => "Tokens: niet. De afgeronde aantallen blijven.",
    dpia: "Het product staat de telling pas toe als de privacy-officer de DPIA heeft vastgelegd en de FG die heeft bevestigd. Elk van beiden kan haar uitzetten.",
  },
  toegang: {
    naam: "Accounts, sessies en logboeken",
    doel: "Weten wie wat mag, en achteraf kunnen nagaan wie wat deed.",
    grondslag:
      "Wettelijke verplichting om persoonsgegevens te beveiligen (AVG, artikel 32) en dat te kunnen aantonen (artikel 5, lid 2).",
    betrokkenen: "Medewerkers met een account.",
    gegevens:
      "Gebruikersnaam, omschrijving van de rol, rechten, de dag waarop de VOG is gezien, een afdruk van het wachtwoord; per handeling het account, het moment en het onderwerp. Geen IP-adres in het logboek.",
    ontvangers: "De beheerder en de FG zien accounts; de privacy-officer en de FG zien de logboeken.",
    bewaren: (t) =>
      `Logboeken: ${t.logboekJaren} jaar. Een sessie eindigt na 30 minuten zonder gebruik en altijd na 10 uur. Verkeerde pogingen: 15 minuten. Een account blijft, uitgezet, zolang iets dat het deed wordt bewaard.`,
    dpia: "Hoort bij die van de Banenafspraak.",
  },
  beleid: {
    naam: "Plannen, besluiten en opmerkingen",
    doel: "Vastleggen wat VWS doet voor diversiteit en inclusie, en door welke rol.",
    grondslag: "Taak van algemeen belang (AVG, artikel 6, lid 1, onder e).",
    betrokkenen: "Medewerkers die iets vastleggen; over anderen gaat het niet.",
    gegevens:
      "De omschrijving van de rol van wie iets vastlegde, en het moment. Vrije tekst wordt gekeurd op een BSN; het scherm vraagt geen namen en geen gegevens over gezondheid of herkomst te schrijven.",
    ontvangers: "Wie de registers mag lezen.",
    bewaren: () => "Blijvend, met elke versie.",
    dpia: "Geen eigen DPIA: er staan geen gegevens over gezondheid in.",
  },
};

const en: Register = {
  banenafspraak: {
    naam: "Measuring the Banenafspraak",
    doel: "Computing how many jobs there are for people with an occupational disability, beside the quotum, per quarter and dienstonderdeel.",
    grondslag:
      "Legal obligation (GDPR, article 6(1)(c); Wfsv, articles 38b to 38g). Data about health: GDPR, article 9(2)(b), with UAVG, article 30.",
    betrokkenen: "Employees, and people of the doelgroepregister who work for VWS or are hired in.",
    gegevens:
      "A pseudonym in place of the BSN; begin and end in the doelgroepregister; per employment the dienstonderdeel, the unit if it was delivered, the scale, the contract hours, the first and last day and whether it counts; paid and hired hours. No name, no date of birth, not which disability.",
    ontvangers:
      "Accounts with the right to lines about persons whose VOG was seen; their number is limited. All others see figures, never about a small group. Nothing goes outside.",
    bewaren: (t) =>
      `Lines of UWV and of hired people until ${t.naVaststellenDagen} days after the last stand that uses them is vastgesteld; lines of personeel until ${t.personeelMaanden} months after the reference date. As long as a stand is provisional its lines stay. Lines of a delivery that was withdrawn or replaced: ${t.ongebruiktDagen} days. Which lines were rejected: ${t.afgekeurdDagen} days. What is not processed, after 7 days at the latest. Backups expire within ${t.backupDagen} days. Figures stay.`,
    dpia: "Must have been done, with advice of the FG, before real data go in. The product does not record this.",
  },
  terugzoekverzoek: {
    naam: "Finding out who belongs to a pseudonym",
    doel: "Letting somebody act when a person is new or gone. Another person approves; the I-team searches outside the product.",
    grondslag: "The same as for measuring the Banenafspraak.",
    betrokkenen: "The people of the lines that were chosen.",
    gegevens: "The chosen pseudonyms and a reason from a closed list. The answer never comes into the product.",
    ontvangers: "Who asks, who approves, and the I-team.",
    bewaren: (t) =>
      `The pseudonyms go as soon as the request is dealt with, rejected, withdrawn or expired. Who looked at lines and why: ${t.logboekJaren} years.`,
    dpia: "Part of that of the Banenafspraak.",
  },
  inzageverzoek: {
    naam: "Giving access",
    doel: "Answering somebody who asks which data about them were processed.",
    grondslag: "GDPR, article 15; legal obligation (article 6(1)(c)).",
    betrokkenen: "Who asks for access.",
    gegevens: "All lines of one pseudonym, and who looked at them. The I-team makes the pseudonym outside the product.",
    ontvangers: "The I-team, which gives the answer to who asked.",
    bewaren: (t) => `The product keeps no outcome; that there was a search: ${t.logboekJaren} years.`,
    dpia: "Part of that of the Banenafspraak.",
  },
  aanwezigheidstelling: {
    naam: "Blind attendance count",
    doel: "Counting how many members of selection committees were trained, without knowing who.",
    grondslag: "Task in the public interest (GDPR, article 6(1)(e)): an employer that recruits inclusively.",
    betrokkenen: "Trained employees and members of selection committees.",
    gegevens:
      "Tokens of a purpose and key of their own, in memory only for as long as counting takes. What is kept are numbers per dienstonderdeel, rounded to fives, of at least ten people.",
    ontvangers: "Nobody sees tokens. Who may open the count reads the numbers.",
    bewaren: () => "Tokens: not at all. The rounded numbers stay.",
    dpia: "The product allows the count only once the privacy officer recorded the DPIA and the FG confirmed it. Either can switch it off.",
  },
  toegang: {
    naam: "Accounts, sessions and logs",
    doel: "Knowing who may do what, and being able to tell afterwards who did what.",
    grondslag: "Legal obligation to secure personal data (GDPR, article 32) and to be able to show it (article 5(2)).",
    betrokkenen: "Employees with an account.",
    gegevens:
      "User name, description of the role, rights, the day on which the VOG was seen, a digest of the password; per action the account, the moment and the subject. No IP address in the log.",
    ontvangers: "The administrator and the FG see accounts; the privacy officer and the FG see the logs.",
    bewaren: (t) =>
      `Logs: ${t.logboekJaren} years. A session ends after 30 minutes without use and always after 10 hours. Wrong tries: 15 minutes. An account stays, switched off, as long as something it did is kept.`,
    dpia: "Part of that of the Banenafspraak.",
  },
  beleid: {
    naam: "Plans, decisions and comments",
    doel: "Recording what VWS does for diversity and inclusion, and which role does it.",
    grondslag: "Task in the public interest (GDPR, article 6(1)(e)).",
    betrokkenen: "Employees who record something; it is not about others.",
    gegevens:
      "The description of the role of who recorded something, and the moment. Free text is checked for a BSN; the screen asks to write no names and nothing about health or origin.",
    ontvangers: "Who may read the registers.",
    bewaren: () => "For good, with every version.",
    dpia: "No DPIA of its own: it holds no data about health.",
  },
};

export const verwerkingsregister: Record<Language, Register> = { nl, en };
