package nl.inclusiemonitor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.http.ApiClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is computed from whole registers is computed once, and anew as soon as one changes. */
class BeleidsantwoordenIT {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  private static final List<String> PADEN =
      List.of("/registers", "/doelen", "/tegenstrijdigheden", "/actieplan", "/begroting?jaar=2022");

  private static ApiClient adviseur;

  @BeforeAll
  static void aanmelden() {
    adviseur = PRODUCT.als("di-adviseur");
  }

  @Test
  void theSameQuestionIsMadeOnceAndWhoHasTheBytesIsToldSo() {
    for (String pad : PADEN) {
      Answer eerst = adviseur.get(pad);
      double gemaakt = gemaakt();

      Answer nog = adviseur.get(pad);

      assertThat(nog.text()).isEqualTo(eerst.text());
      assertThat(gemaakt()).as(pad).isEqualTo(gemaakt);
      assertThat(adviseur.with("If-None-Match", eerst.header("ETag")).get(pad).status())
          .as(pad)
          .isEqualTo(304);
    }
  }

  @Test
  void aChangeOfARowIsSeenInTheNextAnswer() {
    adviseur.get("/actieplan");
    Answer actie = maak("Eerste naam", Map.of());

    assertThat(adviseur.get("/actieplan").text()).contains(code(actie));

    String pad = "/registers/acties/regels/" + code(actie);
    Answer beeindigd =
        adviseur
            .ifMatch(actie.header("ETag"))
            .post(pad + "/beeindiging", Map.of("notitie", "Gestopt"));
    assertThat(beeindigd.status()).as(beeindigd.text()).isEqualTo(200);
    assertThat(adviseur.get("/actieplan").text()).doesNotContain(code(actie));

    Answer hersteld =
        adviseur.ifMatch(beeindigd.header("ETag")).post(pad + "/herstel", Map.of("versie", 1));
    assertThat(hersteld.status()).as(hersteld.text()).isEqualTo(200);
    assertThat(adviseur.get("/actieplan").text()).contains(code(actie));
  }

  /** As another instance does: this one hears of it, and never says again what no longer holds. */
  @Test
  void aChangeElsewhereIsHeardOf() throws Exception {
    Answer actie = maak("Elders", Map.of());
    assertThat(adviseur.get("/actieplan").text()).contains(code(actie));

    DATABASE.sql(
        "update registerregels set versie = versie + 1, beeindigd_op = now() where code = '%s'"
            .formatted(code(actie)));

    long einde = System.nanoTime() + 10_000_000_000L;
    while (adviseur.get("/actieplan").text().contains(code(actie)) && System.nanoTime() < einde) {
      Thread.onSpinWait();
    }
    assertThat(adviseur.get("/actieplan").text()).doesNotContain(code(actie));
  }

  @Test
  void aRegisterCountsWhatEachReaderMaySeeAndSaysWhatTheirRoleMayDo() {
    ApiClient rivm = PRODUCT.als("hr-adviseur-rivm");
    int adviseurZag = acties(adviseur).path("aantal").asInt();
    int rivmZag = acties(rivm).path("aantal").asInt();

    maak("Van een ander", Map.of("dienstonderdeel", "CIBG"));

    assertThat(acties(adviseur).path("aantal").asInt()).isEqualTo(adviseurZag + 1);
    assertThat(acties(rivm).path("aantal").asInt()).isEqualTo(rivmZag);
    assertThat(acties(adviseur).path("magToevoegen").asBoolean()).isTrue();
    assertThat(acties(PRODUCT.als("fg")).path("magToevoegen").asBoolean()).isFalse();
  }

  private static JsonNode acties(ApiClient lezer) {
    for (JsonNode register : lezer.get("/registers").json().path("registers")) {
      if (register.path("code").asText().equals("acties")) {
        return register;
      }
    }
    throw new AssertionError("acties");
  }

  @Test
  void eachUnitReadsItsOwn() {
    String rivm = code(maak("Van een onderdeel", Map.of("dienstonderdeel", "RIVM")));
    String cibg = code(maak("Van een ander", Map.of("dienstonderdeel", "CIBG")));

    for (int keer = 0; keer < 2; keer++) {
      assertThat(PRODUCT.als("hr-adviseur-rivm").get("/actieplan").text())
          .contains(rivm)
          .doesNotContain(cibg);
      assertThat(PRODUCT.als("hr-adviseur-cibg").get("/actieplan").text())
          .contains(cibg)
          .doesNotContain(rivm);
      assertThat(adviseur.get("/actieplan").text()).contains(rivm, cibg);
    }
  }

  private static Answer maak(String titel, Map<String, Object> anders) {
    Map<String, Object> velden =
        new HashMap<>(
            Map.of("titel", titel, "spoor", "1", "status", "bezig", "teltMee", "onbekend"));
    velden.putAll(anders);
    Answer gemaakt = adviseur.post("/registers/acties/regels", Map.of("velden", velden));
    assertThat(gemaakt.status()).as(gemaakt.text()).isEqualTo(201);
    return gemaakt;
  }

  private static String code(Answer regel) {
    return regel.json().path("code").asText();
  }

  private static double gemaakt() {
    return PRODUCT
        .registry()
        .get("inclusiemonitor.kept.answers")
        .tags("of", "beleid", "from", "made")
        .functionCounter()
        .count();
  }
}
