package nl.inclusiemonitor.pseudonimisering;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inclusiemonitor.csv.CsvFault;
import nl.inclusiemonitor.levering.intake.Afkeurcode;
import nl.inclusiemonitor.levering.layout.Kolom;
import nl.inclusiemonitor.levering.layout.Kolomtype;
import nl.inclusiemonitor.levering.layout.Layoutreeks;
import nl.inclusiemonitor.levering.layout.Leveringsoort;
import nl.inclusiemonitor.levering.layout.RecordLayout;
import nl.inclusiemonitor.levering.layout.Verband;

/**
 * What the page needs of this jar, as JSON with these members: the layouts that it checks after and
 * the sentences that it says, so that it declares none itself.
 *
 * @param soorten the versions of each layout, oldest first, by code of the leveringsoort
 * @param leesfouten why a file cannot be read, by name
 * @param teksten other sentences, by name
 */
record Paginagegevens(
    Map<String, List<Versie>> soorten,
    Map<String, String> leesfouten,
    Map<String, String> teksten) {
  private static final List<Leveringsoort> SOORTEN =
      List.of(
          Leveringsoort.UWV_DOELGROEPREGISTER,
          Leveringsoort.UWV_VERLOONDE_UREN,
          Leveringsoort.PERSONEEL);

  Paginagegevens {
    // In order of the name, so that one jar always writes the same page.
    soorten = Collections.unmodifiableMap(new TreeMap<>(soorten));
    leesfouten = Collections.unmodifiableMap(new TreeMap<>(leesfouten));
    teksten = Collections.unmodifiableMap(new TreeMap<>(teksten));
  }

  /** A layout and the last peildatum for which it holds; none: until a next one is declared. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Versie(
      LocalDate geldigTot,
      List<Veldsoort> kolommen,
      List<String> totalen,
      List<Verband> volgorden) {}

  /**
   * A column.
   *
   * @param min smallest number, in steps of its decimals
   * @param max greatest number in those steps, or most characters
   * @param meldingen what is wrong with a field, by name of the cause
   */
  record Veldsoort(
      String naam,
      String type,
      boolean verplicht,
      long min,
      long max,
      int schaal,
      Map<String, String> meldingen) {}

  static Paginagegevens vanDezeJar() {
    return new Paginagegevens(
        SOORTEN.stream()
            .collect(Collectors.toMap(Leveringsoort::code, soort -> versies(soort.layouts()))),
        Arrays.stream(CsvFault.Kind.values())
            .collect(Collectors.toMap(Enum::name, kind -> kind.melding() + " " + kind.herstel())),
        Map.of(
            "geenBsn", Persoon.DoorBsn.ONGELDIG,
            "onbekend", Persoon.DoorKoppeling.ONBEKEND,
            "verschoven", Omzetting.VERSCHOVEN,
            "geenOnderdeel", Tellijst.GEEN_ONDERDEEL,
            "anderOnderdeel", Tellijst.ANDER_ONDERDEEL,
            "onderdeelBsn", Tellijst.ONDERDEEL_BSN,
            "alleenTellen", MaakSleutel.ALLEEN_TELLEN));
  }

  private static List<Versie> versies(Layoutreeks layouts) {
    return layouts.versies().stream()
        .map(versie -> versie(versie.geldigTot(), versie.layout()))
        .toList();
  }

  private static Versie versie(Optional<LocalDate> geldigTot, RecordLayout layout) {
    if (!layout.verbanden().stream().allMatch(Verband.Volgorde.class::isInstance)) {
      throw new IllegalStateException("the page knows no such rule of " + layout.tabel());
    }
    return new Versie(
        geldigTot.orElse(null),
        layout.kolommen().stream().map(Paginagegevens::veldsoort).toList(),
        layout.totalen(),
        layout.verbanden());
  }

  /** Fails for a type that the page does not check: then it has to learn that first. */
  private static Veldsoort veldsoort(Kolom kolom) {
    Kolomtype type = kolom.type();
    if (type instanceof Kolomtype.Getal getal) {
      return veldsoort(kolom, "getal", getal.min(), getal.max(), getal.schaal());
    }
    if (type instanceof Kolomtype.Tekst tekst) {
      return veldsoort(kolom, "tekst", 0, tekst.max(), 0);
    }
    return veldsoort(
        kolom,
        Stream.of(
                Kolomtype.Token.class,
                Kolomtype.Datum.class,
                Kolomtype.Onderdeel.class,
                Kolomtype.JaNee.class)
            .filter(known -> known.isInstance(type))
            .map(known -> known.getSimpleName().toLowerCase(Locale.ROOT))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("the page cannot check " + kolom.naam())),
        0,
        0,
        0);
  }

  private static Veldsoort veldsoort(Kolom kolom, String type, long min, long max, int schaal) {
    Map<String, String> meldingen =
        Arrays.stream(Afkeurcode.values())
            .collect(
                Collectors.toMap(
                    Enum::name,
                    code -> code.melding(Optional.of(kolom)),
                    (een, ander) -> een,
                    TreeMap::new));
    return new Veldsoort(kolom.naam(), type, kolom.verplicht(), min, max, schaal, meldingen);
  }
}
