package nl.inclusiemonitor.pseudonimisering;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the I-team does beside making deliveries, and what the command refuses. */
class OpdrachtenTest {
  private static final String ONBEKEND = "0123456789abcdef0123456789abcdef";

  @TempDir private Path map;

  private Werkbank bank;

  @BeforeEach
  void eenSleutel() {
    bank = new Werkbank(map).metSleutel("sleutel");
    bank.schrijf(
        "koppeling.csv",
        "personeelsnummer;bsn\n007;" + Werkbank.EEN + "\nD2;" + Werkbank.TWEE + "\n");
    bank.schrijf("uwv.csv", "x;bsn\n1;" + Werkbank.DRIE + "\n2;" + Werkbank.EEN + "\n3;1\n");
  }

  @Test
  void deSleutelwisselHeeftElkePersoonEenKeerEnGeenBsn() throws IOException {
    String oud = bank.token(Werkbank.EEN);
    bank.metSleutel("nieuw");
    bank.schrijf("lijst.csv", "bsn\n" + (Werkbank.EEN + "\n" + Werkbank.TWEE + "\n").repeat(3));

    int code = wissel("sleutel", "nieuw");

    assertThat(bank.err()).isEmpty();
    assertThat(code).isZero();
    Tokenmaker nieuw =
        Tokenmaker.vanPersonen(MaakSleutel.lees(bank.pad("nieuw-1"), bank.pad("nieuw-2")));
    String wissel = bank.lees("wissel.csv");
    assertThat(wissel)
        .startsWith(
            "oud_pseudoniem;nieuw_pseudoniem\n"
                + oud
                + ";"
                + nieuw.tekst(Bsn.lees(Werkbank.EEN))
                + "\n")
        .hasLineCount(3)
        .doesNotContain(Werkbank.EEN);
    JsonNode bon = new ObjectMapper().readTree(bank.lees("wissel.csv.bon.json"));
    assertThat(bon.get("regels").asInt()).isEqualTo(2);
    assertThat(bank.lees("nieuw-1")).contains(bon.get("nieuweSleutelId").asText());
    assertThat(bank.lees("sleutel-1")).contains(bon.get("oudeSleutelId").asText());
  }

  @Test
  void eenWisselNaarDezelfdeSleutelOfMetEenFoutBsnWordtGeweigerd() {
    bank.metSleutel("nieuw");
    bank.schrijf("lijst.csv", "bsn\n123456789\n" + Werkbank.EEN + "\n");

    assertThat(wissel("sleutel", "sleutel")).isEqualTo(1);
    assertThat(wissel("sleutel", "nieuw")).isEqualTo(1);
    assertThat(bank.err()).contains("1 regel: 2").doesNotContain("123456789");
    assertThat(bank.pad("wissel.csv")).doesNotExist();
    assertThat(bank.pad("wissel.csv.deel")).doesNotExist();
  }

  @Test
  void terugzoekenGeeftPersoneelsnummersEnGeenBsn() throws IOException {
    vraagtokens();

    int code = terugzoek("antwoord.csv", "--koppeling", "koppeling.csv", "--uwv", "uwv.csv");

    assertThat(code).isEqualTo(3);
    assertThat(bank.err()).contains("«uwv.csv»: Niet doorzocht: ", "1 regel: 4");
    assertThat(bank.out()).startsWith("2 van 3 tokens gevonden");
    assertThat(bank.lees("antwoord.csv"))
        .isEqualTo(
            "pseudoniem;bron;regel;personeelsnummer\n"
                + (bank.token(Werkbank.EEN) + ";koppelbestand;2;\"007\"\n")
                + (bank.token(Werkbank.DRIE) + ";UWV-lijst;2;\n")
                + (bank.token(Werkbank.EEN) + ";UWV-lijst;3;\n")
                + (ONBEKEND + ";niet gevonden;;\n"));
    assertThat(
            PosixFilePermissions.toString(Files.getPosixFilePermissions(bank.pad("antwoord.csv"))))
        .isEqualTo("rw-------");
  }

  @Test
  void eenBsnStaatAlleenInHetAntwoordAlsErOmGevraagdIs() {
    vraagtokens();

    terugzoek("antwoord.csv", "--koppeling", "koppeling.csv", "--met-bsn");

    assertThat(bank.lees("antwoord.csv")).contains(";2;\"007\";" + Werkbank.EEN + "\n");
    assertThat(bank.out() + bank.err()).doesNotContain(Werkbank.EEN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "123456789\n", "geen nummer\n", "1234567820\n"})
  void wieGeenBsnTyptKrijgtGeenToken(String invoer) {
    int code = bank.met(invoer, "token", "--sleutel-1", "sleutel-1", "--sleutel-2", "sleutel-2");

    assertThat(code).isEqualTo(1);
    assertThat(bank.out()).isEmpty();
    assertThat(bank.err()).startsWith("De invoer is geen burgerservicenummer");
  }

  @Test
  void eenBsnAlsArgumentWordtNietHerhaald() {
    int code = bank.run("token", Werkbank.EEN, "--sleutel-1", Werkbank.TWEE);

    assertThat(code).isEqualTo(2);
    assertThat(bank.err())
        .contains("Een argument hoort niet bij deze opdracht.")
        .contains("--sleutel-1 bevat mogelijk een burgerservicenummer")
        .contains("--sleutel-2 ontbreekt.")
        .doesNotContain(Werkbank.EEN, Werkbank.TWEE);
  }

  @Test
  void noemtAlleVerkeerdeArgumentenInEenKeer() {
    int code =
        bank.run("leveringen", "--peildatum", "morgen", "--omvang", "half", "--personeel", "--x");

    assertThat(code).isEqualTo(2);
    assertThat(bank.err().lines())
        .contains(
            "Achter --personeel ontbreekt een waarde.",
            "Onbekend argument «--x».",
            "--sleutel-1 ontbreekt.",
            "--uit ontbreekt.",
            "--peildatum moet een datum zijn, zoals 2022-09-30.",
            "--omvang moet volledig of mutatie zijn.",
            "Geef ten minste een van --register, --uren en --personeel.");
  }

  @Test
  void deHulpNoemtElkeTaakEnElkeAfsluitcode() {
    assertThat(bank.run("leveringen", "--help")).isZero();
    assertThat(bank.out())
        .contains("sleutel ", "leveringen ", "sleutelwissel ", "terugzoek ", "token ")
        .contains("0 gelukt", "1 niet gelukt", "2 verkeerd", "3 gelukt");
    assertThat(bank.run()).isEqualTo(2);
    assertThat(bank.err()).contains("--help");
  }

  private void vraagtokens() {
    bank.schrijf(
        "tokens.csv",
        "pseudoniem\n"
            + String.join("\n", bank.token(Werkbank.EEN), bank.token(Werkbank.DRIE), ONBEKEND)
            + "\n");
  }

  private int wissel(String oud, String nieuw) {
    return bank.run(
        "sleutelwissel",
        "--oud-1",
        oud + "-1",
        "--oud-2",
        oud + "-2",
        "--nieuw-1",
        nieuw + "-1",
        "--nieuw-2",
        nieuw + "-2",
        "--bsn",
        "lijst.csv",
        "--uit",
        "wissel.csv");
  }

  private int terugzoek(String uit, String... bronnen) {
    String[] vast = {
      "terugzoek",
      "--sleutel-1",
      "sleutel-1",
      "--sleutel-2",
      "sleutel-2",
      "--tokens",
      "tokens.csv",
      "--uit",
      uit
    };
    return bank.run(
        Stream.concat(Arrays.stream(vast), Arrays.stream(bronnen)).toArray(String[]::new));
  }
}
