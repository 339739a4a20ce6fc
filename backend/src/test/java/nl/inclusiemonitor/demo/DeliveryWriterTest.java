package nl.inclusiemonitor.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import nl.inclusiemonitor.demo.bestand.Bestand;
import nl.inclusiemonitor.demo.bestand.Notatie;
import nl.inclusiemonitor.demo.bestand.Soort;
import nl.inclusiemonitor.demo.ministerie.Ministerie;
import nl.inclusiemonitor.kalender.Kwartaal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of the demo: the same bytes from the same seed, in all notations. */
class DeliveryWriterTest {
  private static final Ministerie MINISTERIE = Ministerie.generate(Ministerie.DEMO_ZAAD);

  @TempDir private Path map;

  @Test
  void hetzelfdeZaadGeeftDezelfdeBytes() throws IOException {
    Path een = map.resolve("een");
    Path twee = map.resolve("twee");

    DeliveryWriter.write(MINISTERIE, een);
    DeliveryWriter.write(Ministerie.generate(Ministerie.DEMO_ZAAD), twee);

    for (Path bestand : bestanden(een)) {
      Path ander = twee.resolve(bestand.getFileName());
      assertThat(Files.mismatch(bestand, ander)).as(bestand.toString()).isEqualTo(-1);
    }
    assertThat(bestanden(een)).hasSize(55).hasSameSizeAs(bestanden(twee));
  }

  /** Also between two runs and two machines; gzip is left out, for it depends on the zlib used. */
  @Test
  void deInhoudIsAltijdDezelfde() throws NoSuchAlgorithmException {
    MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
    MINISTERIE.bestanden().stream()
        .filter(bestand -> !bestand.notatie().gzip())
        .forEach(bestand -> sha256.update(DeliveryWriter.inhoud(bestand)));

    assertThat(HexFormat.of().formatHex(sha256.digest()))
        .isEqualTo("b3d17b593bd1aace945d1a6ea390d43574d16910223101d98462e3888fe6943d");
  }

  @Test
  void eenAnderZaadGeeftAnderePseudoniemen() {
    assertThat(Ministerie.generate(7).bestanden()).isNotEqualTo(MINISTERIE.bestanden());
  }

  @Test
  void hetLeverplanNoemtElkBestandInVolgordeMetZijnRegels() throws IOException {
    DeliveryWriter.write(MINISTERIE, map);
    JsonNode plan = new ObjectMapper().readTree(map.resolve("leverplan.json").toFile());

    JsonNode stap = plan.get("leveringen").get(7);

    assertThat(plan.get("leveringen")).hasSize(53);
    assertThat(stap.get("bestand").asText()).isEqualTo("2021-Q2-personeel.csv");
    assertThat(stap.get("peildatum").asText()).isEqualTo("2021-06-30");
    assertThat(stap.get("afgekeurd").asInt()).isEqualTo(6);
    assertThat(Files.readAllLines(map.resolve("2021-Q2-personeel.csv"), UTF_8))
        .hasSize(stap.get("regels").asInt() + 1);
  }

  @Test
  void hetAntwoordbladSchrijftDecimalenAlsTekst() throws IOException {
    DeliveryWriter.write(MINISTERIE, map);

    JsonNode blad =
        new ObjectMapper().readTree(map.resolve("antwoordblad.json").toFile()).at("/kwartalen/6");

    assertThat(blad.get("kwartaal").textValue()).isEqualTo("2022-Q3");
    assertThat(blad.at("/totaal/fte").textValue()).isEqualTo("3696.0");
    assertThat(blad.at("/totaal/tekort/weergave").textValue()).isEqualTo("23,30");
  }

  @Test
  void elkeKwartaalsoortKomtInElkeNotatie() {
    for (Soort soort : EnumSet.range(Soort.BEZETTING, Soort.INHUUR)) {
      if (soort == Soort.VERLOONDE_UREN) {
        continue;
      }
      assertThat(MINISTERIE.bestanden())
          .filteredOn(bestand -> bestand.soort() == soort)
          .extracting(Bestand::notatie)
          .contains(
              Notatie.RIJK, Notatie.EXCEL, Notatie.UITWISSELING, Notatie.TAB, Notatie.AANGEHAALD);
    }
  }

  @Test
  void excelSchrijftWindows1252MetDecimaleKommaEnNederlandseDatum() {
    Bestand bestand = metNotatie(Notatie.EXCEL);

    String tekst = new String(DeliveryWriter.inhoud(bestand), Charset.forName("windows-1252"));

    assertThat(tekst).contains("\r\n").containsPattern(";28,8;[0-3][0-9]-[01][0-9]-[0-9]{4};");
    assertThat(tekst).contains("Coördinatie");
  }

  @Test
  void aangehaaldSchrijftEenByteOrderMarkEnElkVeldTussenAanhalingstekens() {
    String tekst = new String(DeliveryWriter.inhoud(metNotatie(Notatie.AANGEHAALD)), UTF_8);

    assertThat(tekst).startsWith("\uFEFF\"pseudoniem\",").contains(",\"28,8\",");
  }

  @Test
  void hetGecomprimeerdeBestandIsGzip() throws IOException {
    Bestand bestand = MINISTERIE.bestand(new Kwartaal(2022, 2), Soort.PERSONEEL).orElseThrow();

    byte[] uitgepakt =
        new GZIPInputStream(new ByteArrayInputStream(DeliveryWriter.inhoud(bestand)))
            .readAllBytes();

    assertThat(bestand.naam()).isEqualTo("2022-Q2-personeel.csv.gz");
    assertThat(new String(uitgepakt, UTF_8)).startsWith("pseudoniem;dienstverband_nr;");
  }

  private static Bestand metNotatie(Notatie notatie) {
    return MINISTERIE.bestanden().stream()
        .filter(bestand -> bestand.soort() == Soort.PERSONEEL && bestand.notatie() == notatie)
        .findFirst()
        .orElseThrow();
  }

  private static List<Path> bestanden(Path map) throws IOException {
    try (Stream<Path> inhoud = Files.list(map)) {
      return inhoud.toList();
    }
  }
}
