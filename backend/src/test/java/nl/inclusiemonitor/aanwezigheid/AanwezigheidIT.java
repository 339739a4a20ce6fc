package nl.inclusiemonitor.aanwezigheid;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.aanwezigheid.Telbalie.Bestand;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.digest.Sha256;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.levering.Sporen;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How many committee members were trained, counted without anybody learning who. */
class AanwezigheidIT {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  private static Telbalie balie;

  @BeforeAll
  static void logIn() {
    balie = new Telbalie(PRODUCT);
  }

  @BeforeEach
  void begin() throws SQLException {
    DATABASE.sql(
        "delete from aanwezigheid_uitkomsten",
        "delete from aanwezigheidstellingen",
        "delete from aanwezigheid_dpias",
        "delete from pakbonnen");
  }

  @Test
  void theSizesPerUnitAreCountedAndRounded() {
    balie.zetAan();

    Answer geteld = balie.tel("2022-Q3", goed().anderen(100));

    assertThat(geteld.status()).as(geteld.text()).isEqualTo(201);
    assertThat(geteld.json().path("uitkomst").asText()).isEqualTo("geteld");
    assertThat(regels(geteld.json())).containsExactly("VWS 35/60", "KERN 25/40", "RIVM 10/20");
    assertThat(geteld.json().at("/regels/0/weergave").asText())
        .isEqualTo("ongeveer 35 van 60 (53 tot 64%)");
    JsonNode lijst = balie.adviseur.get("/aanwezigheidstellingen").json();
    assertThat(lijst.at("/aanwezigheidstellingen/0")).isEqualTo(geteld.json());
    assertThat(balie.adviseur.get("/aanwezigheidstellingen/2022-Q3").json())
        .isEqualTo(geteld.json());
    assertThat(balie.adviseur.get("/aanwezigheidstellingen/2022-Q2").status()).isEqualTo(404);
  }

  @Test
  void noTokenIsLeftAnywhere() throws Exception {
    balie.zetAan();
    Bestand bestand = goed();

    assertThat(balie.tel("2022-Q3", bestand).status()).isEqualTo(201);

    String token = Bestand.token(0);
    String alsUuid = token.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5");
    assertThat(new Sporen(DATABASE).tabellenMet(token)).isEmpty();
    assertThat(new Sporen(DATABASE).tabellenMet(alsUuid)).isEmpty();
    assertThat(
            DATABASE.column(
                "select bijzonderheden::text from audit where handeling = 'aanwezigheid-geteld' order by nummer desc limit 1"))
        .singleElement()
        .asString()
        .contains(Telbalie.SLEUTEL, Sha256.hex(bestand.bytes()))
        .doesNotContain(Bestand.token(0));
  }

  @Test
  void itIsOffUntilTwoPersonsSwitchedItOnAndOneEndsIt() {
    assertThat(balie.tel("2022-Q3", goed()).code()).isEqualTo("aanwezigheidstelling-uit");
    Answer dpia = balie.legVast(Telbalie.SLEUTEL);
    assertThat(dpia.json().path("status").asText()).isEqualTo("vastgelegd");
    assertThat(balie.tel("2022-Q3", goed()).code()).isEqualTo("aanwezigheidstelling-uit");
    assertThat(Telbalie.stap(balie.officer, dpia, "bevestiging").status()).isEqualTo(403);
    assertThat(balie.legVast(Telbalie.SLEUTEL).code()).isEqualTo("dpia-al-vastgelegd");

    Answer bevestigd = Telbalie.stap(balie.fg, dpia, "bevestiging");

    assertThat(bevestigd.json().path("status").asText()).isEqualTo("bevestigd");
    assertThat(balie.adviseur.get("/aanwezigheidsdpias").json().path("ingeschakeld").asBoolean())
        .isTrue();
    assertThat(Telbalie.stap(balie.fg, bevestigd, "bevestiging").code())
        .isEqualTo("dpia-al-bevestigd");
    assertThat(Telbalie.trekIn(balie.fg, dpia).status()).isEqualTo(412);
    assertThat(Telbalie.trekIn(balie.fg, bevestigd).status()).isEqualTo(200);
    assertThat(balie.tel("2022-Q3", goed()).code()).isEqualTo("aanwezigheidstelling-uit");
    assertThat(
            balie.adviseur.get("/aanwezigheidstellingen").json().path("ingeschakeld").asBoolean())
        .isFalse();
  }

  @Test
  void whoeverReadsTheNumbersNeverSendsTheLists() {
    balie.zetAan();
    byte[] bytes = goed().bytes();

    for (var wie : List.of(balie.adviseur, balie.officer, balie.fg)) {
      assertThat(Telbalie.tel(wie, "2022-Q3", Telbalie.SLEUTEL, bytes, Sha256.hex(bytes)).status())
          .isEqualTo(403);
    }
    assertThat(PRODUCT.als("bestuurder").get("/aanwezigheidstellingen").status()).isEqualTo(403);
  }

  /** Whatever the reason, the answer is the same, and there is no second try. */
  @Test
  void aCountThatGivesNothingUsesUpItsKwartaal() {
    List<JsonNode> antwoorden = new ArrayList<>();
    for (Bestand tekort :
        List.of(
            new Bestand().commissie("KERN", 40, 9).anderen(50),
            new Bestand().commissie("KERN", 9, 9).anderen(50),
            new Bestand().commissie("KERN", 40, 0).anderen(9))) {
      begin(() -> balie.zetAan());
      Answer niets = balie.tel("2022-Q3", tekort);
      assertThat(niets.status()).as(niets.text()).isEqualTo(201);
      antwoorden.add(((ObjectNode) niets.json()).without("geteldOp"));
      assertThat(balie.tel("2022-Q3", goed()).code()).isEqualTo("kwartaal-al-geteld");
    }

    assertThat(antwoorden).containsOnly(antwoorden.get(0));
    assertThat(antwoorden.get(0).path("uitkomst").asText()).isEqualTo("niet-te-tellen");
    assertThat(regels(antwoorden.get(0)))
        .containsExactly("VWS niet te tellen", "KERN niet te tellen");
  }

  private void begin(Runnable daarna) {
    try {
      begin();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    daarna.run();
  }

  /** One former kwartaal after another, with lists that differ by a person, would tell of them. */
  @Test
  void inAKwartaalIsCountedOnce() throws SQLException {
    balie.zetAan();
    assertThat(balie.tel("2022-Q3", goed()).status()).isEqualTo(201);

    assertThat(balie.tel("2022-Q2", goed().anderen(1)).code()).isEqualTo("al-geteld-dit-kwartaal");

    DATABASE.sql("update aanwezigheidstellingen set geteld_in = '2022-Q4'");
    assertThat(balie.tel("2022-Q2", goed()).code()).isEqualTo("bestand-al-geteld");
    assertThat(balie.tel("2022-Q2", goed().anderen(1)).status()).isEqualTo(201);
    assertThat(balie.tel("2099-Q4", goed().anderen(2)).errors())
        .containsExactly("query kwartaal kwartaal-niet-voorbij");
  }

  @Test
  void aKeyOfAnotherPurposeIsRefused() throws SQLException {
    balie.zetAan();
    byte[] bytes = goed().bytes();
    assertThat(
            Telbalie.tel(balie.team, "2022-Q3", "aaaaaaaaaaaaaaab", bytes, Sha256.hex(bytes))
                .code())
        .isEqualTo("andere-sleutel");
    DATABASE.sql(
        """
        insert into pakbonnen (id, soort, peildatum, omvang, regels, controletotalen, sha256, sleutel_id, gemaakt_op,
          ingediend_door, ingediend_door_naam, ingediend_op)
        select gen_random_uuid(), 'personeel', '2022-09-30', 'volledig', 1, '{}', sha256('x'), '%s', now(), id, naam, now()
        from accounts limit 1
        """
            .formatted(Telbalie.SLEUTEL));

    assertThat(balie.tel("2022-Q3", goed()).code()).isEqualTo("sleutel-van-ander-doel");

    DATABASE.sql("delete from aanwezigheid_dpias");
    assertThat(balie.legVast(Telbalie.SLEUTEL).code()).isEqualTo("sleutel-van-ander-doel");
  }

  @Test
  void ofTwoCountsAtOnceOneIsDone() {
    balie.zetAan();
    List<CompletableFuture<Answer>> tegelijk =
        IntStream.range(0, 4)
            .mapToObj(
                i -> CompletableFuture.supplyAsync(() -> balie.tel("2022-Q3", goed().anderen(i))))
            .toList();

    List<Answer> antwoorden = tegelijk.stream().map(CompletableFuture::join).toList();

    assertThat(antwoorden).extracting(Answer::status).containsOnlyOnce(201).contains(409);
    assertThat(antwoorden)
        .filteredOn(answer -> answer.status() == 409)
        .extracting(Answer::code)
        .containsOnly("kwartaal-al-geteld");
  }

  /** Before a token is compared, so that it tells nothing and may be tried again. */
  @Test
  void aFileThatIsNotWholeOrNotRightUsesUpNothing() {
    balie.zetAan();
    byte[] bytes = goed().bytes();
    String sha256 = Sha256.hex(bytes);

    assertThat(
            Telbalie.tel(
                    balie.team,
                    "2022-Q3",
                    Telbalie.SLEUTEL,
                    new String(bytes, UTF_8).replaceFirst("\n[^\n]*\n$", "\n").getBytes(UTF_8),
                    sha256)
                .code())
        .isEqualTo("digest-klopt-niet");
    assertThat(balie.tel("2022-Q3", goed().commissie("NERGENS", 1, 1)).code())
        .isEqualTo("dienstonderdeel-onbekend");
    Answer bsn =
        Telbalie.tel(
            balie.team,
            "2022-Q3",
            Telbalie.SLEUTEL,
            "pseudoniem;dienstonderdeel\n249566758;KERN\n".getBytes(UTF_8),
            sha256);
    assertThat(bsn.code()).isEqualTo("bestand-bevat-bsn");
    assertThat(bsn.text()).doesNotContain("249566758");

    assertThat(balie.tel("2022-Q3", goed()).status()).isEqualTo(201);
  }

  @Test
  void whoIsLimitedToAUnitReadsThatAndTheWhole() {
    balie.zetAan();
    balie.tel("2022-Q3", goed());

    JsonNode eigen = PRODUCT.als("hr-adviseur-rivm").get("/aanwezigheidstellingen/2022-Q3").json();

    assertThat(regels(eigen)).containsExactly("VWS 35/60", "RIVM 10/20");
  }

  /** Whatever the application thinks of it. */
  @Test
  void theDatabaseKeepsTheSecondPersonAndTheRounding() {
    String dpia =
        """
        insert into aanwezigheid_dpias (id, kenmerk, documentdatum, sleutel_id, vastgelegd_door, vastgelegd_door_naam,
          vastgelegd_op, bevestigd_door, bevestigd_door_naam, bevestigd_op)
        select gen_random_uuid(), 'x', '2022-11-01', repeat('a', 16), id, naam, now(), id, naam, now() from accounts limit 1
        """;
    assertThatThrownBy(() -> DATABASE.sql(dpia)).hasMessageContaining("check");
    balie.zetAan();
    balie.tel("2022-Q3", goed());
    for (String exact :
        List.of("teller = 11", "teller = 5", "noemer = 41", "noemer = 20, teller = 25")) {
      assertThatThrownBy(
              () ->
                  DATABASE.sql(
                      "update aanwezigheid_uitkomsten set " + exact + " where code = 'KERN'"))
          .as(exact)
          .hasMessageContaining("check");
    }
  }

  @Test
  void whatWasAskedIsCounted() {
    double geteld = uitkomst("geteld");
    double geweigerd = uitkomst("geweigerd");
    balie.tel("2022-Q3", goed());
    balie.zetAan();
    balie.tel("2022-Q3", goed());

    assertThat(uitkomst("geteld") - geteld).isEqualTo(1);
    assertThat(uitkomst("geweigerd") - geweigerd).isEqualTo(1);
  }

  private static double uitkomst(String uitkomst) {
    return PRODUCT
        .registry()
        .get("inclusiemonitor.aanwezigheidstellingen")
        .tag("uitkomst", uitkomst)
        .counter()
        .count();
  }

  @Test
  void aReferenceThatMayHoldABurgerservicenummerIsNotKept() {
    Answer bsn =
        balie.officer.post(
            "/aanwezigheidsdpias",
            Map.of(
                "kenmerk",
                "dossier 249566758",
                "documentdatum",
                "2022-11-01",
                "sleutelId",
                Telbalie.SLEUTEL));
    Answer morgen =
        balie.officer.post(
            "/aanwezigheidsdpias",
            Map.of(
                "kenmerk", "DPIA", "documentdatum", "2999-01-01", "sleutelId", Telbalie.SLEUTEL));

    assertThat(bsn.errors()).containsExactly("body /kenmerk mogelijk-bsn");
    assertThat(bsn.text()).doesNotContain("249566758");
    assertThat(morgen.errors()).containsExactly("body /documentdatum datum-onmogelijk");
  }

  private static Bestand goed() {
    return new Bestand().commissie("KERN", 40, 24).commissie("RIVM", 20, 12);
  }

  private static List<String> regels(JsonNode telling) {
    List<String> regels = new ArrayList<>();
    for (JsonNode regel : telling.path("regels")) {
      String aantallen =
          regel.path("teller").isNull()
              ? regel.path("weergave").asText()
              : regel.path("teller").asText() + "/" + regel.path("noemer").asText();
      regels.add(regel.path("code").asText() + " " + aantallen);
    }
    return regels;
  }
}
