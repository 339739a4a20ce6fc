package nl.inclusiemonitor.levering;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.Answer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A line that names a unit of another day is told since when, and what to use instead. */
class OnderdeelOpAndereDagIT {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  private static final String KOP = "dienstonderdeel;fte\n";

  private static Leveraar leveraar;

  /** SCP and CCMO become KO in July, of which OZ comes in October; CIBG ends. */
  @BeforeAll
  static void reorganiseer() {
    leveraar = new Leveraar(PRODUCT.integratie());
    reorganiseer("samenvoeging", "2022-07-01", List.of("SCP", "CCMO"), "KO");
    reorganiseer("splitsing", "2022-09-01", List.of("KO"), "KO2", "OZ");
    reorganiseer("einde", "2022-07-01", List.of("CIBG"));
  }

  @Test
  void watVoorbijIs_zegtSindsWanneerEnWatErNuIs() {
    Answer levering =
        leveraar.gecontroleerd(
            "bezetting", "2022-09-30", KOP + "SCP;12,5\nSCP;13,25\nCIBG;9,75\nGEHEIM;8\nKO;7\n");

    assertThat(oorzaken(levering))
        .containsExactly(
            "dienstonderdeel-voorbij 2 SCP bestaat niet meer sinds 1 juli 2022."
                + " Gebruik op deze peildatum KO2 of OZ.",
            "dienstonderdeel-onbekend 1 «dienstonderdeel» is geen dienstonderdeel dat op de"
                + " peildatum bestaat. Gebruik de code uit de monitor, of laat het dienstonderdeel"
                + " toevoegen.",
            "dienstonderdeel-voorbij 1 CIBG bestaat niet meer sinds 1 juli 2022. Gebruik het"
                + " dienstonderdeel waar de regel op de peildatum onder valt.",
            "dienstonderdeel-voorbij 1 KO bestaat niet meer sinds 1 september 2022."
                + " Gebruik op deze peildatum KO2 of OZ.");
    assertThat(levering.json().at("/afkeuroorzaken/0/onderdeel").toString())
        .isEqualTo("{\"code\":\"SCP\",\"dag\":\"2022-07-01\",\"andere\":[\"KO2\",\"OZ\"]}");
    assertThat(levering.json().at("/afkeuroorzaken/1/onderdeel").isNull()).isTrue();
  }

  @Test
  void watErNogNietIs_zegtVanafWanneerEnWaaruitHetKomt() {
    Answer levering =
        leveraar.gecontroleerd("bezetting", "2022-06-30", KOP + "OZ;12,5\nRIVM;1500\n");

    assertThat(oorzaken(levering))
        .containsExactly(
            "dienstonderdeel-nog-niet 1 OZ bestaat pas vanaf 1 september 2022."
                + " Gebruik op deze peildatum CCMO of SCP.");
  }

  @Test
  void hetBestandVanAfgekeurdeRegelsZegtHetOok_zonderEenWaarde() throws Exception {
    Answer levering =
        leveraar.gecontroleerd(
            "bezetting", "2022-08-31", KOP + "IGJ;veel\nSCP;7777,5\nGEHEIM;10\n");

    String regels =
        leveraar
            .client()
            .with("Accept", "text/csv")
            .get(Leveraar.pad(levering) + "/afgekeurde-regels")
            .text();

    assertThat(regels)
        .contains("3;A3;dienstonderdeel;\"SCP bestaat niet meer sinds 1 juli 2022.\";")
        .contains("Gebruik op deze peildatum KO.")
        .doesNotContain("GEHEIM", "7777", "veel\n");
    assertThat(new Sporen(DATABASE).tabellenMet("GEHEIM")).isEmpty();
  }

  private static Stream<String> oorzaken(Answer levering) {
    return Stream.iterate(0, i -> i + 1)
        .limit(levering.json().path("afkeuroorzaken").size())
        .map(i -> levering.json().path("afkeuroorzaken").get(i))
        .map(OnderdeelOpAndereDagIT::tekst);
  }

  private static String tekst(JsonNode oorzaak) {
    return String.join(
        " ",
        oorzaak.path("code").asText(),
        oorzaak.path("aantal").asText(),
        oorzaak.path("detail").asText(),
        oorzaak.path("oplossing").asText());
  }

  private static void reorganiseer(String soort, String dag, List<String> van, String... naar) {
    Answer voorstel =
        PRODUCT
            .als("hr-analist")
            .post(
                "/reorganisaties",
                Map.of(
                    "soort", soort,
                    "ingangsdatum", dag,
                    "van", van,
                    "naar", Stream.of(naar).map(OnderdeelOpAndereDagIT::deel).toList(),
                    "toelichting", "Besluit van de bestuursraad"));
    assertThat(voorstel.status()).as(voorstel.text()).isEqualTo(201);
    Answer goed =
        PRODUCT
            .als("vaststeller")
            .ifMatch(voorstel.header("ETag"))
            .post("/reorganisaties/" + voorstel.json().path("id").asText() + "/goedkeuring");
    assertThat(goed.status()).as(goed.text()).isEqualTo(200);
  }

  private static Map<String, Object> deel(String code) {
    Map<String, Object> deel = new HashMap<>();
    deel.put("code", code);
    deel.put("naam", "Onderdeel " + code);
    deel.put("scope", "concern");
    deel.put("ouder", null);
    return deel;
  }
}
