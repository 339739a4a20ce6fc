package nl.inclusiemonitor.register;

import io.vertx.core.json.JsonArray;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inclusiemonitor.csv.CsvTabel;

/** Rows of a register as a file that can be read in again: codes as they are, lists with spaces. */
final class RegisterCsv {
  static final String CODE = "code";
  static final String VERSIE = "versie";

  private RegisterCsv() {}

  static String van(Register register, List<Registerregel> regels) {
    List<String> kop =
        Stream.concat(Stream.of(CODE, VERSIE), register.velden().stream().map(Veld::code)).toList();
    return CsvTabel.van(kop, regels.stream().map(regel -> rij(register, regel)));
  }

  private static List<String> rij(Register register, Registerregel regel) {
    List<String> rij = new ArrayList<>();
    rij.add(regel.code());
    rij.add(String.valueOf(regel.versie()));
    register.velden().forEach(veld -> rij.add(cel(veld, regel.velden().getValue(veld.code()))));
    return rij;
  }

  private static String cel(Veld veld, Object waarde) {
    if (waarde == null) {
      return "";
    }
    if (waarde instanceof JsonArray lijst) {
      return lijst.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }
    return veld.soort() == Veldsoort.GETAL || veld.soort() == Veldsoort.BEDRAG
        ? CsvTabel.getal(waarde.toString())
        : waarde.toString();
  }
}
