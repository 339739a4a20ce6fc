package nl.inclusiemonitor.levering.bewaren;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.inclusiemonitor.levering.bewaren.Kwartaalproef.inDatabase;
import static nl.inclusiemonitor.levering.bewaren.Kwartaalproef.token;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.http.ApiClient;
import nl.inclusiemonitor.kalender.Kwartaal;
import nl.inclusiemonitor.levering.Leveraar;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The proof that lines are gone, what stays of them, and the overview of what goes when. */
class WisbewijsIT {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  private static Kwartaalproef proef;
  private static Answer register;

  /** Two of three persons count; the third is in service only. */
  @BeforeAll
  static void wis() throws Exception {
    proef = new Kwartaalproef(DATABASE, PRODUCT);
    register = proef.register("2016-03-31", 1, 2, 4);
    proef.personeel("2016-03-31", 34, 1, 2, 3);
    proef.stelVast("2016-Q1");
    proef.rondeOver(31);
  }

  @Test
  void theProofSaysWhatWentWhenAndByWhichRule() {
    Answer bewijs = bewijs(proef.leveraar().client(), register);

    assertThat(bewijs.status()).as(bewijs.text()).isEqualTo(200);
    JsonNode json = bewijs.json();
    for (String lid :
        List.of("soort", "peildatum", "sha256", "sleutelId", "ontvangenOp", "regels")) {
      assertThat(json.path(lid)).as(lid).isEqualTo(register.json().path(lid));
    }
    assertThat(json.path("grond").asText()).isEqualTo("na-vaststellen");
    assertThat(json.path("termijn").asText()).isEqualTo("P30D");
    assertThat(json.path("regel").asText())
        .isEqualTo("Tot 30 dagen na het vaststellen van de laatste stand die de regels gebruikt.");
    assertThat(json.path("gewistOp"))
        .isEqualTo(proef.leveraar().lees(register).json().path("regelsGewistOp"));
    assertThat(LocalDate.parse(json.path("backupsTot").asText()))
        .isEqualTo(LocalDate.now(Kwartaal.ZONE).plusDays(31 + 35));
    assertThat(bewijs.text()).doesNotContain(token(1), inDatabase(1));
  }

  @Test
  void theLeavesSumToTheFiguresAndTheHashIsTheirs() throws Exception {
    JsonNode blad = laatsteBlad();
    String stand =
        "from stand_bladeren where stand_id = (select id from standen where kwartaal = '2016-Q1' and versie = %s)"
            .formatted(blad.path("versie"));

    assertThat(
            DATABASE.column(
                "select concat_ws(';', onderdeel, code, oorzaak, regels, uren) "
                    + stand
                    + " order by onderdeel, code, oorzaak"))
        .containsExactly(
            "individueel;RIVM;niet-in-register;1;34.00",
            "individueel;RIVM;telt-mee;2;68.00",
            "register;;in-p-direkt;2;0.00",
            "register;;niet-in-p-direkt;1;0.00");
    assertThat(blad.path("sluitAan").asBoolean()).isTrue();
    assertThat(blad.path("bladeren").asInt()).isEqualTo(4);
    assertThat(blad.path("sha256").asText()).isEqualTo(afdruk(blad.path("versie").asText()));
  }

  /** As an auditor with the leaves and their salt would compute it, by what the manual says. */
  private static String afdruk(String versie) throws Exception {
    String id =
        DATABASE
            .column("select id from standen where kwartaal = '2016-Q1' and versie = " + versie)
            .get(0);
    MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
    String zout =
        DATABASE
            .column("select encode(zout, 'hex') from stand_afdrukken where stand_id = '" + id + "'")
            .get(0);
    sha256.update(HexFormat.of().parseHex(zout));
    List<String> bladeren =
        DATABASE.column(
            """
            select onderdeel || ';' || code || ';' || oorzaak || ';' || regels || ';' || uren from stand_bladeren
            where stand_id = '%s'
            """
                .formatted(id));
    for (String regel : bladeren.stream().sorted().toList()) {
      sha256.update((regel + "\n").getBytes(UTF_8));
    }
    return HexFormat.of().formatHex(sha256.digest());
  }

  @Test
  void aFigureThatItsLinesDoNotGiveSaysSo() throws Exception {
    Answer levering = proef.register("2016-06-30", 11);
    proef.personeel("2016-06-30", 30, 11);
    DATABASE.sql(
        """
        update stand_cijfers set individueel_uren = 40 where code = 'RIVM' and stand_id = (
          select id from standen where kwartaal = '2016-Q2' order by versie desc limit 1)
        """);
    proef.stelVast("2016-Q2");

    proef.rondeOver(31);

    JsonNode bladeren = bewijs(proef.leveraar().client(), levering).json().path("bladeren");
    assertThat(bladeren.get(bladeren.size() - 1).path("sluitAan").asBoolean(true)).isFalse();
    assertThat(
            DATABASE.column(
                "select uren from stand_bladeren where oorzaak = 'rest' and code = 'RIVM'"))
        .containsExactly("10.00");
  }

  @ParameterizedTest
  @CsvSource({
    "di-adviseur,200",
    "privacy-officer,200",
    "fg,200",
    "i-team,404",
    "hr-analist,403",
    "bestuurder,403",
    "beheerder,403"
  })
  void whoMayReadTheProofOfAnothersLevering(String rol, int status) {
    assertThat(bewijs(PRODUCT.als(rol), register).status()).isEqualTo(status);
  }

  @Test
  void theITeamProvesTheDeletionOfItsOwn() throws Exception {
    ApiClient iTeam = PRODUCT.als("i-team");
    Leveraar leveraar = new Leveraar(iTeam);
    Answer levering =
        leveraar.gecontroleerd(
            "uwv-doelgroepregister",
            "2016-09-30",
            "pseudoniem;registratie_begin\n" + token(21) + ";2014-01-01\n");
    Answer nog = bewijs(iTeam, levering);
    assertThat(nog.status()).isEqualTo(409);
    assertThat(nog.code()).isEqualTo("geen-wisbewijs");
    leveraar.besluit(levering, "verwijdering");
    proef.rondeOver(0);

    Answer bewijs = bewijs(iTeam, levering);

    assertThat(bewijs.status()).as(bewijs.text()).isEqualTo(200);
    assertThat(bewijs.json().path("grond").asText()).isEqualTo("niet-verwerkt");
    assertThat(bewijs.json().path("bladeren")).isEmpty();
    assertThat(bewijs.json().path("regels").asInt()).isEqualTo(1);
  }

  @Test
  void theOverviewSaysWhatGoesWhen() throws Exception {
    Answer voorlopig = proef.register("2017-03-31", 31);
    Answer ingetrokken = proef.register("2017-06-30", 32);
    proef.leveraar().besluit(ingetrokken, "intrekking", Map.of("toelichting", "vergissing"));

    for (String rol : List.of("privacy-officer", "fg")) {
      Answer overzicht = PRODUCT.als(rol).get("/bewaartermijnen");

      assertThat(overzicht.status()).as(overzicht.text()).isEqualTo(200);
      assertThat(overzicht.json().path("teLaat").asInt()).isZero();
      assertThat(overzicht.json().path("gewist").findValuesAsText("levering"))
          .contains(register.json().path("id").asText());
      assertThat(overzicht.json().path("backupDagen").asInt()).isEqualTo(35);
      JsonNode wacht = regel(overzicht, voorlopig);
      assertThat(wacht.path("toestand").asText()).isEqualTo("wacht");
      assertThat(wacht.path("vervaltOp").isNull()).isTrue();
      assertThat(wacht.path("voorlopigeKwartalen").toString()).contains("2017-Q1");
      JsonNode loopt = regel(overzicht, ingetrokken);
      assertThat(loopt.path("toestand").asText()).isEqualTo("loopt");
      assertThat(loopt.path("grond").asText()).isEqualTo("ingetrokken");
    }
    assertThat(PRODUCT.als("di-adviseur").get("/bewaartermijnen").status()).isEqualTo(403);
  }

  private static JsonNode regel(Answer overzicht, Answer levering) {
    for (JsonNode regel : overzicht.json().path("leveringen")) {
      if (regel.path("levering").equals(levering.json().path("id"))) {
        return regel;
      }
    }
    throw new AssertionError(overzicht.text());
  }

  private static JsonNode laatsteBlad() {
    JsonNode bladeren = bewijs(proef.leveraar().client(), register).json().path("bladeren");
    return bladeren.get(bladeren.size() - 1);
  }

  private static Answer bewijs(ApiClient client, Answer levering) {
    return client.get(Leveraar.pad(levering) + "/wisbewijs");
  }
}
