package nl.inclusiemonitor.banenafspraak.opbouw.brug;

import io.vertx.core.buffer.Buffer;
import java.util.List;
import java.util.stream.Stream;
import nl.inclusiemonitor.banenafspraak.Cijfercel;
import nl.inclusiemonitor.banenafspraak.opbouw.brug.Kwartaalbrug.Banen;
import nl.inclusiemonitor.banenafspraak.opbouw.brug.Kwartaalbrug.Maat;
import nl.inclusiemonitor.csv.CsvTabel;

/** A brug as a table for a Dutch spreadsheet: of each figure both ends and the steps between. */
final class BrugCsv {
  private static final List<String> KOP =
      List.of("van", "tot", "dienstonderdeel", "cijfer", "stap", "banen", "teller", "noemer");

  private BrugCsv() {}

  static Buffer van(Kwartaalbrug brug) {
    return Buffer.buffer(
        CsvTabel.van(KOP, brug.maten().stream().flatMap(maat -> rijen(brug, maat))));
  }

  private static Stream<List<String>> rijen(Kwartaalbrug brug, Maat maat) {
    Stream<List<String>> einden =
        Stream.of(
            rij(brug, maat, "van", Cijfercel.van(maat.van()), "", ""),
            rij(brug, maat, "tot", Cijfercel.van(maat.tot()), "", ""));
    Stream<List<String>> stappen =
        maat.stappen().stream().map(stap -> rij(brug, maat, stap.oorzaak(), stap.banen()));
    return Stream.of(
            einden, stappen, maat.rest().map(rest -> rij(brug, maat, "rest", rest)).stream())
        .flatMap(rijen -> rijen);
  }

  private static List<String> rij(Kwartaalbrug brug, Maat maat, String stap, Banen banen) {
    return rij(
        brug,
        maat,
        stap,
        CsvTabel.getal(banen.waarde()),
        CsvTabel.getal(banen.teller()),
        CsvTabel.getal(banen.noemer()));
  }

  private static List<String> rij(
      Kwartaalbrug brug, Maat maat, String stap, String banen, String teller, String noemer) {
    return List.of(
        brug.van().kwartaal() + " versie " + brug.van().versie(),
        brug.tot().kwartaal() + " versie " + brug.tot().versie(),
        brug.code(),
        maat.maat(),
        stap,
        banen,
        teller,
        noemer);
  }
}
