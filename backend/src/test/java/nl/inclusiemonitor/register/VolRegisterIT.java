package nl.inclusiemonitor.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.http.ApiClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is computed from a register is of all its rows: one more than it reads is refused. */
class VolRegisterIT {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  private static final String REGELS = "/registers/communicatie/regels";

  private static ApiClient adviseur;

  @BeforeAll
  static void vul() throws Exception {
    DATABASE.sql(
        """
        insert into registerregels (id, register, volgnummer, code, titel, velden, gewijzigd_op, gewijzigd_door,
          gewijzigd_door_naam)
        select gen_random_uuid(), 'communicatie', n, 'U-' || n, 'Regel ' || n,
          jsonb_build_object('titel', 'Regel ' || n, 'soort', 'campagne', 'status', 'gepland'), now(), gen_random_uuid(), 'proef'
        from generate_series(1, 9999) as n
        """,
        "insert into registernummers values ('communicatie', 9999)");
    adviseur = PRODUCT.als("di-adviseur");
  }

  @Test
  void theLastThatFitsGoesInAndNoOtherUntilOneIsEnded() throws Exception {
    Answer laatste = maak();
    Answer teveel = maak();

    assertThat(laatste.status()).as(laatste.text()).isEqualTo(201);
    assertThat(teveel.status()).isEqualTo(409);
    assertThat(teveel.json().path("code").asText()).isEqualTo("register-vol");
    assertThat(leesIn().json().path("code").asText()).isEqualTo("register-vol");
    String adres = REGELS + "/" + laatste.json().path("code").asText();
    assertThat(adviseur.ifMatch("\"1\"").post(adres + "/beeindiging", Map.of()).status())
        .isEqualTo(200);
    assertThat(maak().status()).isEqualTo(201);
    Answer terug = adviseur.ifMatch("\"2\"").post(adres + "/herstel", Map.of("versie", 1));
    assertThat(terug.json().path("code").asText()).as(terug.text()).isEqualTo("register-vol");
  }

  /** Each sees room for one, and there is room for one of them. */
  @Test
  void ofTwoWhoBringARowBackAtOnceOneFindsTheRegisterFull() throws Exception {
    maak();
    List<String> adressen = List.of(REGELS + "/U-1", REGELS + "/U-2");
    for (String adres : adressen) {
      assertThat(adviseur.ifMatch("\"1\"").post(adres + "/beeindiging", Map.of()).status())
          .isEqualTo(200);
    }
    assertThat(maak().status()).isEqualTo(201);

    List<CompletableFuture<Integer>> terug =
        adressen.stream()
            .map(
                adres ->
                    CompletableFuture.supplyAsync(
                        () ->
                            adviseur
                                .ifMatch("\"2\"")
                                .post(adres + "/herstel", Map.of("versie", 1))
                                .status()))
            .toList();

    assertThat(terug.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(200, 409);
  }

  private static Answer leesIn() {
    return adviseur.post(
        "/registers/communicatie/import",
        "text/csv",
        "titel;soort;status\nUit een bestand;campagne;gepland\n".getBytes(StandardCharsets.UTF_8));
  }

  private static Answer maak() {
    return adviseur.post(
        REGELS,
        Map.of("velden", Map.of("titel", "Week", "soort", "campagne", "status", "gepland")));
  }
}
