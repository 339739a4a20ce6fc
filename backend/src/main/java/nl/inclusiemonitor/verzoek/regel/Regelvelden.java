package nl.inclusiemonitor.verzoek.regel;

import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.inclusiemonitor.levering.layout.Kolom;
import nl.inclusiemonitor.levering.layout.Kolomtype;
import nl.inclusiemonitor.levering.layout.Layoutreeks;
import nl.inclusiemonitor.levering.layout.Leveringsoort;
import nl.inclusiemonitor.levering.layout.RecordLayout;

/**
 * Turns a kept line back into the fields of its file, the token left out: who asks has it already,
 * or has no need of it.
 */
public final class Regelvelden {
  private static final String PSEUDONIEM = "pseudoniem";

  private Regelvelden() {}

  /**
   * A field as the file had it.
   *
   * @param waarde empty when the field was
   */
  public record Veld(String kolom, Optional<String> waarde) {}

  /** SQL for a JSON object of the columns that any layout of this soort has; {@code r} the line. */
  public static String json(Leveringsoort soort) {
    String velden =
        soort.layouts().versies().stream()
            .map(Layoutreeks.Versie::layout)
            .flatMap(layout -> layout.kolommen().stream())
            .filter(kolom -> !kolom.naam().equals(PSEUDONIEM))
            .map(kolom -> "'" + kolom.naam() + "', " + tekst(kolom))
            .distinct()
            .collect(Collectors.joining(", "));
    return "json_build_object(" + velden + ")";
  }

  /** The fields of a line in the order of its layout. */
  public static List<Veld> velden(RecordLayout layout, JsonObject waarden) {
    return layout.kolommen().stream()
        .map(Kolom::naam)
        .filter(naam -> !naam.equals(PSEUDONIEM))
        .map(naam -> new Veld(naam, Optional.ofNullable(waarden.getString(naam))))
        .toList();
  }

  /** SQL for the text of one field, in one of the notations that a delivery may have. */
  private static String tekst(Kolom kolom) {
    Kolomtype type = kolom.type();
    String vorm = "%s::text";
    if (type instanceof Kolomtype.Token) {
      vorm = "replace(%s::text, '-', '')";
    } else if (type instanceof Kolomtype.Maand) {
      vorm = "to_char(%s, 'YYYY-MM')";
    } else if (type instanceof Kolomtype.JaNee) {
      vorm = "case %s when true then 'J' when false then 'N' end";
    } else if (type instanceof Kolomtype.Onderdeel) {
      vorm = "(select d.code from dienstonderdelen d where d.nummer = %s)";
    } else if (type instanceof Kolomtype.Getal getal && getal.schaal() > 0) {
      vorm = "trim_scale(%s::numeric / 1" + "0".repeat(getal.schaal()) + ")::text";
    }
    return vorm.formatted("r." + kolom.opslag().naam());
  }
}
