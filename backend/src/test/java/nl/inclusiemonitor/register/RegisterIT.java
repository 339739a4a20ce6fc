package nl.inclusiemonitor.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.http.ApiClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The life of a row: added, changed, ended, brought back, with who may do what. */
class RegisterIT {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  private static final String ACTIES = "/registers/acties/regels";
  private static final String RISICOS = "/registers/risicos/regels";

  private static ApiClient adviseur;

  @BeforeAll
  static void aanmelden() {
    adviseur = PRODUCT.als("di-adviseur");
  }

  @Test
  void aRowIsAddedUnderTheNextCodeAndShowsEveryField() {
    Answer gemaakt = maak("Meet and greet", Map.of("verwachteBanen", "2.5"));

    assertThat(gemaakt.status()).isEqualTo(201);
    assertThat(gemaakt.header("ETag")).isEqualTo("\"1\"");
    JsonNode regel = gemaakt.json();
    assertThat(gemaakt.header("Location"))
        .endsWith("/acties/regels/" + regel.path("code").asText());
    assertThat(regel.at("/velden/verwachteBanen").asText()).isEqualTo("2.5");
    assertThat(regel.at("/velden/kosten").isNull()).isTrue();
    assertThat(regel.at("/velden/risicos").isArray()).isTrue();
    assertThat(regel.path("magWijzigen").asBoolean()).isTrue();
    int nummer = nummer(regel);
    assertThat(nummer(maak("Kandidatenkrant", Map.of()).json())).isEqualTo(nummer + 1);
  }

  @Test
  void everyFaultIsNamedAtOnceAndNothingIsKept() {
    int voor = aantal("acties");

    Answer geweigerd =
        adviseur.post(
            ACTIES,
            Map.of(
                "velden",
                Map.of(
                    "titel", "Kandidaat 249566758",
                    "spoor", "6",
                    "verwachteBanen", "veel",
                    "kwartaal", "2022-5",
                    "geloof", "geen")));

    assertThat(geweigerd.status()).isEqualTo(400);
    assertThat(geweigerd.json().path("errors"))
        .extracting(fout -> fout.path("name").asText() + " " + fout.path("code").asText())
        .contains(
            "/velden/titel mogelijk-bsn", "/velden/status verplicht", "/velden/teltMee verplicht")
        .anyMatch(fout -> fout.startsWith("/velden/spoor "))
        .anyMatch(fout -> fout.startsWith("/velden/verwachteBanen "))
        .anyMatch(fout -> fout.startsWith("/velden/kwartaal "))
        .anyMatch(fout -> fout.startsWith("/velden/geloof "));
    assertThat(geweigerd.text()).doesNotContain("249566758");
    assertThat(aantal("acties")).isEqualTo(voor);
  }

  @Test
  void whatItRefersToMustBeThere() {
    Answer geweigerd =
        maak("Verwijst", Map.of("risicos", List.of("R-999"), "dienstonderdeel", "NIETS"));

    assertThat(geweigerd.status()).isEqualTo(400);
    assertThat(geweigerd.json().path("errors"))
        .extracting(fout -> fout.path("name").asText() + " " + fout.path("code").asText())
        .containsExactlyInAnyOrder(
            "/velden/dienstonderdeel onderdeel-bestaat-niet",
            "/velden/risicos verwijzing-onbekend");
  }

  @Test
  void aChangeIsANextVersionAndTheStaleOneIsRefused() {
    Answer eerst = maak("Eerst", Map.of());
    String pad = ACTIES + "/" + eerst.json().path("code").asText();
    String etag = eerst.header("ETag");

    assertThat(adviseur.put(pad, actie("Daarna", Map.of())).status()).isEqualTo(428);
    Answer daarna = adviseur.ifMatch(etag).put(pad, actie("Daarna", Map.of("kosten", "100")));
    assertThat(daarna.status()).isEqualTo(200);
    assertThat(daarna.json().path("versie").asInt()).isEqualTo(2);
    assertThat(adviseur.ifMatch(etag).put(pad, actie("Te laat", Map.of())).status()).isEqualTo(412);
    Answer zelfde =
        adviseur.ifMatch(daarna.header("ETag")).put(pad, actie("Daarna", Map.of("kosten", "100")));
    assertThat(zelfde.json().path("versie").asInt()).isEqualTo(2);

    JsonNode versies = adviseur.get(pad + "/versies").json().path("versies");
    assertThat(versies)
        .extracting(v -> v.path("titel").asText())
        .containsExactly("Daarna", "Eerst");
    assertThat(versies.get(1).at("/velden/kosten").isNull()).isTrue();
  }

  @Test
  void aChangeIsUndoneByBringingBackAnEarlierVersion() {
    Answer eerst = maak("Goed zo", Map.of("kosten", "10"));
    String pad = ACTIES + "/" + eerst.json().path("code").asText();
    Answer fout = adviseur.ifMatch(eerst.header("ETag")).put(pad, actie("Fout", Map.of()));

    Answer hersteld =
        adviseur.ifMatch(fout.header("ETag")).post(pad + "/herstel", Map.of("versie", 1));

    assertThat(hersteld.status()).isEqualTo(200);
    assertThat(hersteld.json().path("titel").asText()).isEqualTo("Goed zo");
    assertThat(hersteld.json().at("/velden/kosten").asText()).isEqualTo("10");
    assertThat(hersteld.json().path("versie").asInt()).isEqualTo(3);
    assertThat(
            adviseur
                .ifMatch(hersteld.header("ETag"))
                .post(pad + "/herstel", Map.of("versie", 9))
                .status())
        .isEqualTo(404);
  }

  @Test
  void anEndedRowStaysReadableLeavesTheListAndCanComeBack() {
    Answer gemaakt = maak("Loopt af", Map.of());
    String code = gemaakt.json().path("code").asText();
    String pad = ACTIES + "/" + code;

    Answer beeindigd =
        adviseur
            .ifMatch(gemaakt.header("ETag"))
            .post(pad + "/beeindiging", Map.of("notitie", "Niet meer nodig"));

    assertThat(beeindigd.json().path("beeindigdOp").isNull()).isFalse();
    assertThat(adviseur.get(ACTIES + "?limiet=500").text()).doesNotContain("Loopt af");
    assertThat(adviseur.get(ACTIES + "?ookBeeindigd=true&limiet=500").text()).contains("Loopt af");
    assertThat(adviseur.get(pad).json().path("notitie").asText()).isEqualTo("Niet meer nodig");
    String etag = beeindigd.header("ETag");
    assertThat(adviseur.ifMatch(etag).put(pad, actie("Toch", Map.of())).status()).isEqualTo(409);
    Answer terug = adviseur.ifMatch(etag).post(pad + "/herstel", Map.of("versie", 1));
    assertThat(terug.json().path("beeindigdOp").isNull()).isTrue();
  }

  @Test
  void aRegisterMayAskWhyAndOneMayNeverChange() {
    Answer risico =
        adviseur.post(
            RISICOS,
            Map.of("velden", Map.of("titel", "Te weinig", "trend", "gelijk", "status", "open")));
    String pad = RISICOS + "/" + risico.json().path("code").asText();
    Map<String, Object> anders =
        Map.of("velden", Map.of("titel", "Te weinig", "trend", "daalt", "status", "open"));

    Answer zonder = adviseur.ifMatch(risico.header("ETag")).put(pad, anders);
    assertThat(zonder.json().at("/errors/0/name").asText()).isEqualTo("/notitie");
    Map<String, Object> met = new HashMap<>(anders);
    met.put("notitie", "Na het overleg van oktober");
    assertThat(adviseur.ifMatch(risico.header("ETag")).put(pad, met).status()).isEqualTo(200);

    String indicator = indicator();
    Answer meting =
        adviseur.post("/registers/metingen/regels", Map.of("velden", meting(indicator, "80.6")));
    assertThat(meting.status()).isEqualTo(201);
    Answer veranderd =
        adviseur
            .ifMatch(meting.header("ETag"))
            .put(
                "/registers/metingen/regels/" + meting.json().path("code").asText(),
                Map.of("velden", meting(indicator, "83.4")));
    assertThat(veranderd.status()).isEqualTo(409);
    assertThat(veranderd.json().path("code").asText()).isEqualTo("register-alleen-toevoegen");
  }

  @Test
  void whoSpeaksForAUnitReadsTheWholeAndWritesItsOwn() {
    String rivm =
        maak("Van het RIVM", Map.of("dienstonderdeel", "RIVM")).json().path("code").asText();
    String geheel = maak("Van het geheel", Map.of()).json().path("code").asText();
    ApiClient bijRivm = PRODUCT.als("hr-adviseur-rivm");
    ApiClient bijCibg = PRODUCT.als("hr-adviseur-cibg");

    assertThat(bijRivm.get(ACTIES + "/" + rivm).status()).isEqualTo(200);
    assertThat(bijCibg.get(ACTIES + "/" + rivm).status()).isEqualTo(404);
    assertThat(bijCibg.get(ACTIES + "/" + rivm + "/versies").status()).isEqualTo(404);
    assertThat(bijCibg.get(ACTIES + "/" + geheel).json().path("magWijzigen").asBoolean()).isFalse();
    assertThat(bijCibg.ifMatch("\"1\"").put(ACTIES + "/" + geheel, actie("Nu", Map.of())).status())
        .isEqualTo(403);
    assertThat(
            bijRivm
                .post(ACTIES, actie("Voor het CIBG", Map.of("dienstonderdeel", "CIBG")))
                .status())
        .isEqualTo(403);
    assertThat(
            bijRivm
                .ifMatch("\"1\"")
                .put(
                    ACTIES + "/" + rivm,
                    actie("Eigen wijziging", Map.of("dienstonderdeel", "RIVM")))
                .status())
        .isEqualTo(200);
    assertThat(bijRivm.post(RISICOS, Map.of("velden", Map.of("titel", "x"))).status())
        .isEqualTo(403);
    assertThat(bijCibg.get("/registerversies?limiet=500").text()).doesNotContain("Van het RIVM");
    assertThat(bijCibg.post("/_zoek", Map.of("tekst", "RIVM")).text()).doesNotContain(rivm);
    assertThat(PRODUCT.als("i-team").get("/registers").status()).isEqualTo(403);
  }

  @Test
  void aListIsFilteredByFieldsAndPagedByNumber() {
    String risico =
        adviseur
            .post(
                RISICOS,
                Map.of("velden", Map.of("titel", "Gekoppeld", "trend", "gelijk", "status", "open")))
            .json()
            .path("code")
            .asText();
    for (int i = 0; i < 3; i++) {
      maak("Gekoppeld " + i, Map.of("risicos", List.of(risico), "status", "bezig"));
    }

    String vraag = ACTIES + "?limiet=2&waar=risicos:" + risico + "&waar=status:bezig";
    JsonNode eerste = adviseur.get(vraag).json();
    JsonNode tweede = adviseur.get(vraag + "&cursor=" + eerste.path("volgende").asText()).json();

    assertThat(eerste.path("regels")).hasSize(2);
    assertThat(tweede.path("regels")).hasSize(1);
    assertThat(tweede.path("volgende").isNull()).isTrue();
    assertThat(adviseur.get(ACTIES + "?waar=kleur:rood").status()).isEqualTo(400);
  }

  @Test
  void aRowIsFoundByTheBeginningOfItsWordsAndByItsCode() {
    String code =
        maak("Proeftuin verkennen", Map.of("omschrijving", "Samen met brancheorganisaties kijken"))
            .json()
            .path("code")
            .asText();

    JsonNode opWoord = adviseur.post("/_zoek", Map.of("tekst", "branche")).json();
    assertThat(opWoord.path("gevonden").get(0).path("code").asText()).isEqualTo(code);
    assertThat(opWoord.path("gevonden").get(0).path("fragment").asText())
        .contains("⟦brancheorganisaties⟧");
    JsonNode opCode =
        adviseur.post("/_zoek", Map.of("tekst", code.toLowerCase(Locale.ROOT))).json();
    assertThat(opCode.path("gevonden").get(0).path("code").asText()).isEqualTo(code);
    assertThat(adviseur.post("/_zoek", Map.of("tekst", "'; drop ':*")).status()).isEqualTo(200);
    assertThat(adviseur.post("/_zoek", Map.of("tekst", "??")).json().path("gevonden")).isEmpty();
  }

  private static Map<String, Object> meting(String indicator, String waarde) {
    return Map.of(
        "titel", "Realisatie",
        "indicator", indicator,
        "scope", "VWS-breed",
        "schaalgroep", "alle",
        "waarde", waarde,
        "status", "genoemd",
        "kwaliteit", "beperkt",
        "definitieversie", 1);
  }

  private static String indicator() {
    return adviseur
        .post(
            "/registers/indicatoren/regels",
            Map.of(
                "velden",
                Map.of(
                    "naam", "Realisatie quotum",
                    "thema", "banenafspraak",
                    "eenheid", "procent",
                    "richting", "hoger",
                    "meetwijze", "realisatie-quotum",
                    "frequentie", "kwartaal",
                    "definitieversie", 1)))
        .json()
        .path("code")
        .asText();
  }

  private static Answer maak(String titel, Map<String, Object> meer) {
    return adviseur.post(ACTIES, actie(titel, meer));
  }

  private static Map<String, Object> actie(String titel, Map<String, Object> meer) {
    Map<String, Object> velden =
        new HashMap<>(Map.of("titel", titel, "spoor", "1", "status", "gepland", "teltMee", "ja"));
    velden.putAll(meer);
    return Map.of("velden", velden);
  }

  private static int nummer(JsonNode regel) {
    return Integer.parseInt(regel.path("code").asText().substring(2));
  }

  private static int aantal(String register) {
    for (JsonNode dit : adviseur.get("/registers").json().path("registers")) {
      if (dit.path("code").asText().equals(register)) {
        return dit.path("aantal").asInt();
      }
    }
    throw new AssertionError(register);
  }
}
