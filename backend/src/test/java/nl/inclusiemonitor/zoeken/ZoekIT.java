package nl.inclusiemonitor.zoeken;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.http.ApiClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Deliveries and reorganisations are found by what they are, by who may read their own lists. */
class ZoekIT {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  private static final String BEZETTING = "01840000-aaaa-7000-8000-000000000001";
  private static final String PERSONEEL = "01840000-bbbb-7000-8000-000000000002";

  private static ApiClient adviseur;
  private static String samenvoeging;

  @BeforeAll
  static void vul() throws Exception {
    adviseur = PRODUCT.als("di-adviseur");
    DATABASE.sql(
        levering(BEZETTING, "bezetting", "2022-09-30", "gen_random_uuid()"),
        levering(
            PERSONEEL,
            "personeel",
            "2022-06-30",
            "(select id from accounts where gebruikersnaam = 'i-team')"));
    Answer voorstel =
        PRODUCT
            .als("hr-analist")
            .post(
                "/reorganisaties",
                Map.of(
                    "soort", "samenvoeging",
                    "ingangsdatum", "2023-01-01",
                    "van", List.of("SCP", "CCMO"),
                    "naar", List.of(kennisdirectie()),
                    "toelichting", "Besluit van de bestuursraad over onderzoekstaken"));
    assertThat(voorstel.status()).as(voorstel.text()).isEqualTo(201);
    samenvoeging = voorstel.json().path("id").asText();
    DATABASE.sql("update dienstonderdelen set naam = 'Planbureau' where code = 'SCP'");
  }

  @Test
  void aDeliveryIsFoundByItsKindItsPeriodAndTheBeginningOfItsId() {
    for (String vraag :
        List.of(
            "bezetting",
            "BEZET 2022",
            "2022-Q3",
            "september 2022",
            "30-9-2022",
            "2022-09-30",
            "bezetting september",
            "01840000-aaaa",
            BEZETTING)) {
      assertThat(leveringen(adviseur, vraag)).as(vraag).containsExactly(BEZETTING);
    }
    assertThat(leveringen(adviseur, "p-direkt q2")).containsExactly(PERSONEEL);
    assertThat(leveringen(adviseur, "2022")).containsExactly(PERSONEEL, BEZETTING);
    assertThat(leveringen(adviseur, "bezetting 2021")).isEmpty();
    JsonNode gevonden = zoek(adviseur, "bezetting").path("leveringen").get(0);
    assertThat(gevonden.path("soort").asText()).isEqualTo("bezetting");
    assertThat(gevonden.path("peildatum").asText()).isEqualTo("2022-09-30");
    assertThat(gevonden.path("status").asText()).isEqualTo("verwerkt");
  }

  @Test
  void aDeliveryIsNeverFoundByItsFileItsTokensOrWhoDeliveredIt() {
    for (String vraag : List.of("Jansen", "export", "geheimesleutel", "proefpersoon", "0184000")) {
      assertThat(zoek(adviseur, vraag).path("leveringen")).as(vraag).isEmpty();
    }
    assertThat(zoek(adviseur, "bezetting").toString()).doesNotContain("Jansen", "proefpersoon");
  }

  @Test
  void aReorganisationIsFoundByWhatItDoesItsUnitsItsDayAndWhyItIs() {
    for (String vraag :
        List.of(
            "samenvoeging",
            "ccmo",
            "kennisdir",
            "planbureau",
            "1 januari 2023",
            "2023-Q1",
            "onderzoekst bestuursraad",
            "scp planbureau 2023")) {
      assertThat(reorganisaties(adviseur, vraag)).as(vraag).containsExactly(samenvoeging);
    }
    assertThat(reorganisaties(adviseur, "splitsing")).isEmpty();
    JsonNode gevonden = zoek(adviseur, "bestuursraad").path("reorganisaties").get(0);
    assertThat(gevonden.path("fragment").asText()).contains("⟦bestuursraad⟧");
    assertThat(gevonden.path("vanNamen").toString()).isEqualTo("[\"Planbureau\",\"CCMO\"]");
    assertThat(gevonden.path("naar").get(0).path("naam").asText()).isEqualTo("Kennisdirectie");
    assertThat(gevonden.path("status").asText()).isEqualTo("voorgesteld");
  }

  @Test
  void whoMayNotReadAListFindsNothingOfIt() {
    for (String rol : List.of("hr-adviseur-rivm", "vaststeller", "bestuurder", "beheerder")) {
      ApiClient lezer = PRODUCT.als(rol);
      assertThat(lezer.get("/leveringen").status()).as(rol).isEqualTo(403);
      assertThat(leveringen(lezer, "2022")).as(rol).isEmpty();
      assertThat(leveringen(lezer, BEZETTING)).as(rol).isEmpty();
      assertThat(reorganisaties(lezer, "samenvoeging")).as(rol).containsExactly(samenvoeging);
    }
    assertThat(leveringen(PRODUCT.als("fg"), "2022")).hasSize(2);
  }

  @Test
  void aProgramFindsWhatItsScopesReadAndOfDeliveriesItsOwn() throws Exception {
    ApiClient alleenRegisters = program("alleen-registers", List.of("registers:lezen"));
    ApiClient alles =
        program("alles", List.of("registers:lezen", "leveringen:lezen", "organisatie:lezen"));
    String eigen = "01840000-cccc-7000-8000-000000000003";
    DATABASE.sql(
        levering(
            eigen, "mto", "2020-12-31", "(select id from api_clients where client_id = 'alles')"));

    assertThat(leveringen(alleenRegisters, "mto")).isEmpty();
    assertThat(reorganisaties(alleenRegisters, "samenvoeging")).isEmpty();
    assertThat(leveringen(alles, "mto")).containsExactly(eigen);
    assertThat(leveringen(alles, "2022")).isEmpty();
    assertThat(reorganisaties(alles, "samenvoeging")).containsExactly(samenvoeging);
  }

  @Test
  void aLimitHoldsForEachKind() {
    Answer een = adviseur.post("/_zoek", Map.of("tekst", "2022", "limiet", 1));

    assertThat(een.json().path("leveringen")).hasSize(1);
    assertThat(zoek(adviseur, "2022").path("leveringen")).hasSizeGreaterThan(1);
  }

  private static Map<String, Object> kennisdirectie() {
    Map<String, Object> deel =
        new HashMap<>(Map.of("code", "KO", "naam", "Kennisdirectie", "scope", "concern"));
    deel.put("ouder", null);
    return deel;
  }

  /** A delivery whose file is named after a person, as somebody may do. */
  private static String levering(String id, String soort, String peildatum, String door) {
    return """
        insert into leveringen (id, soort, peildatum, bestandsnaam, geleverd_door, geleverd_door_naam, sleutel_id, status,
          verwerkt_op)
        values ('%s', '%s', '%s', 'export Jansen.csv', %s, 'proefpersoon', 'geheimesleutel', 'verwerkt', now())
        """
        .formatted(id, soort, peildatum, door);
  }

  private static JsonNode zoek(ApiClient lezer, String tekst) {
    Answer gevonden = lezer.post("/_zoek", Map.of("tekst", tekst));
    assertThat(gevonden.status()).as(gevonden.text()).isEqualTo(200);
    return gevonden.json();
  }

  private static List<String> leveringen(ApiClient lezer, String tekst) {
    return ids(zoek(lezer, tekst).path("leveringen"));
  }

  private static List<String> reorganisaties(ApiClient lezer, String tekst) {
    return ids(zoek(lezer, tekst).path("reorganisaties"));
  }

  private static List<String> ids(JsonNode gevonden) {
    return StreamSupport.stream(gevonden.spliterator(), false)
        .map(een -> een.path("id").asText())
        .toList();
  }

  private static ApiClient program(String id, List<String> scopes) {
    Answer made =
        PRODUCT
            .als("beheerder")
            .post(
                "/api-clients",
                Map.of(
                    "clientId",
                    id,
                    "naam",
                    "Koppeling",
                    "scopes",
                    scopes,
                    "dienstonderdelen",
                    List.of()));
    String form =
        "grant_type=client_credentials&client_id=%s&client_secret=%s"
            .formatted(id, made.json().path("geheim").asText());
    Answer token =
        PRODUCT
            .anoniem()
            .post(
                "/tokens",
                "application/x-www-form-urlencoded",
                form.getBytes(StandardCharsets.UTF_8));
    return PRODUCT.anoniem().bearer(token.json().path("access_token").asText());
  }
}
