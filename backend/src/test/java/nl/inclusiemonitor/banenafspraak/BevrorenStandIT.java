package nl.inclusiemonitor.banenafspraak;

import static nl.inclusiemonitor.banenafspraak.Bronnen.Q2;
import static nl.inclusiemonitor.banenafspraak.Bronnen.Q3;
import static nl.inclusiemonitor.db.TestDatabase.await;
import static nl.inclusiemonitor.db.TestDatabase.failureOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.http.ApiClient;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.levering.bewaren.Bewaarronde;
import nl.inclusiemonitor.levering.layout.Bewaartermijnen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What was vastgesteld reads the same for ever, and a naproef would tell if it did not. */
class BevrorenStandIT {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  private static final String[] Q3_MAANDEN = {"2022-07", "2022-08", "2022-09"};
  private static final String[] Q2_MAANDEN = {"2022-04", "2022-05", "2022-06"};

  private Bronnen bronnen;
  private Vaststelbalie balie;
  private ApiClient fg;

  @BeforeEach
  void twoQuartersAreVastgesteld() throws Exception {
    Bronnen.wis(DATABASE);
    DATABASE.sql(
        "update dienstonderdelen set naam = code",
        "delete from wettelijke_parameters where versie > 1",
        "truncate naproeven");
    bronnen = new Bronnen(PRODUCT);
    balie = new Vaststelbalie(PRODUCT);
    fg = PRODUCT.als("fg");
    bronnen.volledig(Q2, Q2_MAANDEN);
    bronnen.volledig(Q3, Q3_MAANDEN);
    balie.stelVast("2022-Q2");
    balie.stelVast("2022-Q3");
  }

  @Test
  void whateverHappensTheBytesStay() throws Exception {
    int versie = balie.adviseur.get("/standen/2022-Q3").json().path("versie").asInt();
    Map<String, String> voor = gelezen(versie);
    assertThat(voor).hasSize(10);
    assertThat(voor.values()).doesNotContain("404 null");

    DATABASE.sql(
        "update dienstonderdelen set naam = 'Andere naam'",
        """
        insert into wettelijke_parameters (id, jaar, regime, versie, percentage, status, uren_per_fte, uren_per_baan,
          verloonde_uren_per_baan, heffing_per_baan, heffing_opgelegd, artikel, bron)
        select gen_random_uuid(), jaar, regime, 2, 3, 'vastgesteld', uren_per_fte, uren_per_baan, verloonde_uren_per_baan,
          heffing_per_baan, heffing_opgelegd, artikel, 'Een latere bron'
        from wettelijke_parameters where jaar = 2022
        """);
    bronnen.binnenwerk(Q2, "KERN;50");
    balie.stelVast("2022-Q2");
    bronnen.binnenwerk(Q3, "KERN;60");
    assertThat(gelezen(versie)).as("a newer version changes nothing").isEqualTo(voor);
    balie.stelVast("2022-Q3");
    wisNa(Duration.ofDays(500));

    assertThat(
            DATABASE.column(
                "select count(*) from leveringen where regels_gewist_op is not null and soort = 'uwv-doelgroepregister'"))
        .containsExactly("2");
    assertThat(gelezen(versie)).isEqualTo(voor);
    JsonNode nieuwste = balie.adviseur.get("/standen/2022-Q3").json();
    assertThat(nieuwste.path("versie").asInt()).isGreaterThan(versie);
    assertThat(nieuwste.at("/dienstonderdelen/0/naam").asText()).isEqualTo("Andere naam");
    assertThat(fg.post("/naproeven").json().path("afwijkingen")).isEmpty();
  }

  @Test
  void theDatabaseRefusesToChangeIt() throws Exception {
    for (String poging :
        List.of(
            "update standen set inleen_maanden = 1 where status = 'vastgesteld'",
            "update standen set status = 'voorlopig', vastgesteld_op = null where status = 'vastgesteld'",
            "delete from standen where status = 'vastgesteld'",
            "update stand_cijfers set fte = 1",
            "delete from stand_leveringen",
            "update stand_documenten set document = '{}'",
            "update vaststellingen set vorige_id = null",
            "delete from vaststellingen")) {
      assertThatThrownBy(() -> DATABASE.sql(poging))
          .as(poging)
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("never changes");
    }
    for (String poging :
        List.of(
            "update standen set status = 'vastgesteld', vastgesteld_op = now()",
            "insert into standen select gen_random_uuid(), kwartaal, 99, 'vastgesteld', peildatum, null, null, 0, 10,"
                + " now(), false, now() from standen limit 1",
            "insert into stand_cijfers select id, 99, 'NIEUW', 'Nieuw', 'kern', 1, 1, 1, 1, 1, 'nee' from standen")) {
      assertThat(
              failureOf(
                  DATABASE
                      .database()
                      .write(Caller.SYSTEM, connection -> connection.query(poging).execute())))
          .as(poging)
          .isNotNull();
    }
  }

  @Test
  void theHashIsThatOfWhatIsKept() throws Exception {
    String document =
        DATABASE
            .column(
                """
                select document from stand_documenten join standen on id = stand_id where kwartaal = '2022-Q3'
                """)
            .get(0);

    byte[] afdruk =
        MessageDigest.getInstance("SHA-256").digest(document.getBytes(StandardCharsets.UTF_8));

    assertThat(
            balie.adviseur.get("/standen/2022-Q3/versies").json().at("/versies/0/sha256").asText())
        .isEqualTo(HexFormat.of().formatHex(afdruk));
    List<String> zonderRecht =
        await(
            DATABASE
                .database()
                .read(
                    new Caller(
                        Caller.SYSTEM.id(),
                        "lezer",
                        java.util.Set.of(),
                        java.util.Set.of(),
                        java.util.Set.of(),
                        false),
                    connection ->
                        connection
                            .query("select document from stand_documenten")
                            .execute()
                            .map(rows -> rows.size() == 0 ? List.of() : List.of("seen"))));
    assertThat(zonderRecht).as("the document holds hidden figures").isEmpty();
  }

  @Test
  void aNaproefFindsWhatWasTamperedWith() throws Exception {
    JsonNode schoon = fg.post("/naproeven").json();
    assertThat(schoon.path("standen").asInt()).isEqualTo(2);
    assertThat(schoon.path("herrekend").asInt()).isEqualTo(2);
    assertThat(schoon.path("afwijkingen")).isEmpty();
    assertThat(afwijkingen()).isZero();

    DATABASE.sql(
        "alter table stand_cijfers disable trigger stand_cijfers_bewaakt",
        """
        update stand_cijfers set binnenwerk_banen = 9
        where code = 'KERN' and stand_id in (select id from standen where kwartaal = '2022-Q3' and status = 'vastgesteld')
        """,
        "alter table stand_cijfers enable trigger stand_cijfers_bewaakt",
        "alter table stand_documenten disable trigger stand_documenten_bewaakt",
        """
        update stand_documenten set document = document || ' '
        where stand_id in (select id from standen where kwartaal = '2022-Q2')
        """,
        "alter table stand_documenten enable trigger stand_documenten_bewaakt");
    JsonNode vals = fg.post("/naproeven").json();

    assertThat(vals.path("afwijkingen").findValuesAsText("wat"))
        .containsExactly("afdruk", "gegevens", "weergave", "herrekening");
    assertThat(vals.path("afwijkingen").findValuesAsText("kwartaal"))
        .containsExactly("2022-Q2", "2022-Q3", "2022-Q3", "2022-Q3");
    assertThat(afwijkingen()).isEqualTo(4);
    JsonNode lijst = PRODUCT.als("privacy-officer").get("/naproeven").json().path("naproeven");
    assertThat(lijst.path(0)).isEqualTo(vals);
    assertThat(lijst.path(0).path("gevraagdDoor").asText())
        .isEqualTo("Functionaris gegevensbescherming");
    assertThat(PRODUCT.als("vaststeller").post("/naproeven").status()).isEqualTo(403);
  }

  private static double afwijkingen() {
    return PRODUCT.registry().get("inclusiemonitor.naproef.afwijkingen").gauge().value();
  }

  /** Status, ETag and bytes of a version for every kind of reader, in both forms. */
  private Map<String, String> gelezen(int versie) {
    Map<String, ApiClient> lezers =
        Map.of(
            "alles", balie.adviseur,
            "zonder persoonsregels", PRODUCT.als("fg"),
            "programma", PRODUCT.integratie(),
            "een onderdeel", PRODUCT.als("hr-adviseur-rivm"),
            "alleen vastgesteld", PRODUCT.als("bestuurder"));
    Map<String, String> gelezen = new LinkedHashMap<>();
    lezers.forEach(
        (wie, lezer) -> {
          for (String vorm : List.of("application/json", "text/csv")) {
            Answer antwoord = lezer.with("Accept", vorm).get("/standen/2022-Q3?versie=" + versie);
            gelezen.put(
                wie + " " + vorm,
                antwoord.status() + " " + antwoord.header("ETag") + " " + antwoord.text());
          }
        });
    return gelezen;
  }

  private static void wisNa(Duration tijd) throws Exception {
    await(
        new Bewaarronde(
                DATABASE.vertx(),
                DATABASE.database(),
                DATABASE.settings(),
                Clock.offset(Clock.systemUTC(), tijd),
                Duration.ofDays(100_000),
                () -> Bewaartermijnen.STANDAARD,
                new SimpleMeterRegistry())
            .ronde());
  }
}
