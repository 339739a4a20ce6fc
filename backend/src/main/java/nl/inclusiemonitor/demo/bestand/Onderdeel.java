package nl.inclusiemonitor.demo.bestand;

import java.util.List;

/** The units of the demo ministry, by the code that files use, with names of their teams. */
public enum Onderdeel {
  KERN("Directie Financiën; Patiënt en Zorgordening; Jeugd; Publieke Gezondheid; Sport"),
  RIVM("Infectieziekten; Milieu en Veiligheid; Bedrijfsvoering; Coördinatie Vaccinaties"),
  CIBG("Registers; Klantcontact; Informatievoorziening"),
  ACBG("Beoordeling; Ondersteuning"),
  IGJ("Toezicht Zorg; Toezicht Jeugd; Meldpunt; Bedrijfsvoering"),
  SCP("Onderzoek; Staf"),
  CCMO("Secretariaat");

  private final String eenheden;

  Onderdeel(String eenheden) {
    this.eenheden = eenheden;
  }

  public List<String> eenheden() {
    return List.of(eenheden.split("; ", -1));
  }
}
