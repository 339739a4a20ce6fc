package nl.inclusiemonitor.levering.layout;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.inclusiemonitor.levering.layout.Kolomtype.Datum;
import nl.inclusiemonitor.levering.layout.Kolomtype.Getal;
import nl.inclusiemonitor.levering.layout.Kolomtype.JaNee;
import nl.inclusiemonitor.levering.layout.Kolomtype.Jaar;
import nl.inclusiemonitor.levering.layout.Kolomtype.Keuze;
import nl.inclusiemonitor.levering.layout.Kolomtype.Maand;
import nl.inclusiemonitor.levering.layout.Kolomtype.Tekst;
import nl.inclusiemonitor.levering.layout.Kolomtype.Token;

/**
 * A layout in the words of Frictionless Table Schema v1, so that a deliverer can check a file with
 * any tool that knows it. The control totals, the versions and what a mutatie can do are properties
 * of our own, which the specification allows.
 */
public record TableSchema(
    List<Field> fields,
    List<String> primaryKey,
    List<String> missingValues,
    List<String> controletotalen,
    int versie,
    List<Versie> versies,
    Mutatiewijze mutatie) {

  /** The layout for files of this peildatum, with what other versions there are. */
  public static TableSchema of(Leveringsoort soort, LocalDate peildatum) {
    RecordLayout layout = soort.layout(peildatum);
    return new TableSchema(
        layout.kolommen().stream().map(TableSchema::field).toList(),
        layout.sleutel(),
        List.of(""),
        layout.totalen(),
        soort.layouts().op(peildatum).nummer(),
        soort.layouts().versies().stream().map(Versie::van).toList(),
        Mutatiewijze.van(layout));
  }

  /** For which peildata a version holds, first and last day included. */
  public record Versie(int versie, Optional<LocalDate> geldigVan, Optional<LocalDate> geldigTot) {
    static Versie van(Layoutreeks.Versie versie) {
      return new Versie(versie.nummer(), versie.geldigVan(), versie.geldigTot());
    }
  }

  private static Field field(Kolom kolom) {
    var type = kolom.type();
    String decimal = type instanceof Getal getal && getal.schaal() > 0 ? "," : null;
    List<String> ja = type instanceof JaNee ? List.of("J") : null;
    List<String> nee = type instanceof JaNee ? List.of("N") : null;
    // Three notations of a date are accepted, which the specification calls "any".
    String format = type instanceof Datum ? "any" : null;
    return new Field(
        kolom.naam(),
        typeName(type),
        format,
        kolom.omschrijving(),
        decimal,
        ja,
        nee,
        constraints(kolom),
        kolom.gevoelig());
  }

  private static String typeName(Kolomtype type) {
    if (type instanceof Getal getal) {
      return getal.schaal() == 0 ? "integer" : "number";
    }
    if (type instanceof Datum) {
      return "date";
    }
    if (type instanceof Maand) {
      return "yearmonth";
    }
    if (type instanceof Jaar) {
      return "year";
    }
    return type instanceof JaNee ? "boolean" : "string";
  }

  private static Constraints constraints(Kolom kolom) {
    var type = kolom.type();
    BigDecimal min = null;
    BigDecimal max = null;
    if (type instanceof Getal getal) {
      min = BigDecimal.valueOf(getal.min(), getal.schaal());
      max = BigDecimal.valueOf(getal.max(), getal.schaal());
    } else if (type instanceof Jaar jaar) {
      min = BigDecimal.valueOf(jaar.eerste());
      max = BigDecimal.valueOf(jaar.laatste());
    }
    String pattern = type instanceof Token ? "[0-9a-fA-F]{32}" : null;
    Integer maxLength = type instanceof Tekst tekst ? (Integer) tekst.max() : null;
    List<String> words = type instanceof Keuze keuze ? keuze.woorden() : null;
    return new Constraints(kolom.verplicht(), pattern, maxLength, min, max, words);
  }

  /**
   * One column.
   *
   * @param gevoelig whether it says something about one person; an own property, which the
   *     specification allows
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Field(
      String name,
      String type,
      String format,
      String description,
      String decimalChar,
      List<String> trueValues,
      List<String> falseValues,
      Constraints constraints,
      boolean gevoelig) {}

  /** What every value of a column obeys. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Constraints(
      boolean required,
      String pattern,
      Integer maxLength,
      BigDecimal minimum,
      BigDecimal maximum,
      @JsonProperty("enum") List<String> words) {}
}
