package nl.inclusiemonitor.banenafspraak;

import static nl.inclusiemonitor.banenafspraak.Bronnen.Q3;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.ApiClient;
import nl.inclusiemonitor.privacy.disclosure.Grens;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A stand is vastgesteld while the hired-in hours are not there, and corrected when they are. The
 * first one stays to be read for ever, beside the correction.
 */
class CorrectieMetInhuurIT {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  private static final String KWARTAAL = "2022-Q3";

  /** As many hired-in persons as the threshold, who each worked three hundred hours. */
  private static final BigDecimal TIEN_INGEHUURDEN = new BigDecimal("9.015");

  /** As many persons in service as the threshold, of 24 hours a week each. */
  private static final BigDecimal TIEN_IN_DIENST = new BigDecimal("9.41");

  private static ApiClient lezer;
  private static JsonNode eerst;
  private static JsonNode correctie;

  @BeforeAll
  static void correct() {
    Bronnen bronnen = new Bronnen(PRODUCT);
    Vaststelbalie balie = new Vaststelbalie(PRODUCT);
    lezer = PRODUCT.integratie();
    bronnen.bezetting(Q3, "1000");
    bronnen.register(
        Q3,
        IntStream.rangeClosed(1, 72).mapToObj("%d;2020-01-01;"::formatted).toArray(String[]::new));
    bronnen.personeel(
        Q3,
        Stream.of(inDienst("KERN", 1, 30), inDienst("RIVM", 31, 30), inDienst("IGJ", 61, 12))
            .flatMap(regels -> regels)
            .toArray(String[]::new));
    bronnen.binnenwerk(Q3, "KERN;2,5");
    balie.stelVast(KWARTAAL);
    eerst = stand("");
    bronnen.inhuur(
        Q3,
        Stream.concat(ingehuurd("KERN", 900, 2), ingehuurd("RIVM", 910, 15))
            .toArray(String[]::new));
    balie.stelVast(KWARTAAL);
    correctie = stand("");
  }

  @Test
  void theFirstTellsOfNoUnitAndStaysAsItWas() {
    JsonNode nogEens = stand("?versie=" + eerst.path("versie").asInt());

    assertThat(nogEens).isEqualTo(eerst);
    assertThat(eerst.path("overige").isNull()).isTrue();
    for (JsonNode rij : eerst.path("dienstonderdelen")) {
      assertThat(rij.path("klasse").isNull()).isTrue();
      for (String cijfer :
          List.of(
              "individueel",
              "binnenwerk",
              "inleen",
              "individueelEnInleen",
              "gerealiseerd",
              "realisatiePercentage",
              "tekort")) {
        assertThat(rij.path(cijfer).path("onderdrukt").asBoolean()).as("%s", rij).isTrue();
        assertThat(rij.path(cijfer).path("waarde").isNull()).as("%s", rij).isTrue();
      }
    }
  }

  @Test
  void bothTogetherLeaveEachSmallGroupAsWideAsTheThreshold() {
    assertThat(rij(correctie, "KERN").at("/gerealiseerd/waarde").isTextual()).isTrue();
    assertThat(rij(correctie, "KERN").at("/inleen/onderdrukt").asBoolean()).isTrue();
    assertThat(eerst.at("/totaal/individueel/teller"))
        .as("the first tells of the whole what the correction tells")
        .isEqualTo(correctie.at("/totaal/individueel/teller"));

    assertThat(bekend("KERN", "inleen").breedte()).isGreaterThanOrEqualTo(TIEN_INGEHUURDEN);
    for (String code : List.of("IGJ", "CIBG")) {
      if (rij(correctie, code).at("/gerealiseerd/onderdrukt").asBoolean()) {
        assertThat(bekend(code, "individueel").breedte())
            .as(code)
            .isGreaterThanOrEqualTo(TIEN_IN_DIENST);
      }
    }
  }

  @Test
  void noBrugBetweenThemTellsAPart() {
    String vraag =
        "/kwartaalbruggen?van=%1$s&vanVersie=%2$d&tot=%1$s&totVersie=%3$d&dienstonderdeel="
            .formatted(KWARTAAL, eerst.path("versie").asInt(), correctie.path("versie").asInt());

    assertThat(lezer.get(vraag + "KERN").json().at("/maten/0/verschil").isNull()).isTrue();
    assertThat(lezer.get(vraag + "VWS").json().at("/maten/0/stappen").findValuesAsText("oorzaak"))
        .containsExactly("overig");
  }

  /** Between which bounds a reader of both has a part of a unit, by an independent solver. */
  private static Grens bekend(String code, String deel) {
    List<JsonNode> geheim = new ArrayList<>();
    for (JsonNode rij : correctie.path("dienstonderdelen")) {
      if (!rij.path("scope").asText().equals("zbo") && rij.at("/inleen/onderdrukt").asBoolean()) {
        geheim.add(rij);
      }
    }
    List<String> onbekenden = new ArrayList<>();
    for (JsonNode rij : geheim) {
      for (String wat : List.of("individueel", "inleen", "afronding")) {
        onbekenden.add(naam(rij, wat));
      }
    }
    LineairProgramma programma = new LineairProgramma(onbekenden);
    for (String kolom : List.of("individueel", "inleen")) {
      double som = waarde(correctie.path("totaal"), kolom);
      for (JsonNode rij : correctie.path("dienstonderdelen")) {
        som -= rij.path(kolom).path("waarde").isTextual() ? waarde(rij, kolom) : 0;
      }
      programma.som(geheim.stream().map(rij -> naam(rij, kolom)), som);
    }
    for (JsonNode rij : geheim) {
      programma.tussen(naam(rij, "afronding"), new Grens(BigDecimal.ZERO, new BigDecimal("0.01")));
      if (rij.at("/individueelEnInleen/waarde").isTextual()) {
        programma.som(
            Stream.of("individueel", "inleen", "afronding").map(wat -> naam(rij, wat)),
            waarde(rij, "individueelEnInleen") + 0.005);
      }
    }
    return programma.grens(code + "." + deel);
  }

  private static String naam(JsonNode rij, String wat) {
    return rij.path("code").asText() + "." + wat;
  }

  private static double waarde(JsonNode rij, String cijfer) {
    return rij.path(cijfer).path("waarde").asDouble();
  }

  private static Stream<String> inDienst(String code, int vanaf, int aantal) {
    return IntStream.range(vanaf, vanaf + aantal)
        .mapToObj(persoon -> "%d;1;%s;24;2020-01-01;;".formatted(persoon, code));
  }

  private static Stream<String> ingehuurd(String code, int vanaf, int aantal) {
    return IntStream.range(vanaf, vanaf + aantal)
        .mapToObj(persoon -> "%s;2022-09;300;J;%d".formatted(code, persoon));
  }

  private static JsonNode stand(String vraag) {
    return lezer.get("/standen/" + KWARTAAL + vraag).json();
  }

  private static JsonNode rij(JsonNode stand, String code) {
    for (JsonNode rij : stand.path("dienstonderdelen")) {
      if (rij.path("code").asText().equals(code)) {
        return rij;
      }
    }
    throw new AssertionError(code);
  }
}
