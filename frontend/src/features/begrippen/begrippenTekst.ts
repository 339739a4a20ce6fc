import type { Opbouwcijfer } from "@/api/schemas";
import type { Language } from "@/i18n/language";

/** A term, what it means, and of a figure how it is computed and the address within the page. */
export type Begripregel = [begrip: string, uitleg: string, formule?: string | undefined, anker?: Opbouwcijfer];

interface Deel {
  kop: string;
  alineas?: string[];
  begrippen?: Begripregel[];
}

type Pagina = Record<Language, { titel: string; kern: string; delen: Deel[] }>;

/** The terms of the screens and how each figure is computed; the sources are the law and the ministry's factsheet. */
export const begrippen: Pagina = {
  nl: {
    titel: "Begrippen",
    kern: "Hier leest u wat de woorden betekenen en hoe elk cijfer wordt berekend.",
    delen: [
      {
        kop: "Woorden",
        begrippen: [
          ["Banenafspraak", "Afspraak uit 2013: werkgevers maken banen voor mensen met een arbeidsbeperking."],
          [
            "Doelgroepregister",
            "Het register van UWV met deze mensen. Een werkgever hoort alleen of iemand erin staat, en in welke periode.",
          ],
          [
            "Dienstonderdeel",
            "Een deel van het ministerie: het kerndepartement of een onderdeel van het concern, zoals RIVM of CIBG. VWS is het kerndepartement en het concern samen. Een zbo telt niet mee.",
          ],
          ["Peildatum", "De dag die een cijfer beschrijft. Van een kwartaal is dat de laatste dag."],
          ["Levering", "Één aangeleverd bestand."],
          [
            "Mutatie",
            "Een levering met alleen wat veranderde sinds een volledige levering. Samen zijn zij het hele bestand.",
          ],
          [
            "Pakbon",
            "Wat de maker van een bestand erover zegt: soort, peildatum, aantal regels, totalen en een afdruk. De monitor vergelijkt het bestand ermee.",
          ],
          ["Voorvertoning", "Wat er verandert als een levering wordt verwerkt. Tot dan telt zij niet mee."],
          [
            "Pseudoniem (token)",
            "32 tekens in de plaats van een BSN, steeds dezelfde voor dezelfde persoon. Alleen het I-team heeft de sleutel om de persoon te vinden.",
          ],
          [
            "Terugzoekverzoek",
            "De vraag aan het I-team om op te zoeken wie er bij een paar pseudoniemen horen. Een ander keurt dat eerst goed, en het antwoord komt nooit in de monitor.",
          ],
          ["Wisbewijs", "Het bewijs dat de regels van een levering zijn gewist: wanneer, hoeveel en waarom."],
          [
            "Stand",
            "Alle cijfers van één kwartaal. Voorlopig tot iemand anders ze vaststelt; daarna veranderen ze niet meer.",
          ],
          [
            "Spoor 1 tot en met 5",
            "De wegen naar banen: 1 individuele plekken, 2 collectieve banen (Binnenwerk), 3 diensten van leveranciers, 4 vouchers, zoals Springplank, 5 social return. Bij 3, 4 en 5 is het werk bij een andere werkgever.",
          ],
          ["Schaal", "De salarisschaal. Cijfers zijn er voor alle schalen samen, voor 11 tot en met 14 en vanaf 15."],
          [
            "Culturele diversiteit",
            "Het percentage medewerkers met een biculturele achtergrond. Het komt elk jaar als kaal percentage van het CBS, via BZK; over personen wordt niets vastgelegd.",
          ],
          [
            "MTO",
            "Medewerkersonderzoek, elke twee jaar. Een inclusievraag die onder de 70% scoort, vraagt om een interventie.",
          ],
          ["Jaarplan", "Het plan van een dienstonderdeel voor een jaar, met vijf verplichte onderdelen over D&I."],
          [
            "PO",
            "Het gesprek van de pSG met de leiding van een dienstonderdeel over hoe het gaat. De PO-agenda is daar één A4 voor.",
          ],
          ["VGR", "Voortgangsrapportage: wat er elke periode over het beleid wordt verteld."],
          ["Individueel", "Mensen uit het doelgroepregister met een eigen dienstverband."],
          [
            "Collectief (Binnenwerk)",
            "Banen in een groep, bijvoorbeeld toetsenbordreinigers en etageassistenten.",
            undefined,
            "binnenwerk",
          ],
          ["Inleen", "Ingehuurde arbeidsparticipanten."],
          ["Verloonde uren", "De uren waarover loon is betaald."],
        ],
      },
      {
        kop: "Hoe gemeten: de monitor",
        alineas: ["De monitor telt wat er is op de peildatum. Zo ziet u elk kwartaal hoe het gaat."],
        begrippen: [
          [
            "Baan",
            "Een werkweek van 25,5 uur. Wie meer uren werkt, telt voor meer dan één baan.",
            "24 uur = 0,94 baan; 36 uur = 1,41 baan",
          ],
          ["Bezetting", "Het aantal fte op de peildatum. Één fte is 36 uur per week.", undefined, "bezetting"],
          [
            "Quotum",
            "Het aantal banen dat er moet zijn. Elk jaar heeft een eigen percentage.",
            "bezetting in fte × 36 ÷ 25,5 × percentage van het jaar",
            "quotum",
          ],
          [
            "Individueel",
            "Van mensen die op de peildatum in het register staan én in dienst zijn.",
            "contracturen per week ÷ 25,5",
            "individueel",
          ],
          ["Inleen", "De uren van de drie maanden van het kwartaal.", "uren ÷ (1.331 ÷ 4)", "inleen"],
          [
            "Individueel en inleen samen",
            "Gaat een van beide over te weinig personen, dan ziet u alleen de som, afgerond op twee decimalen.",
            "individueel + inleen",
            "individueelEnInleen",
          ],
          ["Gerealiseerd", "Alle banen samen.", "individueel + collectief + inleen", "gerealiseerd"],
          ["Realisatie", "Welk deel van het quotum er is.", "gerealiseerd ÷ quotum × 100%", "realisatiePercentage"],
          ["Tekort", "Hoeveel banen er ontbreken. Onder nul is het een overschot.", "quotum − gerealiseerd", "tekort"],
          [
            "Quotum volgend jaar",
            "Het quotum met het percentage van volgend jaar, als de bezetting gelijk blijft.",
            "bezetting in fte × 36 ÷ 25,5 × percentage van volgend jaar",
            "prognoseQuotum",
          ],
          [
            "Nog nodig",
            "Een verwachting: het percentage van volgend jaar, met dezelfde bezetting en dezelfde banen.",
            "quotum volgend jaar − gerealiseerd",
            "nogNodig",
          ],
          [
            "Prognose",
            "De banen die we verwachten in de komende acht kwartalen, voor VWS als geheel. De band bevat acht van tien toekomsten; 2.000 toekomsten zijn getrokken uit de kwartaalveranderingen van het verleden. De toets zegt hoe ver de prognose er eerder naast zat, en hoe ver wie de laatste waarde aanhield. Het quotum gaat uit van gelijke bezetting; zonder bekend percentage noemt u een aanname.",
            "laatste stand − bekende einddata + gemiddelde verandering per kwartaal + banen van een scenario",
          ],
          [
            "Scenario",
            "Wat er zou veranderen bij een andere bezetting, een ander percentage of meer banen. Met niets anders is het precies het officiële cijfer.",
          ],
          ["Ten minste", "Een bron is nog niet geleverd. Die telt niet als nul; daarom is er dan ook geen percentage."],
        ],
      },
      {
        kop: "Hoe gemeten: de wet",
        alineas: [
          "De wet telt anders: de verloonde uren van een heel jaar, voor de hele werkgever (Wfsv, artikel 38g). De uitkomst kan dus verschillen van die van de monitor.",
        ],
        begrippen: [
          [
            "Wettelijk tekort",
            "A zijn alle verloonde uren, B is het percentage, C zijn de verloonde uren van mensen uit het register.",
            "((A × B) − C) ÷ 1.331, naar beneden afgerond op één decimaal",
          ],
          [
            "Rekenvoorbeeld heffing",
            "De heffing wordt nu niet opgelegd. Het bedrag geldt voor de hele werkgever, nooit voor één dienstonderdeel: een overschot bij de één maakt een tekort bij de ander goed.",
            "tekort × € 5.000",
            "rekenvoorbeeldHeffing",
          ],
        ],
      },
      {
        kop: "Niet getoond om personen te beschermen",
        alineas: [
          "Gaat een cijfer over te weinig personen, dan staat het er niet. De drempel is 10, tenzij de privacy-officer met een tweede persoon anders besloot. Soms staat ook een cijfer ernaast er niet, omdat u het kleine getal anders kunt uitrekenen. Alle verborgen cijfers hebben dezelfde tekst.",
        ],
      },
    ],
  },
  en: {
    titel: "Terms",
    kern: "Here you read what the words mean and how each figure is computed. Terms of the law stay Dutch.",
    delen: [
      {
        kop: "Words",
        begrippen: [
          ["Banenafspraak", "Agreement of 2013: employers create jobs for people with an occupational disability."],
          [
            "Doelgroepregister",
            "UWV's register of these people. An employer learns only whether somebody is in it, and for which period.",
          ],
          [
            "Dienstonderdeel",
            "A unit of the ministry: the core department or a unit of the concern, such as RIVM or CIBG. VWS is the core and the concern together. A zbo does not count.",
          ],
          ["Peildatum (reference date)", "The day a figure describes; of a quarter its last day."],
          ["Levering (delivery)", "One delivered file."],
          ["Mutatie", "A delivery of only what changed since a complete delivery. Together they are the whole file."],
          [
            "Pakbon",
            "What the maker of a file says about it: kind, peildatum, number of lines, totals and a digest. The monitor compares the file with it.",
          ],
          ["Voorvertoning (preview)", "What changes when a delivery is processed. Until then it does not count."],
          [
            "Pseudoniem (token)",
            "32 characters in the place of a BSN, always the same for the same person. Only the I-team has the key to find the person.",
          ],
          [
            "Terugzoekverzoek",
            "The request to the I-team to look up who belongs to some pseudonyms. Somebody else approves it first, and the answer never comes into the monitor.",
          ],
          [
            "Wisbewijs (proof of erasure)",
            "The proof that the lines of a delivery were erased: when, how many and why.",
          ],
          [
            "Stand",
            "All figures of one quarter. Provisional until somebody else makes them final; then they never change.",
          ],
          [
            "Spoor (track) 1 to 5",
            "The ways to jobs: 1 individual places, 2 collective jobs (Binnenwerk), 3 services of suppliers, 4 vouchers, such as Springplank, 5 social return. With 3, 4 and 5 the work is at another employer.",
          ],
          ["Schaal (scale)", "The salary scale. Figures are of all scales together, of 11 to 14 and of 15 and higher."],
          [
            "Cultural diversity",
            "The percentage of employees with a bicultural background. It comes each year as a bare percentage of CBS, through BZK; nothing is recorded about persons.",
          ],
          [
            "MTO",
            "Employee survey, every two years. An inclusion question that scores below 70% calls for an intervention.",
          ],
          ["Jaarplan (yearly plan)", "The plan of a unit for a year, with five mandatory parts about D&I."],
          [
            "PO",
            "The talk of the pSG with the management of a unit about how it goes. The PO agenda is one A4 for it.",
          ],
          ["VGR", "Progress report: what is told about the policy each period."],
          ["Individual", "People from the doelgroepregister with a contract of their own."],
          [
            "Collective (Binnenwerk)",
            "Jobs in a group, for instance keyboard cleaners and floor assistants.",
            undefined,
            "binnenwerk",
          ],
          ["Hired in (inleen)", "Hired arbeidsparticipanten."],
          ["Verloonde uren", "The hours that were paid for."],
        ],
      },
      {
        kop: "How it is measured: the monitor",
        alineas: [
          "The monitor counts what there is on the reference date, so that you see each quarter how things go.",
        ],
        begrippen: [
          [
            "Baan (job)",
            "A working week of 25.5 hours. Who works more hours counts for more than one job.",
            "24 hours = 0.94 job; 36 hours = 1.41 job",
          ],
          ["Bezetting", "The fte on the reference date. One fte is 36 hours a week.", undefined, "bezetting"],
          [
            "Quotum",
            "The number of jobs there must be. Each year has its own percentage.",
            "bezetting in fte × 36 ÷ 25.5 × percentage of the year",
            "quotum",
          ],
          [
            "Individual",
            "Of people who are in the register and employed on the reference date.",
            "contract hours a week ÷ 25.5",
            "individueel",
          ],
          ["Hired in", "The hours of the three months of the quarter.", "hours ÷ (1,331 ÷ 4)", "inleen"],
          [
            "Individual and hired in together",
            "Where one of both is about too few persons you see only the sum, rounded to two decimals.",
            "individual + hired in",
            "individueelEnInleen",
          ],
          ["Realised", "All jobs together.", "individual + collective + hired in", "gerealiseerd"],
          ["Realised share", "Which part of the quotum there is.", "realised ÷ quotum × 100%", "realisatiePercentage"],
          ["Shortage", "How many jobs are missing. Below nought it is a surplus.", "quotum − realised", "tekort"],
          [
            "Quotum of next year",
            "The quotum with next year's percentage, should the bezetting stay equal.",
            "bezetting in fte × 36 ÷ 25.5 × percentage of next year",
            "prognoseQuotum",
          ],
          [
            "Still needed",
            "An expectation: next year's percentage, with the same bezetting and the same jobs.",
            "next year's quotum − realised",
            "nogNodig",
          ],
          [
            "Forecast",
            "The jobs we expect in the next eight quarters, for VWS as a whole. The band holds eight of ten futures; 2,000 futures are drawn from the quarterly changes of the past. The test tells how far the forecast was off before, and how far who kept the last value. The quotum supposes an equal bezetting; without a known percentage you name an assumption.",
            "last figure − known end dates + average quarterly change + jobs of a scenario",
          ],
          [
            "Scenario",
            "What would change with another bezetting, another percentage or more jobs. With nothing else it is exactly the official figure.",
          ],
          [
            "At least",
            "A source was not delivered yet. It does not count as nought; therefore there is no percentage either.",
          ],
        ],
      },
      {
        kop: "How it is measured: the law",
        alineas: [
          "The law counts otherwise: the verloonde uren of a whole year, for the whole employer (Wfsv, article 38g). The outcome may differ from that of the monitor.",
        ],
        begrippen: [
          [
            "Legal shortage",
            "A is all verloonde uren, B the percentage, C the verloonde uren of people in the register.",
            "((A × B) − C) ÷ 1,331, rounded down to one decimal",
          ],
          [
            "Calculation example of the heffing",
            "The heffing is not levied at present. The amount holds for the whole employer, never for one dienstonderdeel: a surplus of one makes up for a shortage of another.",
            "shortage × € 5,000",
            "rekenvoorbeeldHeffing",
          ],
        ],
      },
      {
        kop: "Not shown to protect persons",
        alineas: [
          "A figure about too few persons is not shown. The threshold is 10, unless the privacy officer decided otherwise with a second person. Sometimes a figure beside it is not shown either, because you could compute the small one from it. All hidden figures have the same text.",
        ],
      },
    ],
  },
};
