package nl.inclusiemonitor.verzoek.uitkomst;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.http.ApiClient;
import nl.inclusiemonitor.levering.Leveraar;
import nl.inclusiemonitor.verzoek.Verzoekbank;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The lines behind the counts of a preview, for who may see them. */
class UitkomstregelsIT {
  private static final String PERSONEEL =
      "pseudoniem;dienstverband_nr;dienstonderdeel;schaal;contracturen_per_week;in_dienst\n";
  private static final String INHUUR =
      "dienstonderdeel;leverancier;mantel;maand;uren;bevestigd_doelgroep;pseudoniem\n";

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  private static Verzoekbank bank;
  private static Answer personeel;
  private static Answer vorigeInhuur;
  private static Answer inhuur;

  @BeforeAll
  static void lever() {
    bank = new Verzoekbank(PRODUCT).metRegisters();
    StringBuilder later = new StringBuilder(PERSONEEL);
    later.append(regel(3, 1, "IGJ", "25,5", "2017-01-01"));
    later.append(regel(4, 1, "RIVM", "30", "2017-01-01"));
    later.append(regel(21, 1, "RIVM", "25,5", "2022-05-01"));
    later.append(regel(22, 1, "RIVM", "25,5", "2019-05-01"));
    later.append(regel(22, 2, "RIVM", "8", "2019-05-01"));
    later.append(regel(20, 1, "RIVM", "25,5", "2017-01-01"));
    later.append(regel(20, 2, "IGJ", "10", "2017-01-01"));
    personeel = bank.leveraar.gecontroleerd("personeel", "2022-06-30", later.toString());
    String eerst = INHUUR + uren(1, "100") + uren(2, "100") + "RIVM;Elders;J;2022-04;10;J;\n";
    vorigeInhuur = bank.leveraar.verwerkt("inhuur", "2022-06-30", eerst);
    inhuur =
        bank.leveraar.gecontroleerd(
            "inhuur", "2022-06-30", INHUUR + uren(2, "120") + uren(3, "100"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"register", "personeel", "inhuur"})
  void everyCountOfAPreviewHasItsPersons(String soort) {
    Answer levering =
        switch (soort) {
          case "register" -> bank.nieuwe;
          case "personeel" -> personeel;
          default -> inhuur;
        };
    JsonNode uitkomsten =
        bank.adviseur.get(Leveraar.pad(levering) + "/voorvertoning").json().path("uitkomsten");

    int soorten = 0;
    for (JsonNode uitkomst : uitkomsten) {
      String code = uitkomst.path("code").asText();
      if (!code.equals("ongewijzigd")) {
        Answer regels = bank.uitkomstregels(bank.adviseur, levering, code);
        assertThat(regels.status()).as(regels.text()).isEqualTo(200);
        // Of hired-in hours a line without a token is of nobody.
        int zonderToken = soort.equals("inhuur") && code.equals("vervallen") ? 1 : 0;
        assertThat(regels.json().path("regels").size() + zonderToken)
            .as(soort + " " + code)
            .isEqualTo(uitkomst.path("aantal").asInt());
        soorten++;
      }
    }
    assertThat(soorten).isGreaterThanOrEqualTo(3);
  }

  @Test
  void aLineIsShownAsItWasDeliveredAndWithoutItsToken() {
    Answer regels = bank.uitkomstregels(bank.adviseur, bank.nieuwe, "nieuw-geregistreerd");

    String id = bank.nieuwe.json().path("id").asText();
    assertThat(regels.json().path("bronnen").toString())
        .isEqualTo(
            """
            [{"levering":"%s","soort":"uwv-doelgroepregister","omvang":"volledig","peildatum":"2022-06-30"}]"""
                .formatted(id));
    assertThat(regels.json().path("regels").toString())
        .isEqualTo(
            """
            [{"levering":"%1$s","regel":20,"regelsVanPersoon":1,\
            "velden":[{"kolom":"registratie_begin","waarde":"2022-05-01"},\
            {"kolom":"registratie_eind","waarde":null}]},\
            {"levering":"%1$s","regel":22,"regelsVanPersoon":1,\
            "velden":[{"kolom":"registratie_begin","waarde":"2022-06-01"},\
            {"kolom":"registratie_eind","waarde":null}]}]"""
                .formatted(id));
    Answer dubbel = bank.uitkomstregels(bank.adviseur, personeel, "dubbel-dienstverband");
    assertThat(dubbel.json().at("/regels/0/regelsVanPersoon").asInt()).isEqualTo(2);
    assertThat(dubbel.json().at("/regels/0/velden").toString())
        .contains("\"dienstonderdeel\",\"waarde\":\"RIVM\"")
        .contains("\"contracturen_per_week\",\"waarde\":\"25.5\"")
        .contains("\"telt_niet_mee\",\"waarde\":\"N\"");
    assertThat(regels.text() + dubbel.text()).doesNotContain("a1b2c3d4");
  }

  @Test
  void whatIsGoneIsShownFromTheLeveringOfBefore() {
    Answer regels = bank.uitkomstregels(bank.adviseur, bank.nieuwe, "vervallen-uit-register");

    assertThat(regels.json().at("/bronnen/0/levering")).isEqualTo(bank.vorige.json().path("id"));
    assertThat(regels.json().at("/bronnen/0/peildatum").asText()).isEqualTo("2022-03-31");
    assertThat(regels.json().path("regels").findValuesAsText("regel")).containsExactly("2", "3");
  }

  @Test
  void aPageEndsWhereTheNextBegins() {
    String pad = Leveraar.pad(bank.nieuwe) + "/uitkomstregels?limiet=1&uitkomst=";
    Answer eerste = bank.adviseur.get(pad + "vervallen-uit-register");
    Answer tweede =
        bank.adviseur.get(
            pad + "vervallen-uit-register&cursor=" + eerste.json().path("volgende").asText());

    assertThat(eerste.json().at("/regels/0/regel").asInt()).isEqualTo(2);
    assertThat(tweede.json().at("/regels/0/regel").asInt()).isEqualTo(3);
    assertThat(tweede.json().path("volgende").isNull()).isTrue();
  }

  @Test
  void aLookIsLoggedForEachPersonThatWasShown() throws Exception {
    String vragen =
        "select count(*) || ' ' || count(distinct betrokkene) || ' ' || min(reden) || ' ' ||"
            + " min(door_naam) from logboek_verwerkingen where handeling = 'regels-bekeken'"
            + " group by verwerking_id order by verwerking_id desc limit 1";

    bank.uitkomstregels(bank.adviseur, bank.nieuwe, "vervallen-uit-register");

    assertThat(DATABASE.column(vragen))
        .containsExactly("2 2 vervallen-uit-register HR-beleidsadviseur diversiteit en inclusie");
  }

  @Test
  void whoMayNotSeeLinesAboutPersonsGetsNoneAndTheLogIsNotWritten() throws Exception {
    String gelogd = "select count(*) from logboek_verwerkingen";
    ApiClient beperkt = bank.account("beperkt", List.of("di-adviseur"), List.of("RIVM"));
    List<String> voor = DATABASE.column(gelogd);

    assertThat(bank.uitkomstregels(beperkt, bank.nieuwe, "nieuw-geregistreerd").code())
        .isEqualTo("persoonsregels-ontbreken");
    assertThat(
            bank.uitkomstregels(PRODUCT.als("hr-analist"), bank.nieuwe, "nieuw-geregistreerd")
                .code())
        .isEqualTo("rol-ontbreekt");
    assertThat(bank.uitkomstregels(PRODUCT.als("fg"), bank.nieuwe, "nieuw-geregistreerd").status())
        .isEqualTo(403);
    assertThat(DATABASE.column(gelogd)).isEqualTo(voor);
  }

  @ParameterizedTest
  @CsvSource({"verloonde-uren-totaal,jaar;verloonde_uren", "bezetting,dienstonderdeel;fte"})
  void totalsAreAboutNobody(String soort, String kop) {
    String regel = soort.equals("bezetting") ? "RIVM;10" : "2022;1000000";
    Answer totaal = bank.leveraar.gecontroleerd(soort, "2022-12-31", kop + "\n" + regel + "\n");

    assertThat(bank.uitkomstregels(bank.adviseur, totaal, "nieuw").code())
        .isEqualTo("geen-uitkomsten-over-personen");
  }

  @Test
  void linesOfAWithdrawnLeveringAreNotShown() {
    Answer register =
        bank.leveraar.gecontroleerd(
            Verzoekbank.REGISTER,
            "2021-12-31",
            "pseudoniem;registratie_begin\n" + Verzoekbank.token(1) + ";2018-01-01\n");
    bank.leveraar.besluit(register, "verwijdering");

    assertThat(bank.uitkomstregels(bank.adviseur, register, "nieuw-geregistreerd").code())
        .isEqualTo("geen-uitkomsten-over-personen");
  }

  @Test
  void onlyLinesOfTheOutcomeCanBeChosen() {
    Map<String, Object> aanvraag = bank.aanvraag("nieuw-geregistreerd", 20, 5);

    Answer answer = bank.adviseur.post("/terugzoekverzoeken", aanvraag);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.errors()).containsExactly("body /regels regel-niet-in-uitkomst");
  }

  @Test
  void linesAreNotTakenFromAnotherLeveringThanWasSeen() {
    String andere = UUID.randomUUID().toString();
    Map<String, Object> aanvraag =
        Verzoekbank.aanvraag(
            bank.nieuwe, "vervallen-uit-register", List.of(Verzoekbank.naam(andere, 2)));

    assertThat(bank.adviseur.post("/terugzoekverzoeken", aanvraag).code())
        .isEqualTo("vergelijking-veranderd");
  }

  @Test
  void erasedLinesMakeNobodyNew() throws Exception {
    String id = bank.vorige.json().path("id").asText();
    try {
      DATABASE.sql("update leveringen set wissing_begonnen_op = now() where id = '" + id + "'");

      assertThat(bank.uitkomstregels(bank.adviseur, bank.nieuwe, "nieuw-geregistreerd").code())
          .isEqualTo("regels-gewist");
      assertThat(bank.uitkomstregels(bank.adviseur, bank.vorige, "nieuw-geregistreerd").code())
          .isEqualTo("regels-gewist");
    } finally {
      DATABASE.sql("update leveringen set wissing_begonnen_op = null where id = '" + id + "'");
    }
  }

  /** Who was not new to it would look new without the lines of before. */
  @Test
  void whatWasErasedBeforeItsCheckMakesNobodyNewEither() throws Exception {
    String id = bank.nieuwe.json().path("id").asText();
    try {
      DATABASE.sql("update leveringen set wissing_begonnen_op = now() where id = '" + id + "'");
      Answer later =
          bank.leveraar.gecontroleerd(
              Verzoekbank.REGISTER,
              "2022-09-30",
              "pseudoniem;registratie_begin\n"
                  + (Verzoekbank.token(4) + ";2018-01-01\n")
                  + (Verzoekbank.token(30) + ";2022-08-01\n"));

      assertThat(bank.uitkomstregels(bank.adviseur, later, "nieuw-geregistreerd").code())
          .isEqualTo("regels-gewist");
    } finally {
      DATABASE.sql("update leveringen set wissing_begonnen_op = null where id = '" + id + "'");
    }
  }

  @Test
  void hoursAreNotComparedWithThoseOfAnErasedQuarter() throws Exception {
    String id = vorigeInhuur.json().path("id").asText();
    try {
      DATABASE.sql("update leveringen set wissing_begonnen_op = now() where id = '" + id + "'");
      Answer later =
          bank.leveraar.gecontroleerd(
              "inhuur",
              "2022-09-30",
              INHUUR + uren(2, "120").replace("-05", "-08") + uren(3, "9").replace("-05", "-08"));

      assertThat(bank.uitkomstregels(bank.adviseur, later, "nieuw").json().path("regels"))
          .hasSize(2);
    } finally {
      DATABASE.sql("update leveringen set wissing_begonnen_op = null where id = '" + id + "'");
    }
  }

  private static String regel(
      int persoon, int dienstverband, String onderdeel, String uren, String inDienst) {
    return "%s;%d;%s;5;%s;%s\n"
        .formatted(Verzoekbank.token(persoon), dienstverband, onderdeel, uren, inDienst);
  }

  private static String uren(int persoon, String uren) {
    return "RIVM;Bureau;J;2022-05;%s;J;%s\n".formatted(uren, Verzoekbank.token(persoon));
  }
}
