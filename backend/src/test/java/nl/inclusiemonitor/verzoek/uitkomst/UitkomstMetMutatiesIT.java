package nl.inclusiemonitor.verzoek.uitkomst;

import static nl.inclusiemonitor.verzoek.Verzoekbank.aanvraag;
import static nl.inclusiemonitor.verzoek.Verzoekbank.naam;
import static nl.inclusiemonitor.verzoek.Verzoekbank.namen;
import static nl.inclusiemonitor.verzoek.Verzoekbank.stap;
import static nl.inclusiemonitor.verzoek.Verzoekbank.token;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.levering.Leveraar;
import nl.inclusiemonitor.verzoek.Verzoekbank;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The persons behind a preview in which mutaties count: their lines come from several files. */
class UitkomstMetMutatiesIT {
  private static final String REGISTER = "pseudoniem;registratie_begin;registratie_eind\n";
  private static final String PERSONEEL =
      "pseudoniem;dienstverband_nr;dienstonderdeel;schaal;contracturen_per_week;in_dienst;uit_dienst\n";
  private static final String INHUUR =
      "dienstonderdeel;leverancier;mantel;maand;uren;bevestigd_doelgroep;pseudoniem\n";

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  private static Verzoekbank bank;
  private static Answer register;
  private static Answer registermutatie;
  private static Answer personeelmutatie;
  private static Answer inhuurmutatie;
  private static Answer volgendRegister;

  /**
   * Of the register 1 ends, 2 begins anew beside his first line and 21 comes, in a mutatie; later 3
   * and 21 are gone. In service 5 stops, 6 gets a second job and 21 is in nobody's service.
   */
  @BeforeAll
  static void lever() {
    bank = new Verzoekbank(PRODUCT);
    register =
        bank.leveraar.verwerkt(Verzoekbank.REGISTER, "2022-03-31", REGISTER + geregistreerd(1, 20));
    bank.leveraar.verwerkt("personeel", "2022-03-31", PERSONEEL + inDienst(1, 20));
    registermutatie =
        verwerkt(
            bank.leveraar.mutatie(
                Verzoekbank.REGISTER,
                "2022-04-30",
                REGISTER
                    + token(21)
                    + ";2022-04-15;\n"
                    + token(2)
                    + ";2022-04-20;\n"
                    + token(1)
                    + ";2018-01-01;2022-04-01\n"));
    personeelmutatie =
        verwerkt(
            bank.leveraar.mutatie(
                "personeel",
                "2022-05-31",
                PERSONEEL
                    + token(5)
                    + ";1;RIVM;5;25,5;2017-01-01;2022-05-01\n"
                    + token(6)
                    + ";2;IGJ;5;8;2022-05-01;\n"
                    + token(7)
                    + ";1;RIVM;5;30;2017-01-01;\n"));
    bank.leveraar.verwerkt("inhuur", "2022-06-30", INHUUR + ingehuurd(1, 20));
    inhuurmutatie =
        verwerkt(
            bank.leveraar.mutatie(
                "inhuur", "2022-06-30", INHUUR + uren(2, "0") + uren(1, "80") + uren(21, "50")));
    volgendRegister =
        bank.leveraar.gecontroleerd(
            Verzoekbank.REGISTER,
            "2022-06-30",
            REGISTER + geregistreerd(4, 17) + token(2) + ";2022-04-20;\n" + geregistreerd(22, 2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"registermutatie", "personeelmutatie", "inhuurmutatie", "volgende"})
  void everyCountOfAPreviewHasItsPersons(String welke) {
    Answer levering =
        switch (welke) {
          case "registermutatie" -> registermutatie;
          case "personeelmutatie" -> personeelmutatie;
          case "inhuurmutatie" -> inhuurmutatie;
          default -> volgendRegister;
        };
    JsonNode uitkomsten =
        bank.adviseur.get(Leveraar.pad(levering) + "/voorvertoning").json().path("uitkomsten");

    Map<String, Integer> gezien =
        StreamSupport.stream(uitkomsten.spliterator(), false)
            .map(uitkomst -> uitkomst.path("code").asText())
            .filter(code -> !code.equals("ongewijzigd"))
            .collect(Collectors.toMap(code -> code, code -> regels(levering, code).size()));

    assertThat(gezien)
        .isEqualTo(
            StreamSupport.stream(uitkomsten.spliterator(), false)
                .filter(uitkomst -> !uitkomst.path("code").asText().equals("ongewijzigd"))
                .collect(
                    Collectors.toMap(
                        uitkomst -> uitkomst.path("code").asText(),
                        uitkomst -> uitkomst.path("aantal").asInt())))
        .isEqualTo(verwacht(welke));
  }

  private static Map<String, Integer> verwacht(String welke) {
    return switch (welke) {
      case "registermutatie" ->
          Map.of(
              "nieuw-geregistreerd", 1,
              "gewijzigd", 1,
              "vervallen-uit-register", 1,
              "niet-in-p-direkt", 1);
      case "personeelmutatie" ->
          Map.of(
              "vervallen-uit-dienst", 1,
              "ander-dienstonderdeel", 1,
              "gewijzigd", 1,
              "niet-in-p-direkt", 1,
              "dubbel-dienstverband", 1);
      case "inhuurmutatie" -> Map.of("nieuw", 1, "gewijzigd", 1, "vervallen", 1);
      default ->
          Map.of(
              "met-terugwerkende-kracht", 2,
              "vervallen-uit-register", 2,
              "niet-in-p-direkt", 3,
              "dubbel-dienstverband", 1);
    };
  }

  @Test
  void aLineIsNamedByItsLeveringAndAPersonByTheNewestOne() {
    JsonNode gewijzigd = regels(registermutatie, "gewijzigd").get(0);

    assertThat(gewijzigd.path("levering")).isEqualTo(registermutatie.json().path("id"));
    assertThat(gewijzigd.path("regel").asInt()).isEqualTo(3);
    assertThat(gewijzigd.path("regelsVanPersoon").asInt()).isEqualTo(2);
    assertThat(gewijzigd.at("/velden/0/waarde").asText()).isEqualTo("2022-04-20");
  }

  @Test
  void whatIsGoneComesFromTheVolledigeAndFromItsMutaties() {
    Answer lijst = bank.uitkomstregels(bank.adviseur, volgendRegister, "vervallen-uit-register");

    assertThat(lijst.json().path("bronnen").findValuesAsText("omvang"))
        .containsExactly("mutatie", "volledig");
    assertThat(namen(lijst.json()))
        .containsExactly(naam(id(registermutatie), 2), naam(id(register), 4));
    assertThat(lijst.json().at("/regels/0/velden/0/waarde").asText()).isEqualTo("2022-04-15");
  }

  @Test
  void aPageEndsBetweenTwoLeveringen() {
    String pad = Leveraar.pad(volgendRegister) + "/uitkomstregels?limiet=1&uitkomst=";
    Answer eerste = bank.adviseur.get(pad + "vervallen-uit-register");
    Answer tweede =
        bank.adviseur.get(
            pad + "vervallen-uit-register&cursor=" + eerste.json().path("volgende").asText());

    assertThat(eerste.json().path("bronnen").findValuesAsText("omvang")).containsExactly("mutatie");
    assertThat(namen(tweede.json())).containsExactly(naam(id(register), 4));
    assertThat(tweede.json().path("volgende").isNull()).isTrue();
  }

  /** Line 2 of the volledige register is of person 1, and line 2 of the mutatie of person 21. */
  @Test
  void theSameNumberInTwoFilesIsTwoPersons() {
    assertThat(tokens("vervallen-uit-register", List.of(naam(id(registermutatie), 2))))
        .isEqualTo(Verzoekbank.bestand(21));
    assertThat(
            tokens(
                "vervallen-uit-register",
                List.of(naam(id(register), 4), naam(id(registermutatie), 2))))
        .isEqualTo(Verzoekbank.bestand(3, 21));
    assertThat(
            bank.adviseur
                .post(
                    "/terugzoekverzoeken",
                    aanvraag(
                        volgendRegister, "vervallen-uit-register", List.of(naam(id(register), 2))))
                .errors())
        .containsExactly("body /regels regel-niet-in-uitkomst");
  }

  @Test
  void whoIsMissingFromPersoneelIsNamedByTheRegisterWithItsMutaties() {
    Answer lijst = bank.uitkomstregels(bank.adviseur, personeelmutatie, "niet-in-p-direkt");

    assertThat(lijst.json().at("/bronnen/0/soort").asText()).isEqualTo(Verzoekbank.REGISTER);
    assertThat(namen(lijst.json())).containsExactly(naam(id(register), 6));
  }

  @Test
  void whatAPreviewCountedIsShownAlsoWhenMoreCountsNow() {
    verwerkt(
        bank.leveraar.mutatie(
            "personeel", "2022-06-15", PERSONEEL + token(21) + ";1;RIVM;5;8;2022-04-15;\n"));

    assertThat(regels(registermutatie, "niet-in-p-direkt")).hasSize(1);
  }

  @Test
  void aMutatieWithoutAComparisonHasNobodyToShow() throws Exception {
    String zonder = "update leveringen set voorvertoning = voorvertoning || '{%s}' where id = '%s'";
    JsonNode toen = bank.adviseur.get(Leveraar.pad(registermutatie) + "/voorvertoning").json();
    assertThat(toen.path("uitkomsten")).isNotEmpty();
    List<String> bewaard =
        DATABASE.column(
            "select voorvertoning -> 'uitkomsten' from leveringen where id = '"
                + id(registermutatie)
                + "'");
    DATABASE.sql(zonder.formatted("\"uitkomsten\": {}", id(registermutatie)));
    try {
      assertThat(bank.uitkomstregels(bank.adviseur, registermutatie, "gewijzigd").code())
          .isEqualTo("geen-uitkomsten-over-personen");
    } finally {
      DATABASE.sql(zonder.formatted("\"uitkomsten\": " + bewaard.get(0), id(registermutatie)));
    }
  }

  private static String tokens(String uitkomst, List<Map<String, Object>> regels) {
    Answer gevraagd =
        bank.adviseur.post("/terugzoekverzoeken", aanvraag(volgendRegister, uitkomst, regels));
    assertThat(gevraagd.status()).as(gevraagd.text()).isEqualTo(201);
    return bank.tokenbestand(stap(bank.vaststeller, gevraagd, "goedkeuring")).text();
  }

  private static List<JsonNode> regels(Answer levering, String uitkomst) {
    Answer lijst = bank.uitkomstregels(bank.adviseur, levering, uitkomst);
    assertThat(lijst.status()).as(lijst.text()).isEqualTo(200);
    List<JsonNode> regels = new ArrayList<>();
    lijst.json().path("regels").forEach(regels::add);
    return regels;
  }

  private static Answer verwerkt(Answer geleverd) {
    Answer verwerkt = bank.leveraar.besluit(bank.leveraar.gecontroleerd(geleverd), "verwerking");
    assertThat(verwerkt.status()).as(verwerkt.text()).isEqualTo(200);
    return verwerkt;
  }

  private static String id(Answer levering) {
    return levering.json().path("id").asText();
  }

  private static String geregistreerd(int van, int aantal) {
    return IntStream.range(van, van + aantal)
        .mapToObj(i -> token(i) + ";2018-01-01;\n")
        .collect(Collectors.joining());
  }

  private static String inDienst(int van, int aantal) {
    return IntStream.range(van, van + aantal)
        .mapToObj(i -> token(i) + ";1;RIVM;5;25,5;2017-01-01;\n")
        .collect(Collectors.joining());
  }

  private static String ingehuurd(int van, int aantal) {
    return IntStream.range(van, van + aantal)
        .mapToObj(i -> uren(i, "100"))
        .collect(Collectors.joining());
  }

  private static String uren(int persoon, String uren) {
    return "RIVM;Bureau;J;2022-05;%s;J;%s\n".formatted(uren, token(persoon));
  }
}
