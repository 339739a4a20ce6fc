package nl.inclusiemonitor.pseudonimisering;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.inclusiemonitor.csv.CsvRecord;

/** The first line of a source: where the columns are that are asked for. Others are not named. */
final class Kop {
  private final Map<String, Integer> plaatsen = new HashMap<>();
  private final int breedte;

  /** Fails with every column that is needed and missing, and every one that is there twice. */
  Kop(String bestand, CsvRecord kop, Collection<String> nodig, Collection<String> mogelijk) {
    List<String> fouten = new ArrayList<>();
    int einde = kop.count();
    while (einde > 0 && kop.text(einde - 1).isBlank()) {
      einde--;
    }
    breedte = einde;
    for (int veld = 0; veld < breedte; veld++) {
      String naam = kop.text(veld).strip().toLowerCase(Locale.ROOT);
      boolean gevraagd = nodig.contains(naam) || mogelijk.contains(naam);
      if (gevraagd && plaatsen.putIfAbsent(naam, veld) != null) {
        fouten.add("«" + bestand + "»: de kolom «" + naam + "» staat er twee keer in.");
      }
    }
    nodig.stream()
        .filter(naam -> !plaatsen.containsKey(naam))
        .map(naam -> "«" + bestand + "»: de kolom «" + naam + "» ontbreekt.")
        .forEach(fouten::add);
    if (!fouten.isEmpty()) {
      throw Weigering.mislukt(fouten);
    }
  }

  boolean heeft(String kolom) {
    return plaatsen.containsKey(kolom);
  }

  /** The field of a column that is there. */
  int veld(String kolom) {
    return plaatsen.get(kolom);
  }

  /** Whether the fields of a line stand under their columns; if not, they may have shifted. */
  boolean past(CsvRecord regel) {
    if (regel.isMalformed()) {
      return false;
    }
    for (int veld = breedte; veld < regel.count(); veld++) {
      if (regel.end(veld) > regel.start(veld)) {
        return false;
      }
    }
    return true;
  }
}
