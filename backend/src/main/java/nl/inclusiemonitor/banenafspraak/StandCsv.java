package nl.inclusiemonitor.banenafspraak;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.inclusiemonitor.banenafspraak.berekening.Klasse;
import nl.inclusiemonitor.csv.CsvTabel;

/** A stand as a table: a row per unit, VWS last. */
public final class StandCsv {
  /** The names of the columns. */
  public static final List<String> KOP =
      List.of(
          "kwartaal",
          "peildatum",
          "versie",
          "status",
          "dienstonderdeel",
          "naam",
          "bezetting_fte",
          "quotum_banen",
          "individueel_banen",
          "binnenwerk_banen",
          "inleen_banen",
          "individueel_en_inleen_banen",
          "gerealiseerd_banen",
          "realisatie_procent",
          "tekort_banen",
          "klasse");

  private StandCsv() {}

  public static String van(Standweergave stand) {
    return CsvTabel.van(
        KOP,
        Stream.of(
                stand.dienstonderdelen().stream(),
                stand.overige().map(Overige::regel).stream(),
                Stream.of(stand.totaal()))
            .flatMap(Function.identity())
            .map(regel -> rij(stand, regel)));
  }

  /** One row under them. */
  public static List<String> rij(Standweergave stand, Standregel regel) {
    return List.of(
        stand.kwartaal(),
        stand.peildatum().toString(),
        Integer.toString(stand.versie()),
        stand.status(),
        regel.code(),
        regel.naam(),
        Cijfercel.van(regel.bezetting()),
        Cijfercel.van(regel.quotum()),
        Cijfercel.van(regel.individueel()),
        Cijfercel.van(regel.binnenwerk()),
        Cijfercel.van(regel.inleen()),
        Cijfercel.van(regel.individueelEnInleen()),
        Cijfercel.van(regel.gerealiseerd()),
        Cijfercel.van(regel.realisatiePercentage()),
        Cijfercel.van(regel.tekort()),
        regel.klasse().map(Klasse::code).orElse(""));
  }
}
