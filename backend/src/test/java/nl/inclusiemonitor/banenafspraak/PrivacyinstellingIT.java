package nl.inclusiemonitor.banenafspraak;

import static nl.inclusiemonitor.banenafspraak.Bronnen.Q2;
import static nl.inclusiemonitor.banenafspraak.Bronnen.Q3;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.http.ApiClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * How the threshold and the terms of retention change: by two persons, who see first what it does.
 */
class PrivacyinstellingIT {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  private static final Map<String, Integer> TERMIJNEN =
      Map.of(
          "naVaststellenDagen", 30,
          "personeelMaanden", 13,
          "ongebruiktDagen", 30,
          "afgekeurdDagen", 30,
          "logboekJaren", 3,
          "backupDagen", 35);

  private static Bronnen bronnen;
  private static ApiClient officer;
  private static ApiClient vaststeller;

  @BeforeAll
  static void logIn() {
    bronnen = new Bronnen(PRODUCT);
    officer = PRODUCT.als("privacy-officer");
    vaststeller = PRODUCT.als("vaststeller");
  }

  @BeforeEach
  void begin() throws Exception {
    Bronnen.wis(DATABASE);
    DATABASE.sql(
        "delete from privacyinstellingen where versie > 1", "delete from privacyvoorstellen");
  }

  @Test
  void aHigherThresholdHidesMoreAfterASecondPersonApproved() throws Exception {
    lever(Q3, 40, 22, 15, 12);
    lever(Q2, 40, 22, 15, 12);
    DATABASE.sql(
        "update standen set status = 'vastgesteld', vastgesteld_op = now() where kwartaal = '2022-Q2'");

    Answer gedaan = stelVoor(20, true, TERMIJNEN);

    assertThat(gedaan.status()).as(gedaan.text()).isEqualTo(201);
    JsonNode q3 = kwartaal(gedaan.json(), "2022-Q3");
    JsonNode q2 = kwartaal(gedaan.json(), "2022-Q2");
    assertThat(codes(q3.path("wordtVerborgen"))).containsExactlyInAnyOrder("CIBG", "IGJ");
    assertThat(q3.at("/wordt/verborgen").asInt() - q3.at("/was/verborgen").asInt()).isEqualTo(2);
    assertThat(q2.path("wordtVerborgen")).isEmpty();
    assertThat(q2.path("status").asText()).isEqualTo("vastgesteld");
    assertThat(verborgen("2022-Q3")).doesNotContain("CIBG", "IGJ");

    Answer goed = besluit(vaststeller, gedaan, "goedkeuring");

    assertThat(goed.status()).as(goed.text()).isEqualTo(200);
    assertThat(goed.json().at("/effect")).isEqualTo(gedaan.json().at("/effect"));
    assertThat(officer.get("/privacyinstellingen").json().path("drempel").asInt()).isEqualTo(20);
    assertThat(verborgen("2022-Q3")).contains("CIBG", "IGJ").doesNotContain("KERN", "RIVM");
    assertThat(verborgen("2022-Q2")).doesNotContain("CIBG", "IGJ");
    assertThat(
            DATABASE.column(
                "select door_naam from audit where handeling = 'privacyinstelling-goedgekeurd' and onderwerp_id = '"
                    + gedaan.json().path("id").asText()
                    + "'"))
        .hasSize(1);
  }

  @Test
  void aLowerThresholdShowsWhatAnEarlierVersionHid() throws Exception {
    lever(Q3, 40, 22, 8, 6);
    assertThat(verborgen("2022-Q3")).contains("CIBG", "IGJ");

    Answer gedaan = stelVoor(5, true, TERMIJNEN);

    assertThat(codes(kwartaal(gedaan.json(), "2022-Q3").path("wordtGetoond")))
        .containsExactlyInAnyOrder("CIBG", "IGJ");
    assertThat(besluit(vaststeller, gedaan, "goedkeuring").status()).isEqualTo(200);
    JsonNode stand = PRODUCT.integratie().get("/standen/2022-Q3").json();
    assertThat(deel(stand, "CIBG").at("/individueelEnInleen/onderdrukt").asBoolean()).isFalse();
    JsonNode eerste = PRODUCT.als("di-adviseur").get("/standen/2022-Q3?versie=1").json();
    assertThat(eerste.path("versie").asInt()).isEqualTo(1);
  }

  @Test
  void whoProposesDoesNotDecideAndTheFgChangesNothing() {
    Answer gedaan = stelVoor(12, false, TERMIJNEN);

    assertThat(besluit(officer, gedaan, "goedkeuring").json().path("code").asText())
        .isEqualTo("eigen-voorstel");
    assertThat(besluit(PRODUCT.als("fg"), gedaan, "goedkeuring").status()).isEqualTo(403);
    assertThat(PRODUCT.als("fg").get("/privacyvoorstellen").json().path("privacyvoorstellen"))
        .hasSize(1);
    assertThat(PRODUCT.als("di-adviseur").get("/privacyinstellingen").status()).isEqualTo(403);
    assertThat(stelVoor(14, true, TERMIJNEN).json().path("code").asText())
        .isEqualTo("instellingvoorstel-loopt-al");
  }

  @Test
  void aProposalThatChangesNothingOrOutOfBoundsIsRefused() {
    assertThat(stelVoor(10, true, TERMIJNEN).json().path("code").asText())
        .isEqualTo("instelling-geen-verandering");
    assertThat(stelVoor(2, true, TERMIJNEN).status()).isEqualTo(400);
  }

  /** Whatever the application thinks of it. */
  @Test
  void theDatabaseKeepsTheLowerBoundAndTheSecondPerson() {
    String voorstel =
        """
        insert into privacyvoorstellen (id, basis_versie, drempel, klassen_tonen, na_vaststellen_dagen, personeel_maanden,
          ongebruikt_dagen, afgekeurd_dagen, logboek_jaren, backup_dagen, toelichting, voorgesteld_door, voorgesteld_door_naam,
          voorgesteld_op, status, beslist_door, beslist_op, effect)
        values (gen_random_uuid(), 1, %d, true, 30, 13, 30, 30, 3, 35, 'proef', '%s', 'x', now(), 'goedgekeurd', '%s', now(), '{}')
        """;
    String een = "00000000-0000-7000-8000-000000000001";
    String ander = "00000000-0000-7000-8000-000000000002";

    assertThatThrownBy(() -> DATABASE.sql(voorstel.formatted(2, een, ander)))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("drempel");
    assertThatThrownBy(() -> DATABASE.sql(voorstel.formatted(12, een, een)))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("check");
  }

  @Test
  void otherTermsOfRetentionHoldOnceApproved() throws Exception {
    Map<String, Integer> korter = new HashMap<>(TERMIJNEN);
    korter.put("personeelMaanden", 6);
    Answer gedaan = stelVoor(10, true, korter);
    assertThat(gedaan.json().at("/was/bewaartermijnen/personeelMaanden").asInt()).isEqualTo(13);

    besluit(vaststeller, gedaan, "goedkeuring");

    long deadline = System.nanoTime() + 2_000_000_000L;
    String termijnen = officer.get("/bewaartermijnen").text();
    while (!termijnen.contains("Tot 6 maanden") && System.nanoTime() < deadline) {
      termijnen = officer.get("/bewaartermijnen").text();
    }
    assertThat(termijnen).contains("Tot 6 maanden na de peildatum.");
  }

  private static Answer stelVoor(int drempel, boolean klassen, Map<String, Integer> termijnen) {
    return officer.post(
        "/privacyvoorstellen",
        Map.of(
            "basisVersie",
            1,
            "drempel",
            drempel,
            "klassenTonen",
            klassen,
            "bewaartermijnen",
            termijnen,
            "toelichting",
            "Proef van een wijziging"));
  }

  private static Answer besluit(ApiClient wie, Answer voorstel, String wat) {
    return wie.with("If-Match", voorstel.header("ETag"))
        .post("/privacyvoorstellen/" + voorstel.json().path("id").asText() + "/" + wat);
  }

  private static JsonNode kwartaal(JsonNode voorstel, String naam) {
    for (JsonNode kwartaal : voorstel.at("/effect/kwartalen")) {
      if (kwartaal.path("kwartaal").asText().equals(naam)) {
        return kwartaal;
      }
    }
    throw new AssertionError(naam + " in " + voorstel);
  }

  private static JsonNode deel(JsonNode stand, String code) {
    for (JsonNode deel : stand.path("dienstonderdelen")) {
      if (deel.path("code").asText().equals(code)) {
        return deel;
      }
    }
    throw new AssertionError(code);
  }

  private static List<String> codes(JsonNode lijst) {
    List<String> codes = new ArrayList<>();
    lijst.forEach(code -> codes.add(code.asText()));
    return codes;
  }

  /** The other units have many persons, so that only these decide. */
  private static void lever(String peildatum, int kern, int rivm, int cibg, int igj) {
    List<String> personeel = new ArrayList<>();
    werkt(personeel, "KERN", 1, kern);
    werkt(personeel, "RIVM", 101, rivm);
    werkt(personeel, "CIBG", 201, cibg);
    werkt(personeel, "IGJ", 301, igj);
    werkt(personeel, "ACBG", 401, 30);
    werkt(personeel, "SCP", 501, 30);
    werkt(personeel, "CCMO", 601, 30);
    bronnen.bezetting(peildatum, "1000");
    bronnen.register(
        peildatum,
        personeel.stream()
            .map(regel -> regel.substring(0, regel.indexOf(';')) + ";2020-01-01;")
            .toArray(String[]::new));
    bronnen.personeel(peildatum, personeel.toArray(String[]::new));
    bronnen.inhuurVanWieInDienstIs(peildatum, "KERN", 1);
  }

  private static void werkt(List<String> personeel, String onderdeel, int vanaf, int aantal) {
    for (int nummer = vanaf; nummer < vanaf + aantal; nummer++) {
      personeel.add(nummer + ";1;" + onderdeel + ";24;2020-01-01;;");
    }
  }

  private static List<String> verborgen(String kwartaal) throws SQLException {
    return DATABASE.column(
        """
        select c.code from stand_cijfers c
        join (select id from standen where kwartaal = '%s' order by versie desc limit 1) s on s.id = c.stand_id
        where c.verborgen <> 'nee' order by c.code
        """
            .formatted(kwartaal));
  }
}
