package nl.inclusiemonitor.banenafspraak.stand;

import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;

/**
 * A soort that the figures are made of, as the statements here read its lines.
 *
 * @param sleutel the columns that name a line once within a levering
 */
public record Bron(String soort, String tabel, List<String> sleutel) {
  public static final Bron REGISTER =
      new Bron(
          "uwv-doelgroepregister",
          "regels_uwv_doelgroepregister",
          List.of("pseudoniem", "registratie_begin"));
  public static final Bron PERSONEEL =
      new Bron("personeel", "regels_personeel", List.of("pseudoniem", "dienstverband_nr"));
  public static final Bron BEZETTING =
      new Bron("bezetting", "regels_bezetting", List.of("dienstonderdeel_nummer"));
  public static final Bron BINNENWERK =
      new Bron("binnenwerk", "regels_binnenwerk", List.of("dienstonderdeel_nummer", "categorie"));
  public static final Bron INHUUR =
      new Bron(
          "inhuur",
          "regels_inhuur",
          List.of("dienstonderdeel_nummer", "leverancier", "mantel", "maand", "pseudoniem"));

  /** In the order of the delivery calendar. */
  public static final List<Bron> ALLE = List.of(REGISTER, PERSONEEL, BEZETTING, BINNENWERK, INHUUR);

  /** The lines of it that are in force; their leveringen become parameters. */
  String regels(Selectie selectie, Tuple parameters) {
    return regels(selectie.nummers(soort), parameters);
  }

  /** The lines in force of a volledige levering and its mutaties. */
  public String regels(List<Long> nummers, Tuple parameters) {
    List<String> verwijzingen = new ArrayList<>();
    for (long nummer : nummers) {
      parameters.addLong(nummer);
      verwijzingen.add("$" + parameters.size());
    }
    return GeldendeRegels.sql(tabel, sleutel, verwijzingen);
  }
}
