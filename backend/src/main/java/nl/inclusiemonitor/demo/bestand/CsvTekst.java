package nl.inclusiemonitor.demo.bestand;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Writes lines in one notation. */
public final class CsvTekst {
  private final Notatie notatie;
  private final DateTimeFormatter datum;

  public CsvTekst(Notatie notatie) {
    this.notatie = notatie;
    this.datum = DateTimeFormatter.ofPattern(notatie.datum(), Locale.ROOT);
  }

  public String van(Bestand bestand) {
    StringBuilder tekst = new StringBuilder(notatie.begin());
    regel(tekst, bestand.soort().kolommen());
    bestand.regels().forEach(regel -> regel(tekst, regel.cellen()));
    return tekst.toString();
  }

  private void regel(StringBuilder tekst, List<?> cellen) {
    List<Object> volgorde = new ArrayList<>(cellen);
    if (notatie.kolommenOmgekeerd()) {
      Collections.reverse(volgorde);
    }
    for (int i = 0; i < volgorde.size(); i++) {
      if (i > 0) {
        tekst.append(notatie.scheiding());
      }
      tekst.append(veld(waarde(volgorde.get(i))));
    }
    tekst.append(notatie.regeleinde());
  }

  private String waarde(Object cel) {
    if (cel instanceof LocalDate dag) {
      return datum.format(dag);
    }
    if (cel instanceof BigDecimal getal) {
      return getal.toPlainString().replace('.', notatie.decimaalteken());
    }
    return cel.toString();
  }

  private String veld(String waarde) {
    boolean nodig =
        notatie.allesTussenAanhalingstekens()
            || waarde.indexOf(notatie.scheiding()) >= 0
            || waarde.indexOf('"') >= 0;
    return nodig ? '"' + waarde.replace("\"", "\"\"") + '"' : waarde;
  }
}
