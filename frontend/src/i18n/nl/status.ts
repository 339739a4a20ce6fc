export const status = {
  gehaald: "Gehaald",
  opKoers: "Op koers",
  achter: "Loopt achter",
  geenMeting: "Geen meting",
  onbekend: "Niet vast te stellen",
  zonderDoel: "Zonder doel",
  legenda: "Betekenis van de statussen",
  uitleg: {
    gehaald: "de realisatie is gelijk aan het doel of hoger",
    opKoers: "nog niet gehaald, wel volgens plan",
    achter: "de realisatie is lager dan het doel",
    geenMeting: "er is nog geen cijfer",
    onbekend: "een bron ontbreekt of het cijfer wordt niet getoond",
    zonderDoel: "er is geen norm afgesproken",
  },
};
