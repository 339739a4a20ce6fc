package nl.inclusiemonitor.levering.controle;

import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import nl.inclusiemonitor.banenafspraak.stand.GeldendeRegels;
import nl.inclusiemonitor.levering.layout.RecordLayout;

/** Writes the lines of leveringen of one layout into a statement. */
final class Regelbron {
  private Regelbron() {}

  /** The lines that are in force; the numbers of the leveringen become parameters. */
  static String sql(RecordLayout layout, List<Long> nummers, Tuple parameters) {
    List<String> verwijzingen = new ArrayList<>(nummers.size());
    for (long nummer : nummers) {
      parameters.addLong(nummer);
      verwijzingen.add("$" + parameters.size());
    }
    return GeldendeRegels.sql(layout.tabel(), layout.sleutelOpslag(), verwijzingen);
  }
}
