export const status = {
  gehaald: "Gehaald",
  opKoers: "Op koers",
  achter: "Loopt achter",
  geenMeting: "Geen meting",
  onbekend: "Niet vast te stellen",
  zonderDoel: "Zonder doel",
  legenda: "Betekenis van de statussen",
  uitleg: {
    gehaald: "de meting voldoet aan de norm",
    opKoers: "nog niet gehaald, wel minstens zo ver als het pad naar de norm vraagt",
    achter: "nog niet gehaald, en minder ver dan het pad vraagt, of zonder pad",
    geenMeting: "er is nog geen cijfer",
    onbekend:
      "een bron ontbreekt, het cijfer is verborgen of afgerond, gaat over een andere groep, is van voor de horizon of er is er pas één",
    zonderDoel: "er is geen norm afgesproken",
  },
};
