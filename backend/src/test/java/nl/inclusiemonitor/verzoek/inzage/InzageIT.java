package nl.inclusiemonitor.verzoek.inzage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.http.ApiClient;
import nl.inclusiemonitor.verzoek.Verzoekbank;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All lines of one person over all leveringen. */
class InzageIT {
  private static final String ZOEK = "/persoonsregels/_zoek";

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  private static Verzoekbank bank;
  private static Answer ingetrokken;

  @BeforeAll
  static void lever() {
    bank = new Verzoekbank(PRODUCT).metRegisters();
    String ik = Verzoekbank.token(20);
    bank.leveraar.verwerkt(
        "uwv-verloonde-uren",
        "2022-12-31",
        "pseudoniem;ikv_nummer;tijdvak_begin;tijdvak_eind;verloonde_uren;loonheffingennummer_hash\n"
            + ik
            + ";1;2022-01-01;2022-01-31;110,92;00112233445566778899aabbccddeeff\n"
            + Verzoekbank.token(19)
            + ";1;2022-01-01;2022-01-31;80;\n");
    bank.leveraar.verwerkt(
        "inhuur",
        "2022-06-30",
        "dienstonderdeel;leverancier;mantel;maand;uren;bevestigd_doelgroep;pseudoniem\n"
            + "IGJ;=1+1;J;2022-05;40;N;"
            + ik
            + "\n");
    ingetrokken =
        bank.leveraar.verwerkt(
            Verzoekbank.REGISTER,
            "2021-12-31",
            "pseudoniem;registratie_begin\n" + ik + ";2018-01-01\n");
    bank.leveraar.besluit(
        ingetrokken, "intrekking", Map.of("toelichting", "het verkeerde bestand"));
  }

  @Test
  void everyLineOfThePersonIsThereWithItsColumnsStandenAndRetention() {
    JsonNode inzage = zoek(bank.iTeam, Verzoekbank.token(20)).json();

    assertThat(inzage.path("volledig").asBoolean()).isTrue();
    assertThat(inzage.path("aantalRegels").asInt()).isEqualTo(7);
    assertThat(StreamSupport.stream(inzage.path("leveringen").spliterator(), false))
        .extracting(
            deel ->
                deel.path("soort").asText()
                    + " "
                    + deel.path("peildatum").asText()
                    + " "
                    + deel.path("status").asText()
                    + " "
                    + deel.path("regels").findValuesAsText("regel"))
        .containsExactly(
            "uwv-doelgroepregister 2021-12-31 ingetrokken [2]",
            "personeel 2022-03-31 verwerkt [21, 22]",
            "uwv-doelgroepregister 2022-03-31 verwerkt [21]",
            "inhuur 2022-06-30 verwerkt [2]",
            "uwv-doelgroepregister 2022-06-30 verwerkt [19]",
            "uwv-verloonde-uren 2022-12-31 verwerkt [2]");
    JsonNode personeel = inzage.at("/leveringen/1");
    // A stand that is voorlopig holds them, so their last day is not known yet.
    assertThat(personeel.path("bewaardTot").isNull()).isTrue();
    assertThat(personeel.path("bewaartermijn").asText()).contains("13 maanden");
    assertThat(personeel.path("standen").findValuesAsText("kwartaal"))
        .contains("2022-Q1", "2022-Q2");
    assertThat(personeel.path("geleverdDoor").asText()).isEqualTo("Demo-integratie");
    assertThat(personeel.at("/regels/1/velden").toString())
        .isEqualTo(
            """
            [{"kolom":"dienstverband_nr","waarde":"2"},{"kolom":"dienstonderdeel","waarde":"IGJ"},\
            {"kolom":"schaal","waarde":"5"},{"kolom":"contracturen_per_week","waarde":"10"},\
            {"kolom":"in_dienst","waarde":"2017-01-01"},{"kolom":"uit_dienst","waarde":null},\
            {"kolom":"eenheid","waarde":null},{"kolom":"telt_niet_mee","waarde":"N"}]""");
    assertThat(inzage.at("/leveringen/5/regels/0/velden").toString())
        .contains("\"verloonde_uren\",\"waarde\":\"110.92\"")
        .contains("\"waarde\":\"00112233445566778899aabbccddeeff\"");
    assertThat(inzage.at("/leveringen/3/regels/0/velden").toString())
        .contains("\"maand\",\"waarde\":\"2022-05\"")
        .contains("\"bevestigd_doelgroep\",\"waarde\":\"N\"");
    assertThat(inzage.at("/leveringen/0/bewaardTot").isNull()).isFalse();
    assertThat(inzage.toString()).doesNotContain(Verzoekbank.token(20));
  }

  @Test
  void linesOfWhatIsNotReadyOrCannotBeProcessedAreThereToo() {
    String ik = "b1b2c3d4e5f60718293a4b5c6d7e8f90";
    String kop = "pseudoniem;registratie_begin\n";
    String regel = ik + ";2018-01-01\n";
    Answer dubbel =
        bank.leveraar.gecontroleerd(Verzoekbank.REGISTER, "2021-06-30", kop + regel + regel);
    String begin = kop + regel + "c1b2c3";
    ApiClient tus =
        PRODUCT
            .integratie()
            .with("Tus-Resumable", "1.0.0")
            .with("Content-Type", "application/offset+octet-stream");
    Answer upload =
        tus.with("Upload-Length", Integer.toString(begin.length() + 1))
            .with(
                "Upload-Metadata",
                "soort " + base64(Verzoekbank.REGISTER) + ",peildatum " + base64("2021-09-30"))
            .send("POST", "/uploads", BodyPublishers.ofString(begin));
    assertThat(upload.status()).as(upload.text()).isEqualTo(201);

    JsonNode inzage = zoek(bank.iTeam, ik).json();
    tus.send(
        "DELETE", upload.header("Location").replaceFirst("^/api/v1", ""), BodyPublishers.noBody());

    assertThat(inzage.path("leveringen").findValuesAsText("status"))
        .containsExactly("gecontroleerd", "ontvangen");
    assertThat(inzage.at("/leveringen/0/regels").findValuesAsText("regel"))
        .containsExactly("2", "3");
    assertThat(inzage.at("/leveringen/1/regels").findValuesAsText("regel")).containsExactly("2");
    assertThat(zoek(bank.iTeam, ik).json().path("leveringen").findValuesAsText("levering"))
        .containsExactly(dubbel.json().path("id").asText());
  }

  private static String base64(String tekst) {
    return Base64.getEncoder().encodeToString(tekst.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void theSameComesAsATableWithoutFormulas() {
    Answer csv =
        bank.iTeam
            .with("Accept", "text/csv")
            .post(ZOEK, Map.of("pseudoniem", Verzoekbank.token(20), "reden", "inzageverzoek"));

    assertThat(csv.header("Content-Type")).startsWith("text/csv");
    assertThat(csv.text())
        .startsWith("\uFEFFsoort;peildatum;levering;status;regel;kolom;waarde;")
        .contains(";leverancier;\"'=1+1\";")
        .contains("personeel;2022-03-31;")
        .contains(";22;contracturen_per_week;\"10\";")
        .doesNotContain("a1b2c3d4");
  }

  @Test
  void whoIsNotThereHasNoLinesAndIsLoggedAllTheSame() throws Exception {
    String vreemd = "ffeeddccbbaa99887766554433221100";

    JsonNode inzage = zoek(bank.iTeam, vreemd).json();

    assertThat(inzage.path("aantalRegels").asInt()).isZero();
    assertThat(inzage.path("leveringen")).isEmpty();
    assertThat(gelogd(vreemd)).containsExactly("regels-opgezocht inzageverzoek Medewerker I-team");
  }

  @Test
  void aPersonIsToldWhoDidWhatWithTheLinesBefore() {
    String ik = Verzoekbank.token(21);
    bank.uitkomstregels(bank.adviseur, bank.nieuwe, "nieuw-geregistreerd");
    zoek(bank.iTeam, ik);

    JsonNode verwerkingen = zoek(bank.iTeam, ik).json().path("verwerkingen");

    assertThat(verwerkingen)
        .extracting(regel -> regel.path("handeling").asText() + " " + regel.path("door").asText())
        .containsExactly(
            "regels-opgezocht Medewerker I-team",
            "regels-bekeken HR-beleidsadviseur diversiteit en inclusie");
  }

  @Test
  void onlyTheIteamWithThePermissionSearches() throws Exception {
    String ik = Verzoekbank.token(5);
    ApiClient beperkt = bank.account("i-team-rivm", List.of("i-team"), List.of("RIVM"));

    for (String wie : List.of("di-adviseur", "vaststeller", "fg", "privacy-officer", "beheerder")) {
      assertThat(zoek(PRODUCT.als(wie), ik).code()).as(wie).isEqualTo("rol-ontbreekt");
    }
    assertThat(zoek(beperkt, ik).code()).isEqualTo("persoonsregels-ontbreken");
    assertThat(zoek(PRODUCT.integratie(), ik).code()).isEqualTo("alleen-voor-mensen");
    assertThat(gelogd(ik)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "249566758",
        "00000000000000000000000249566758x",
        "A1B2C3D40000000000000014E5F60718",
        "a1b2c3d4-0000-0000-0000-0014e5f60718"
      })
  void whatIsNoTokenIsRefusedAndNotRepeated(String invoer) {
    Answer answer = zoek(bank.iTeam, invoer);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text()).doesNotContain(invoer).doesNotContain("249566758");
  }

  @Test
  void everyPartitionIsReadByItsIndex() throws Exception {
    DATABASE.sql("set enable_seqscan = off");
    try {
      for (String tabel :
          List.of(
              "regels_uwv_doelgroepregister",
              "regels_uwv_verloonde_uren",
              "regels_personeel",
              "regels_inhuur")) {
        List<String> plan =
            DATABASE.column(
                "explain select * from %s where pseudoniem = '%s'"
                    .formatted(tabel, "a1b2c3d4-0000-0000-0000-0014e5f60718"));
        assertThat(plan).as(tabel).noneMatch(regel -> regel.contains("Seq Scan"));
        assertThat(plan).as(tabel).anyMatch(regel -> regel.contains("Index Cond"));
      }
    } finally {
      DATABASE.sql("reset enable_seqscan");
    }
  }

  private static Answer zoek(ApiClient wie, String token) {
    return wie.post(ZOEK, Map.of("pseudoniem", token, "reden", "inzageverzoek"));
  }

  private static List<String> gelogd(String token) throws Exception {
    return DATABASE.column(
        "select handeling || ' ' || reden || ' ' || door_naam from logboek_verwerkingen"
            + " where betrokkene = '%s' order by nummer".formatted(token));
  }
}
