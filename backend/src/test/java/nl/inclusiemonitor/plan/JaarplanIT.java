package nl.inclusiemonitor.plan;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The life of a yearly plan: made and handed in by its unit, judged by another, looked back at. */
class JaarplanIT {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  private static final String PLANNEN = "/registers/jaarplannen/regels";
  private static final List<String> DELEN =
      List.of(
          "inclusieveWerkomgeving",
          "arbeidsbeperkingWerven",
          "arbeidsbeperkingBehouden",
          "bicultureelWerven",
          "bicultureelBehouden");

  private static ApiClient adviseur;
  private static ApiClient rivm;
  private static ApiClient vaststeller;

  @BeforeAll
  static void aanmelden() {
    adviseur = PRODUCT.als("di-adviseur");
    rivm = PRODUCT.als("hr-adviseur-rivm");
    vaststeller = PRODUCT.als("vaststeller");
  }

  @BeforeEach
  void begin() throws Exception {
    DATABASE.sql("truncate registerregels cascade");
  }

  @Test
  void aPlanIsToldWhatIsMissingThenHandedInJudgedAndLookedBackAt() {
    Map<String, Object> plan = plan("RIVM", 2022, "concept", 3);
    Answer stap = rivm.post(PLANNEN, body(plan));
    assertThat(stap.status()).as(stap.text()).isEqualTo(201);
    String pad = PLANNEN + "/" + stap.json().path("code").asText();
    assertThat(rij("RIVM").at("/volgendeStap/stap").asText()).isEqualTo("aanvullen");
    assertThat(rij("RIVM").at("/plan/ingevuld").asInt()).isEqualTo(3);
    assertThat(rij("RIVM").at("/delen/4/status").asText()).isEqualTo("ontbreekt");

    Answer onvolledig =
        rivm.ifMatch(stap.header("ETag")).put(pad, body(met(plan, "status", "ingediend")));
    assertThat(codes(onvolledig)).containsExactly("/velden/status jaarplan-onvolledig");
    assertThat(onvolledig.text())
        .contains("biculturele achtergrond werven", "achtergrond behouden");

    plan = plan("RIVM", 2022, "ingediend", 5);
    stap = rivm.ifMatch(stap.header("ETag")).put(pad, body(plan));
    assertThat(stap.status()).as(stap.text()).isEqualTo(200);
    assertThat(rij("RIVM").at("/volgendeStap/rollen").toString())
        .contains("vaststeller", "di-adviseur");

    Map<String, Object> oordeel = met(met(plan, "status", "beoordeeld"), "oordeel", "Goed plan");
    oordeel.put("beoordeeldOp", "2023-02-01");
    assertThat(code(rivm.ifMatch(stap.header("ETag")).put(pad, body(oordeel))))
        .isEqualTo("jaarplan-niet-beoordelen");
    assertThat(
            code(
                vaststeller
                    .ifMatch(stap.header("ETag"))
                    .put(pad, body(met(oordeel, "bicultureelWerven", "Anders")))))
        .isEqualTo("jaarplan-alleen-beoordelen");
    stap = vaststeller.ifMatch(stap.header("ETag")).put(pad, body(oordeel));
    assertThat(stap.status()).as(stap.text()).isEqualTo(200);

    JsonNode terugblik = overzicht(rivm, "").path("terugblikken").get(0);
    assertThat(terugblik.path("uiterlijk").asText()).isEqualTo("2024-02-01");
    assertThat(terugblik.path("teLaat").asBoolean()).isTrue();
    assertThat(terugblik.path("vanU").asBoolean()).isTrue();
    stap = rivm.ifMatch(stap.header("ETag")).put(pad, body(met(oordeel, "terugblik", "Het lukte")));
    assertThat(stap.status()).as(stap.text()).isEqualTo(200);
    assertThat(overzicht(rivm, "").path("terugblikken")).isEmpty();
    assertThat(rij("RIVM").at("/volgendeStap/stap").asText()).isEqualTo("klaar");
  }

  @Test
  void theUnitsAndTheirPartsAreATableToo() {
    rivm.post(PLANNEN, body(plan("RIVM", 2022, "concept", 3)));

    List<String> regels = tabel(adviseur).lines().toList();

    assertThat(regels.get(0))
        .isEqualTo(
            "\uFEFFjaar;dienstonderdeel;naam;plan;status;"
                + String.join(";", DELEN)
                + ";beoordeeld_op;terugblik_uiterlijk;volgende_stap;door");
    assertThat(regels).hasSize(overzicht(adviseur, "").path("onderdelen").size() + 1);
    assertThat(regels)
        .anyMatch(
            regel ->
                regel.matches(
                    "2022;RIVM;.+;J-\\d+;concept;concept;concept;concept;ontbreekt;ontbreekt;;;aanvullen;.*hr-adviseur.*"))
        .anyMatch(regel -> regel.matches("2022;CIBG;.+;;ontbreekt;(ontbreekt;){5};;maken;.*"));
    assertThat(tabel(rivm).lines()).hasSize(2);
  }

  private static String tabel(ApiClient lezer) {
    Answer tabel = lezer.with("Accept", "text/csv").get("/jaarplannen?jaar=2022");
    assertThat(tabel.status()).as(tabel.text()).isEqualTo(200);
    return tabel.text();
  }

  @Test
  void whoHandedInDoesNotJudge() {
    Map<String, Object> plan = plan("CIBG", 2022, "ingediend", 5);
    Answer ingediend = adviseur.post(PLANNEN, body(plan));
    String pad = PLANNEN + "/" + ingediend.json().path("code").asText();
    Map<String, Object> oordeel = met(met(plan, "status", "beoordeeld"), "oordeel", "Goed plan");
    oordeel.put("beoordeeldOp", "2023-02-01");

    assertThat(overzicht(adviseur, "").at("/onderdelen/2/volgendeStap/vanU").asBoolean()).isFalse();
    assertThat(overzicht(vaststeller, "").at("/onderdelen/2/volgendeStap/vanU").asBoolean())
        .isTrue();
    assertThat(code(adviseur.ifMatch(ingediend.header("ETag")).put(pad, body(oordeel))))
        .isEqualTo("jaarplan-eigen-indiening");

    Answer terug =
        vaststeller
            .ifMatch(ingediend.header("ETag"))
            .put(pad, body(met(plan, "status", "concept")));
    assertThat(codes(terug)).containsExactly("/notitie verplicht");
    Map<String, Object> metNotitie = new HashMap<>(body(met(plan, "status", "concept")));
    metNotitie.put("notitie", "Graag concreter over behoud");
    terug = vaststeller.ifMatch(ingediend.header("ETag")).put(pad, metNotitie);
    assertThat(terug.status()).as(terug.text()).isEqualTo(200);
    assertThat(code(vaststeller.ifMatch(terug.header("ETag")).put(pad, body(plan))))
        .isEqualTo("jaarplan-alleen-beoordelen");

    PRODUCT.als("hr-adviseur-cibg").ifMatch(terug.header("ETag")).put(pad, body(plan));
    assertThat(adviseur.ifMatch(adviseur.get(pad).header("ETag")).put(pad, body(oordeel)).status())
        .isEqualTo(200);
  }

  @Test
  void whatWasHandedInIsNotEndedAndItsJudgementIsNotRewrittenByWhoHandedItIn() {
    Map<String, Object> plan = plan("IGJ", 2022, "ingediend", 5);
    Answer stap = adviseur.post(PLANNEN, body(plan));
    String pad = PLANNEN + "/" + stap.json().path("code").asText();
    Map<String, Object> oordeel = met(met(plan, "status", "beoordeeld"), "oordeel", "Goed plan");
    oordeel.put("beoordeeldOp", "2023-02-01");
    assertThat(einde(adviseur, pad, stap)).isEqualTo("409 jaarplan-blijft");
    assertThat(
            code(
                adviseur
                    .ifMatch(stap.header("ETag"))
                    .put(pad, body(met(plan, "oordeel", "Heel goed")))))
        .isEqualTo("jaarplan-eigen-indiening");
    stap = vaststeller.ifMatch(stap.header("ETag")).put(pad, body(oordeel));

    Map<String, Object> terug = new HashMap<>(body(met(plan, "status", "concept")));
    terug.put("notitie", "Het oordeel bevalt niet");
    for (Map<String, Object> anders :
        List.of(
            body(met(oordeel, "oordeel", "Slecht")),
            body(met(oordeel, "beoordeeldOp", "2023-02-02")),
            terug)) {
      assertThat(code(adviseur.ifMatch(stap.header("ETag")).put(pad, anders)))
          .isEqualTo("jaarplan-eigen-indiening");
    }
    assertThat(einde(adviseur, pad, stap)).isEqualTo("409 jaarplan-blijft");
    assertThat(
            adviseur
                .ifMatch(stap.header("ETag"))
                .put(pad, body(met(oordeel, "terugblik", "Het lukte")))
                .status())
        .isEqualTo(200);
    stap = vaststeller.get(pad);
    assertThat(
            vaststeller
                .ifMatch(stap.header("ETag"))
                .put(pad, body(met(oordeel, "oordeel", "Goed, met één vraag")))
                .status())
        .isEqualTo(200);
    stap = vaststeller.ifMatch(vaststeller.get(pad).header("ETag")).put(pad, terug);
    assertThat(einde(adviseur, pad, stap)).isEqualTo("200 ");
  }

  private static String einde(ApiClient wie, String pad, Answer laatst) {
    Answer antwoord = wie.ifMatch(laatst.header("ETag")).post(pad + "/beeindiging", Map.of());
    return antwoord.status() + " " + (antwoord.status() == 200 ? "" : code(antwoord));
  }

  @Test
  void aUnitHasOnePlanAYear() {
    assertThat(adviseur.post(PLANNEN, body(plan("IGJ", 2022, "concept", 0))).status())
        .isEqualTo(201);
    assertThat(codes(adviseur.post(PLANNEN, body(plan("IGJ", 2022, "concept", 0)))))
        .containsExactly("/velden/jaar jaarplan-is-er-al");
    assertThat(adviseur.post(PLANNEN, body(plan("IGJ", 2023, "concept", 0))).status())
        .isEqualTo(201);

    for (String vraag : List.of("?proef=true", "?proef=false")) {
      Answer twee =
          adviseur.post(
              "/registers/jaarplannen/import" + vraag,
              "text/csv",
              "titel;dienstonderdeel;jaar;status\nEen;SCP;2022;concept\nTwee;SCP;2022;concept\n"
                  .getBytes(StandardCharsets.UTF_8));
      assertThat(twee.status()).isEqualTo(400);
      assertThat(twee.json().at("/errors/0/code").asText()).isEqualTo("regel-dubbel");
      assertThat(twee.json().at("/errors/0/params/regel").asInt()).isEqualTo(3);
    }
  }

  @Test
  void eachSeesItsUnitsAndOnlyWhoWritesAdds() {
    adviseur.post(PLANNEN, body(plan("CIBG", 2023, "concept", 1)));
    rivm.post(PLANNEN, body(plan("RIVM", 2023, "concept", 5)));

    assertThat(overzicht(adviseur, "").path("onderdelen")).hasSize(7);
    assertThat(overzicht(adviseur, "").path("volledig").asInt()).isEqualTo(1);
    JsonNode eigen = overzicht(rivm, "?jaar=2023");
    assertThat(eigen.path("beperkt").asBoolean()).isTrue();
    assertThat(eigen.path("onderdelen")).hasSize(1);
    assertThat(eigen.at("/onderdelen/0/dienstonderdeel").asText()).isEqualTo("RIVM");
    assertThat(eigen.toString()).doesNotContain("CIBG");
    JsonNode leeg = overzicht(rivm, "?jaar=2021");
    assertThat(leeg.at("/onderdelen/0/plan").isNull()).isTrue();
    assertThat(leeg.at("/onderdelen/0/volgendeStap/stap").asText()).isEqualTo("maken");
    assertThat(vaststeller.post(PLANNEN, body(plan("SCP", 2023, "concept", 1))).status())
        .isEqualTo(403);
    assertThat(magToevoegen(vaststeller)).isFalse();
    assertThat(PRODUCT.als("i-team").get("/jaarplannen").status()).isEqualTo(403);
    assertThat(adviseur.get("/jaarplannen?jaar=12").status()).isEqualTo(400);
    assertThat(PRODUCT.integratie().get("/jaarplannen?jaar=2023").status()).isEqualTo(200);
  }

  private static boolean magToevoegen(ApiClient wie) {
    for (JsonNode register : wie.get("/registers").json().path("registers")) {
      if (register.path("code").asText().equals("jaarplannen")) {
        return register.path("magToevoegen").asBoolean();
      }
    }
    throw new AssertionError("no register of yearly plans");
  }

  private static JsonNode rij(String onderdeel) {
    for (JsonNode rij : overzicht(rivm, "?jaar=2022").path("onderdelen")) {
      if (rij.path("dienstonderdeel").asText().equals(onderdeel)) {
        return rij;
      }
    }
    throw new AssertionError(onderdeel);
  }

  private static JsonNode overzicht(ApiClient wie, String vraag) {
    Answer antwoord = wie.get("/jaarplannen" + vraag);
    assertThat(antwoord.status()).as(antwoord.text()).isEqualTo(200);
    return antwoord.json();
  }

  private static List<String> codes(Answer antwoord) {
    assertThat(antwoord.status()).as(antwoord.text()).isEqualTo(400);
    return StreamSupport.stream(antwoord.json().path("errors").spliterator(), false)
        .map(fout -> fout.path("name").asText() + " " + fout.path("code").asText())
        .toList();
  }

  private static String code(Answer antwoord) {
    return antwoord.json().path("code").asText();
  }

  private static Map<String, Object> plan(String onderdeel, int jaar, String status, int delen) {
    Map<String, Object> velden = new HashMap<>();
    velden.put("titel", "Jaarplan " + onderdeel);
    velden.put("dienstonderdeel", onderdeel);
    velden.put("jaar", jaar);
    velden.put("status", status);
    DELEN.stream().limit(delen).forEach(deel -> velden.put(deel, "Wat er gebeurt"));
    return velden;
  }

  private static Map<String, Object> met(Map<String, Object> plan, String veld, Object waarde) {
    Map<String, Object> anders = new HashMap<>(plan);
    anders.put(veld, waarde);
    return anders;
  }

  private static Map<String, Object> body(Map<String, Object> velden) {
    return Map.of("velden", velden);
  }
}
