package nl.inclusiemonitor.banenafspraak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.http.ApiClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What of the demo ministry is hidden from who may not see small groups, in every form. */
class VerborgenCijfersIT {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  private static final List<String> PERSOONLIJK =
      List.of(
          "individueel", "binnenwerk", "inleen", "gerealiseerd", "realisatiePercentage", "tekort");

  @TempDir static Path data;

  private static ApiClient alles;
  private static ApiClient zonderPersoonsregels;

  @BeforeAll
  static void load() throws Exception {
    PRODUCT.laadDemo(data);
    alles = PRODUCT.als("di-adviseur");
    zonderPersoonsregels = PRODUCT.integratie();
  }

  @Test
  void aHiddenUnitHasItsQuotumAndNoOtherNumber() {
    JsonNode stand = zonderPersoonsregels.get("/standen/2022-Q3").json();

    List<String> getoond = new ArrayList<>();
    for (JsonNode deel : stand.path("dienstonderdelen")) {
      assertThat(deel.at("/quotum/waarde").isNull()).isFalse();
      if (deel.at("/gerealiseerd/onderdrukt").asBoolean()) {
        for (String cijfer : PERSOONLIJK) {
          for (String getal : List.of("waarde", "teller", "noemer")) {
            assertThat(deel.path(cijfer).path(getal).isNull()).isTrue();
          }
          assertThat(deel.path(cijfer).path("weergave").asText())
              .isEqualTo("Niet getoond om personen te beschermen");
        }
      } else {
        getoond.add(deel.path("code").asText());
      }
      assertThat(deel.path("klasse").isNull())
          .as("of a quotum of less than a job a class would tell whether anybody works there")
          .isTrue();
    }
    assertThat(getoond).containsExactly("KERN", "RIVM", "CIBG");
    assertThat(stand.at("/totaal/gerealiseerd/weergave").asText()).isEqualTo("117,06");
  }

  /** Its first versions are of the persons of the quarter before: what these hid is no pattern. */
  @Test
  void theFirstQuarterShowsEveryUnitThatTellsOfEnoughPersons() {
    List<String> getoond = new ArrayList<>();
    for (JsonNode deel :
        zonderPersoonsregels.get("/standen/2022-Q1").json().path("dienstonderdelen")) {
      if (deel.at("/gerealiseerd/waarde").isTextual()) {
        getoond.add(deel.path("code").asText());
      }
    }

    assertThat(getoond).containsExactly("KERN", "RIVM", "CIBG");
  }

  @Test
  void noFormOfAnyQuarterHoldsANumberOfAHiddenUnit() throws Exception {
    String effecten = effecten();
    for (JsonNode kwartaal : alles.get("/standen").json().path("standen")) {
      String pad = "/standen/" + kwartaal.path("kwartaal").asText();
      String json = zonderPersoonsregels.get(pad).text();
      String csv = zonderPersoonsregels.with("Accept", "text/csv").get(pad).text();
      String lijst = zonderPersoonsregels.get("/standen").text();

      for (JsonNode deel : alles.get(pad).json().path("dienstonderdelen")) {
        for (String cijfer : verborgen(pad, deel)) {
          String waarde = deel.path(cijfer).path("waarde").asText();
          // Short numbers such as 0 or 2 are everywhere, and a shortage may be the whole quotum.
          boolean herkenbaar =
              waarde.length() > 6 && !waarde.equals(deel.at("/quotum/waarde").asText());
          if (herkenbaar) {
            String wat = pad + " " + deel.path("code").asText() + " " + cijfer;
            assertThat(json.contains(waarde)).as(wat + " in JSON").isFalse();
            assertThat(lijst.contains(waarde)).as(wat + " in the list").isFalse();
            assertThat(effecten.contains(waarde)).as(wat + " in an effect").isFalse();
            assertThat(csv.contains(waarde.replace('.', ','))).as(wat + " in CSV").isFalse();
          }
        }
      }
    }
  }

  /** Whatever door, form and role: a number of a hidden cell stands in no answer. */
  @Test
  void noDoorOfTheContractTellsANumberOfAHiddenUnit() throws Exception {
    List<String> kwartalen = List.of("2022-Q2", "2022-Q3");
    Map<String, List<String>> geheimen = new HashMap<>();
    for (String kwartaal : kwartalen) {
      String pad = "/standen/" + kwartaal;
      for (JsonNode deel : alles.get(pad).json().path("dienstonderdelen")) {
        for (String cijfer : verborgen(pad, deel)) {
          String waarde = deel.path(cijfer).path("waarde").asText();
          if (waarde.length() > 6 && !waarde.equals(deel.at("/quotum/waarde").asText())) {
            geheimen
                .computeIfAbsent(waarde, geen -> new ArrayList<>())
                .add(pad + " " + deel.path("code").asText() + " " + cijfer);
          }
        }
        for (String getal : preciezeSommen(pad, deel)) {
          geheimen
              .computeIfAbsent(getal, geen -> new ArrayList<>())
              .add(pad + " " + deel.path("code").asText() + ", exact");
        }
      }
    }
    assertThat(geheimen).hasSizeGreaterThan(20);
    List<Deuren.Deur> deuren = Deuren.van(DATABASE, kwartalen).alle();
    Map<String, ApiClient> lezers = new LinkedHashMap<>();
    lezers.put("api-client", zonderPersoonsregels);
    for (String rol : List.of("hr-analist", "hr-adviseur-rivm", "vaststeller", "fg", "beheerder")) {
      lezers.put(rol, PRODUCT.als(rol));
    }

    int beantwoord = 0;
    for (Map.Entry<String, ApiClient> lezer : lezers.entrySet()) {
      for (Deuren.Deur deur : deuren) {
        for (String vorm : deur.vormen()) {
          Answer antwoord = lezer.getValue().with("Accept", vorm).get(deur.adres());
          beantwoord += antwoord.status() == 200 ? 1 : 0;
          for (Map.Entry<String, List<String>> geheim : geheimen.entrySet()) {
            assertThat(
                    antwoord.text().contains(geheim.getKey())
                        || antwoord.text().contains(geheim.getKey().replace('.', ',')))
                .as("%s reads %s at %s", lezer.getKey(), geheim.getValue(), deur.adres())
                .isFalse();
          }
        }
      }
    }
    assertThat(beantwoord).isGreaterThan(200);
    for (String regel : DATABASE.column("select bijzonderheden::text from audit")) {
      assertThat(geheimen.keySet()).noneMatch(regel::contains);
    }
  }

  /** Who reads metrics knows no unit apart. */
  @Test
  void noMetricIsOfOneUnit() throws Exception {
    List<String> onderdelen = DATABASE.column("select distinct code from dienstonderdelen");

    assertThat(PRODUCT.registry().getMeters())
        .isNotEmpty()
        .allSatisfy(
            meter ->
                assertThat(meter.getId().getTags())
                    .noneMatch(tag -> onderdelen.contains(tag.getValue())));
  }

  @Test
  void aShownUnitWithFewHiredInTellsTheSumOnly() {
    JsonNode rivm = deel(zonderPersoonsregels.get("/standen/2022-Q3").json(), "RIVM");
    JsonNode open = deel(alles.get("/standen/2022-Q3").json(), "RIVM");

    assertThat(rivm.at("/individueel/reden").asText()).isEqualTo("beschermd");
    assertThat(rivm.at("/inleen/reden").asText()).isEqualTo("beschermd");
    for (String cijfer :
        List.of("individueelEnInleen", "gerealiseerd", "realisatiePercentage", "tekort")) {
      assertThat(waarde(rivm, cijfer).orElseThrow())
          .as(cijfer)
          .isCloseTo(waarde(open, cijfer).orElseThrow(), within(new BigDecimal("0.1")))
          .isNotEqualByComparingTo(waarde(open, cijfer).orElseThrow());
      assertThat(rivm.path(cijfer).path("afgerond").asBoolean()).isTrue();
      assertThat(open.path(cijfer).path("afgerond").asBoolean()).isFalse();
      assertThat(rivm.path(cijfer).path("teller")).isNotEqualTo(open.path(cijfer).path("teller"));
    }
  }

  /** Hours are whole more often than not: an exact sum fits one division of them. */
  @Test
  void noSumGivesBackTheDivisionThatIsHiddenUnderIt() {
    int sommen = 0;
    for (JsonNode kwartaal : alles.get("/standen").json().path("standen")) {
      JsonNode stand =
          zonderPersoonsregels.get("/standen/" + kwartaal.path("kwartaal").asText()).json();
      List<JsonNode> rijen = new ArrayList<>();
      stand.path("dienstonderdelen").forEach(rijen::add);
      rijen.add(stand.at("/overige/regel"));
      for (JsonNode rij : rijen) {
        if (rij.at("/individueel/onderdrukt").asBoolean()
            && rij.at("/gerealiseerd/waarde").isTextual()) {
          sommen++;
          List<Integer> mogelijk = Delingsaanval.op(naam -> waarde(rij, naam), 3).contracturen();
          assertThat(mogelijk)
              .as("%s %s", stand.path("kwartaal").asText(), rij.path("code").asText())
              .hasSizeGreaterThan(
                  (int) (25 * waarde(rij, "individueelEnInleen").orElseThrow().doubleValue()));
        }
      }
    }
    assertThat(sommen).isPositive();
  }

  /** Nor does what a row changed from one quarter to the next, by whatever cause. */
  @Test
  void noChangeOfASumIsExactWhereItsDivisionIsHidden() {
    int bruggen = 0;
    for (JsonNode deel :
        zonderPersoonsregels.get("/standen/2022-Q3").json().path("dienstonderdelen")) {
      String vraag =
          "/kwartaalbruggen?van=2022-Q2&tot=2022-Q3&dienstonderdeel=" + deel.path("code").asText();
      JsonNode maat = zonderPersoonsregels.get(vraag).json().at("/maten/0");
      if (maat.at("/van/afgerond").asBoolean() && maat.at("/tot/afgerond").asBoolean()) {
        bruggen++;
        List<BigDecimal> overPersonen = new ArrayList<>();
        for (JsonNode stap : maat.path("stappen")) {
          if (!stap.path("oorzaak").asText().equals("binnenwerk")) {
            overPersonen.add(new BigDecimal(stap.at("/banen/waarde").asText()));
          }
        }
        assertThat(overPersonen).as(vraag).hasSizeLessThanOrEqualTo(1);
        assertThat(overPersonen)
            .as(vraag)
            .allMatch(banen -> banen.stripTrailingZeros().scale() <= 2);
        assertThat(maat.at("/rest/teller").asText()).isEqualTo("0");
      }
    }
    assertThat(bruggen).isPositive();
  }

  private static Optional<BigDecimal> waarde(JsonNode rij, String cijfer) {
    return Optional.of(rij.path(cijfer).path("waarde"))
        .filter(JsonNode::isTextual)
        .map(JsonNode::asText)
        .map(BigDecimal::new);
  }

  /** What is told rounded to who may not see small groups, as it is exactly. */
  private static List<String> preciezeSommen(String pad, JsonNode deel) {
    JsonNode beperkt = deel(zonderPersoonsregels.get(pad).json(), deel.path("code").asText());
    return Stream.of("individueelEnInleen", "gerealiseerd", "realisatiePercentage", "tekort")
        .filter(cijfer -> beperkt.path(cijfer).path("afgerond").asBoolean())
        .flatMap(
            cijfer -> Stream.of(deel.path(cijfer).path("waarde"), deel.path(cijfer).path("teller")))
        .map(JsonNode::asText)
        .filter(getal -> getal.length() > 6)
        .toList();
  }

  @Test
  void hiddenUnitsWithoutAClassAreOneRowThatCompletesTheTotal() {
    JsonNode stand = zonderPersoonsregels.get("/standen/2022-Q2").json();
    BigDecimal getoond = BigDecimal.ZERO;
    for (JsonNode deel : stand.path("dienstonderdelen")) {
      if (!deel.at("/gerealiseerd/onderdrukt").asBoolean()) {
        getoond = getoond.add(new BigDecimal(deel.at("/gerealiseerd/waarde").asText()));
      }
      assertThat(deel.path("klasse").isNull()).isTrue();
    }
    assertThat(getoond.add(new BigDecimal(stand.at("/overige/regel/gerealiseerd/waarde").asText())))
        .isCloseTo(
            new BigDecimal(stand.at("/totaal/gerealiseerd/waarde").asText()),
            // Half a hundredth a row: a sum over a hidden division is rounded.
            within(new BigDecimal("0.02")));
    assertThat(stand.at("/overige/dienstonderdelen")).hasSizeGreaterThan(1);
    assertThat(
            PRODUCT.als("hr-adviseur-rivm").get("/standen/2022-Q2").json().path("overige").isNull())
        .isTrue();
    assertThat(alles.get("/standen/2022-Q2").json().path("overige").isNull()).isTrue();
  }

  @Test
  void totalMinusShownUnitsIsNeverASmallGroup() throws Exception {
    List<String> klein =
        DATABASE.column(
            """
            select kwartaal from standen s join stand_cijfers c on c.stand_id = s.id
            where c.code <> 'VWS'
            group by kwartaal, s.id
            having count(*) filter (where verborgen <> 'nee') between 1 and count(*) - 1
              and (count(*) filter (where verborgen <> 'nee') < 2
                or sum(personen) filter (where verborgen <> 'nee') < 10)
            """);

    assertThat(klein).isEmpty();
    assertThat(
            DATABASE.column(
                "select code from stand_cijfers where personen < 10 and verborgen = 'nee' and code <> 'VWS'"))
        .isEmpty();
  }

  private static String effecten() throws SQLException {
    StringBuilder effecten = new StringBuilder();
    for (String id : DATABASE.column("select id from leveringen")) {
      effecten.append(zonderPersoonsregels.get("/leveringen/" + id + "/voorvertoning").text());
    }
    return effecten.toString();
  }

  /** The figures of a unit that are not shown to who may not see small groups. */
  private static List<String> verborgen(String pad, JsonNode deel) {
    JsonNode beperkt = deel(zonderPersoonsregels.get(pad).json(), deel.path("code").asText());
    return PERSOONLIJK.stream()
        .filter(cijfer -> beperkt.path(cijfer).path("onderdrukt").asBoolean())
        .filter(cijfer -> !cijfer.equals("binnenwerk"))
        .toList();
  }

  private static JsonNode deel(JsonNode stand, String code) {
    for (JsonNode deel : stand.path("dienstonderdelen")) {
      if (deel.path("code").asText().equals(code)) {
        return deel;
      }
    }
    throw new AssertionError(code);
  }
}
