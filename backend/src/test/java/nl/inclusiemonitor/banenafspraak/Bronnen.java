package nl.inclusiemonitor.banenafspraak;

import static nl.inclusiemonitor.banenafspraak.Balie.token;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.TestDatabase;

/** Delivers the five sources of a stand, with a person as a number and only columns that matter. */
final class Bronnen {
  static final String Q1 = "2022-03-31";
  static final String Q2 = "2022-06-30";
  static final String Q3 = "2022-09-30";
  static final List<String> ONDERDELEN =
      List.of("KERN", "RIVM", "CIBG", "IGJ", "ACBG", "SCP", "CCMO");

  private final Balie balie;

  Bronnen(TestProduct product) {
    balie = new Balie(product);
  }

  /** Back to a ministry of which nothing was delivered, with its units as they began. */
  static void wis(TestDatabase database) throws SQLException {
    database.sql(
        "truncate leveringen, standen cascade",
        "delete from dienstonderdelen where geldig_van > '2013-01-01'",
        "update dienstonderdelen set geldig_tot = null");
  }

  String register(String peildatum, String... regels) {
    return balie.lever("uwv-doelgroepregister", peildatum, metToken(0, regels));
  }

  String personeel(String peildatum, String... regels) {
    return balie.lever("personeel", peildatum, metToken(0, regels));
  }

  String inhuur(String peildatum, String... regels) {
    return balie.lever("inhuur", peildatum, metToken(4, regels));
  }

  /** The source is there and changes nothing: who is employed as well counts as that. */
  void inhuurVanWieInDienstIs(String peildatum, String onderdeel, int persoon) {
    inhuur(peildatum, onderdeel + ";" + peildatum.substring(0, 7) + ";10;J;" + persoon);
  }

  void bezetting(String peildatum, List<String> regels) {
    balie.lever("bezetting", peildatum, regels);
  }

  /** Every dienstonderdeel with the same number of fte. */
  void bezetting(String peildatum, String fte) {
    balie.lever("bezetting", peildatum, ONDERDELEN.stream().map(code -> code + ";" + fte).toList());
  }

  void binnenwerk(String peildatum, String... regels) {
    balie.lever("binnenwerk", peildatum, regels);
  }

  /** All five sources, for two persons and a hired-in one. */
  void volledig(String peildatum, String... maanden) {
    bezetting(peildatum, "1000");
    register(peildatum, "1;2020-01-01;", "2;2020-01-01;");
    personeel(peildatum, "1;1;KERN;20;2020-01-01;;", "2;1;RIVM;24;2020-01-01;;");
    binnenwerk(peildatum, "KERN;2,5");
    List<String> uren = new ArrayList<>();
    for (String maand : maanden) {
      uren.add("CIBG;" + maand + ";100;J;3");
    }
    inhuur(peildatum, uren.toArray(String[]::new));
  }

  void trekIn(String levering) {
    balie.trekIn(levering);
  }

  /** Lines with the number of a person written out as a token. */
  private static List<String> metToken(int kolom, String... regels) {
    List<String> uit = new ArrayList<>();
    for (String regel : regels) {
      String[] velden = regel.split(";", -1);
      velden[kolom] = velden[kolom].isEmpty() ? "" : token(Integer.parseInt(velden[kolom]));
      uit.add(String.join(";", velden));
    }
    return uit;
  }
}
