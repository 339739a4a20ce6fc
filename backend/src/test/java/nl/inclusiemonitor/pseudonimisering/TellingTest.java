package nl.inclusiemonitor.pseudonimisering;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.inclusiemonitor.digest.Sha256;
import nl.inclusiemonitor.privacy.Elfproef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the I-team makes for the blind attendance count. */
class TellingTest {
  private static final List<String> PERSONEN =
      IntStream.iterate(111222333, nummer -> nummer + 1)
          .filter(Elfproef::passes)
          .limit(30)
          .mapToObj("%09d"::formatted)
          .toList();

  @TempDir private Path map;

  private Werkbank bank;

  @BeforeEach
  void eenSleutel() {
    bank = new Werkbank(map).metTelsleutel("tel");
  }

  @Test
  void hetBestandHeeftTokensEnOnderdelenEnVerderNiets() throws IOException {
    bank.schrijf("getraind.csv", "naam;bsn\n" + lijst(0, 12, "Iemand;%s\n"));
    bank.schrijf("commissie.csv", "bsn,naam,dienstonderdeel\n" + lijst(6, 20, "%s,Iemand,RIVM\n"));

    assertThat(maak()).as(bank.err()).isZero();

    String bestand = bank.lees("uit/aanwezigheidstelling-2022-Q3.csv");
    List<String> regels = bestand.lines().toList();
    assertThat(regels.get(0)).isEqualTo("pseudoniem;dienstonderdeel");
    assertThat(regels.subList(1, 13)).allMatch(regel -> regel.matches("[0-9a-f]{32};")).isSorted();
    assertThat(regels.subList(13, 27))
        .allMatch(regel -> regel.matches("[0-9a-f]{32};RIVM"))
        .isSorted();
    assertThat(PERSONEN).noneMatch(bestand::contains);
    JsonNode bon =
        new ObjectMapper().readTree(bank.lees("uit/aanwezigheidstelling-2022-Q3.bon.json"));
    assertThat(bon.path("doel").asText()).isEqualTo("aanwezigheidstelling/1");
    assertThat(bank.lees("tel-1")).contains(bon.path("sleutelId").asText());
    assertThat(bon.path("kwartaal").asText()).isEqualTo("2022-Q3");
    assertThat(bon.path("getraind").asInt()).isEqualTo(12);
    assertThat(bon.path("commissieleden").asInt()).isEqualTo(14);
    assertThat(bon.path("sha256").asText()).isEqualTo(Sha256.hex(bestand));
  }

  @Test
  void eenSleutelVanEenAnderDoelTeltNietEnDezeDoetNietsAnders() {
    bank.metSleutel("sleutel");
    goedeLijsten();

    assertThat(maak("sleutel")).isEqualTo(1);
    assertThat(bank.err()).contains("van het doel inclusiemonitor/1, en niet van");
    assertThat(bank.met(PERSONEN.get(0), "token", "--sleutel-1", "tel-1", "--sleutel-2", "tel-2"))
        .isEqualTo(1);
    assertThat(bank.err()).contains("voor niets anders");
  }

  @Test
  void watNietKloptStaatErPerRegelZonderWaarde() {
    bank.schrijf("getraind.csv", "bsn\n123456789\n" + lijst(0, 12, "%s\n"));
    bank.schrijf(
        "commissie.csv",
        "bsn;dienstonderdeel\n"
            + lijst(0, 12, "%s;RIVM\n")
            + PERSONEN.get(0)
            + ";IGJ\n"
            + PERSONEN.get(20)
            + ";Rijksinstituut\n"
            + PERSONEN.get(21)
            + ";249566758\n");

    assertThat(maak()).isEqualTo(1);

    assertThat(bank.err())
        .contains("«getraind.csv»: «bsn» is geen burgerservicenummer", "1 regel: 2")
        .contains("bij een ander dienstonderdeel. 1 regel: 14")
        .contains("geen code van een dienstonderdeel, zoals RIVM. 1 regel: 15")
        .contains("bevat mogelijk een burgerservicenummer. 1 regel: 16")
        .contains("Er is geen bestand geschreven.")
        .doesNotContain("Rijksinstituut", "249566758", "123456789");
    assertThat(bank.pad("uit")).doesNotExist();
  }

  @Test
  void wieTweeKeerOpEenLijstStaatTeltEenKeerEnTeWeinigIsTeWeinig() {
    bank.schrijf("getraind.csv", "bsn\n" + lijst(0, 9, "%s\n") + lijst(0, 9, "0%s\n"));
    bank.schrijf("commissie.csv", "bsn;dienstonderdeel\n" + lijst(0, 12, "%s;RIVM\n"));

    assertThat(maak()).isEqualTo(1);

    assertThat(bank.err()).contains("«getraind.csv»: hier staan minder dan 10 personen op.");
  }

  private void goedeLijsten() {
    bank.schrijf("getraind.csv", "bsn\n" + lijst(0, 12, "%s\n"));
    bank.schrijf("commissie.csv", "bsn;dienstonderdeel\n" + lijst(0, 12, "%s;RIVM\n"));
  }

  private int maak() {
    return maak("tel");
  }

  private int maak(String sleutel) {
    return bank.run(
        "aanwezigheid",
        "--sleutel-1",
        sleutel + "-1",
        "--sleutel-2",
        sleutel + "-2",
        "--kwartaal",
        "2022-Q3",
        "--getraind",
        "getraind.csv",
        "--commissie",
        "commissie.csv",
        "--uit",
        "uit");
  }

  private static String lijst(int van, int tot, String regel) {
    return PERSONEN.subList(van, tot).stream().map(regel::formatted).collect(Collectors.joining());
  }
}
