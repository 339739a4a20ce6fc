package nl.inclusiemonitor.levering.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.failure.FieldError;
import nl.inclusiemonitor.levering.Gzip;
import nl.inclusiemonitor.levering.layout.Leveringsoort;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The forms in which a CSV file is accepted and those in which it is refused, by name: each gives
 * the same wherever its bytes are cut, also inside a character, a line end, quotes or a header of
 * gzip.
 */
class BestandsvormenTest {
  private static final Leveringsoort SOORT = Leveringsoort.PERSONEEL;
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final String TOKEN = Voorbeeld.TOKEN;

  private static final String KOP =
      "pseudoniem;dienstverband_nr;dienstonderdeel;schaal;contracturen_per_week;in_dienst;uit_dienst;"
          + "eenheid\n";

  private static final String TABEL =
      KOP
          + TOKEN
          + ";1;IGJ;11;25,5;2021-09-01;;Café €\n"
          + TOKEN
          + ";2;RIVM;5;36;2021-09-30;2022-06-01;Zorg\n";

  private static final List<String> BEWAARD =
      List.of(
          "2|" + TOKEN + "|1|2|11|2550|2021-09-01||Café €|false",
          "3|" + TOKEN + "|2|1|5|3600|2021-09-30|2022-06-01|Zorg|false");

  /** A file by the name of its form. */
  private static final class Bestand {
    private final String naam;
    private final byte[] bytes;
    private final Vorm vorm;

    Bestand(String naam, byte[] bytes, Vorm vorm) {
      this.naam = naam;
      this.bytes = bytes;
      this.vorm = vorm;
    }

    static Bestand van(String naam, String tekst) {
      return new Bestand(naam, tekst.getBytes(UTF_8), Vorm.CSV);
    }

    static Bestand in(Charset codering, String tekst) {
      return new Bestand(codering.name(), tekst.getBytes(codering), Vorm.CSV);
    }

    @Override
    public String toString() {
      return naam;
    }
  }

  static Stream<Bestand> aanvaard() {
    return Stream.of(
        Bestand.van("UTF-8 zonder BOM", TABEL),
        Bestand.van("UTF-8 met BOM", "\ufeff" + TABEL),
        Bestand.in(WINDOWS_1252, TABEL),
        Bestand.van("puntkomma", TABEL),
        Bestand.van("komma, decimalen met een punt", TABEL.replace(',', '.').replace(';', ',')),
        Bestand.van("komma, decimalen tussen aanhalingstekens", elkVeld(TABEL, ",")),
        Bestand.van("tab", TABEL.replace(';', '\t')),
        Bestand.van("LF", TABEL),
        Bestand.van("CRLF", TABEL.replace("\n", "\r\n")),
        Bestand.van("CR", TABEL.replace("\n", "\r")),
        Bestand.van("zonder laatste regeleinde", TABEL.stripTrailing()),
        Bestand.van("velden tussen aanhalingstekens", elkVeld(TABEL, ";")),
        Bestand.van("decimalen met een punt", TABEL.replace("25,5", "25.5")),
        Bestand.van("decimalen voluit", TABEL.replace("25,5", "25,50").replace(";36;", ";36,00;")),
        Bestand.van(
            "datums als 30-09-2022", datums(d -> d.replaceAll("(.*)-(.*)-(.*)", "$3-$2-$1"))),
        Bestand.van("datums als 20220930", datums(d -> d.replace("-", ""))),
        gzip("gzip", TABEL.getBytes(UTF_8)),
        gzip("gzip van Windows-1252", TABEL.getBytes(WINDOWS_1252)),
        gzip(
            "gzip van UTF-8 met BOM en CRLF",
            ("\ufeff" + TABEL.replace("\n", "\r\n")).getBytes(UTF_8)),
        Bestand.van("sep=; op de eerste regel", "sep=;\n" + TABEL),
        Bestand.van("sep=, op de eerste regel", "sep=,\r\n" + elkVeld(TABEL, ",")),
        Bestand.van("BOM en sep=;", "\ufeffsep=;\r\n" + TABEL.replace("\n", "\r\n")),
        Bestand.van("scheidingstekens aan het eind", TABEL.replace("\n", ";;\n")),
        Bestand.van("lege regels aan het eind", TABEL + "\r\n\r\n;;;\r\n"),
        Bestand.van("spaties om velden", TABEL.replace(";", " ; ")),
        Bestand.van("kolommen in andere volgorde", omgekeerd(TABEL)),
        Bestand.van("hoofdletters in de kop", TABEL.replace("eenheid", "Eenheid")));
  }

  @ParameterizedTest
  @MethodSource("aanvaard")
  void isAccepted(Bestand bestand) {
    Ingelezen heel = Ingelezen.van(SOORT, bestand.bytes, bestand.vorm, Grenzen.STANDAARD);

    assertThat(heel.codes()).isEmpty();
    assertThat(heel.regels()).isEqualTo(BEWAARD);
    for (int knip = 0; knip < bestand.bytes.length; knip++) {
      assertThat(
              Ingelezen.inStukken(SOORT, bestand.bytes, bestand.vorm, knip, bestand.bytes.length))
          .as("cut at %s", knip)
          .isEqualTo(heel);
    }
    assertThat(Ingelezen.inStukken(SOORT, bestand.bytes, bestand.vorm, 1, 1)).isEqualTo(heel);
  }

  static Stream<Bestand> metAanhalingstekens() {
    String veld = "\"Zorg; \"\"kwaliteit\"\"\r\nen meer\"";
    String tabel = KOP + TOKEN + ";1;IGJ;11;24;2021-09-01;;" + veld + "\r\n";
    return Stream.of(
        Bestand.van("scheidingsteken, aanhalingsteken en regeleinde in een veld", tabel),
        gzip("hetzelfde in gzip", tabel.getBytes(UTF_8)));
  }

  @ParameterizedTest
  @MethodSource("metAanhalingstekens")
  void quotesHoldWhateverTheyHold(Bestand bestand) {
    for (int knip = 0; knip <= bestand.bytes.length; knip++) {
      assertThat(
              Ingelezen.inStukken(SOORT, bestand.bytes, bestand.vorm, knip, bestand.bytes.length)
                  .regels())
          .as("cut at %s", knip)
          .containsExactly(
              "2|" + TOKEN + "|1|2|11|2400|2021-09-01||Zorg; \"kwaliteit\"\r\nen meer|false");
    }
  }

  /** A file that is refused, with the codes that say why. */
  private record Geweigerd(Bestand bestand, List<String> codes) {
    Geweigerd(String naam, String tekst, String... codes) {
      this(Bestand.van(naam, tekst), List.of(codes));
    }

    @Override
    public String toString() {
      return bestand.naam;
    }
  }

  static Stream<Geweigerd> geweigerd() {
    return Stream.of(
        new Geweigerd(
            "dubbele kolom", TABEL.replaceFirst("eenheid", "schaal"), "schaal kolom-dubbel"),
        new Geweigerd(
            "dubbele kolom in andere letters",
            TABEL.replaceFirst("eenheid", "SCHAAL "),
            "schaal kolom-dubbel"),
        new Geweigerd(
            "onbekende kolom", TABEL.replaceFirst("eenheid", "kleur"), "kleur kolom-onbekend"),
        new Geweigerd(
            "kolom zonder naam", TABEL.replaceFirst("uit_dienst", ""), " kolom-zonder-naam"),
        new Geweigerd(
            "verplichte kolom ontbreekt",
            TABEL.replaceFirst("in_dienst;", ""),
            "in_dienst kolom-ontbreekt"),
        new Geweigerd(
            "verboden kolom",
            TABEL.replaceFirst("eenheid", "geboortedatum"),
            "geboortedatum kolom-verboden"),
        new Geweigerd("leeg", "", "A1 bestand-leeg"),
        new Geweigerd("alleen sep=", "sep=;\n", "A1 bestand-leeg"),
        new Geweigerd("ander teken in sep=", "sep=|\n" + TABEL, "A1 scheidingsteken-onjuist"),
        new Geweigerd(
            "aanhalingsteken dat nooit sluit",
            TABEL.replace("Zorg", "\"Zorg"),
            "H3 aanhalingsteken-niet-gesloten"),
        new Geweigerd(
            new Bestand("UTF-16", TABEL.getBytes(StandardCharsets.UTF_16), Vorm.CSV),
            List.of("A1 tekencodering-onjuist")),
        new Geweigerd(
            new Bestand(
                "Windows-1252 met een BOM van UTF-8",
                samen("\ufeff".getBytes(UTF_8), TABEL.getBytes(WINDOWS_1252)),
                Vorm.CSV),
            List.of("H2 tekencodering-onjuist")),
        new Geweigerd(
            new Bestand(
                "halverwege een andere codering",
                samen(TABEL.getBytes(UTF_8), "é\n".getBytes(WINDOWS_1252)),
                Vorm.CSV),
            List.of("A4 tekencodering-onjuist")));
  }

  @ParameterizedTest
  @MethodSource("geweigerd")
  void isRefused(Geweigerd geval) {
    Bestand bestand = geval.bestand();
    for (int knip = 0; knip <= bestand.bytes.length; knip++) {
      int eerste = knip;

      var geweigerd =
          catchThrowableOfType(
              Failure.Invalid.class,
              () ->
                  Ingelezen.inStukken(
                      SOORT, bestand.bytes, bestand.vorm, eerste, bestand.bytes.length + 1));

      assertThat(geweigerd.errors())
          .as("cut at %s", knip)
          .extracting(BestandsvormenTest::oordeel)
          .isEqualTo(geval.codes());
    }
  }

  private static String oordeel(FieldError fout) {
    return fout.name() + " " + fout.code();
  }

  private static Bestand gzip(String naam, byte[] csv) {
    try {
      return new Bestand(naam, Gzip.of(csv), Vorm.GZIP);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] samen(byte[] begin, byte[] eind) {
    byte[] alles = new byte[begin.length + eind.length];
    System.arraycopy(begin, 0, alles, 0, begin.length);
    System.arraycopy(eind, 0, alles, begin.length, eind.length);
    return alles;
  }

  private static String datums(UnaryOperator<String> vorm) {
    return TABEL
        .replace("2021-09-01", vorm.apply("2021-09-01"))
        .replace("2021-09-30", vorm.apply("2021-09-30"))
        .replace("2022-06-01", vorm.apply("2022-06-01"));
  }

  /** Every field between quotes, with this separator. */
  private static String elkVeld(String tabel, String scheiding) {
    return tabel
        .lines()
        .map(
            regel ->
                Stream.of(regel.split(";", -1))
                    .map(veld -> '"' + veld + '"')
                    .collect(Collectors.joining(scheiding)))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String omgekeerd(String tabel) {
    return tabel
        .lines()
        .map(
            regel ->
                Stream.of(regel.split(";", -1))
                    .reduce((links, rechts) -> rechts + ";" + links)
                    .orElseThrow())
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
