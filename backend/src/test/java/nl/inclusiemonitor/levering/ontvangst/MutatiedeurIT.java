package nl.inclusiemonitor.levering.ontvangst;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.digest.Sha256;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.levering.Leveraar;
import nl.inclusiemonitor.levering.layout.Leveringsoort;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which mutaties come in, and which are refused before they are read. */
class MutatiedeurIT {
  private static final String KOP = "pseudoniem;registratie_begin;registratie_eind\n";
  private static final String Q2 = "2022-06-30";
  private static final String Q3 = "2022-09-30";
  private static final String SOORT = "uwv-doelgroepregister";

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  private static Leveraar leveraar;

  @BeforeAll
  static void logIn() {
    leveraar = new Leveraar(PRODUCT.integratie());
  }

  @BeforeEach
  void begin() throws Exception {
    Leveraar.wis(DATABASE);
  }

  @ParameterizedTest
  @EnumSource
  void aSoortSaysWhetherItTakesThemAndTheDoorDoesTheSame(Leveringsoort soort) {
    Answer schema =
        PRODUCT.anoniem().get("/leveringsoorten/" + soort.code() + "/tabelschema?peildatum=" + Q2);
    boolean mogelijk = schema.json().at("/mutatie/mogelijk").asBoolean();
    assertThat(schema.json().at("/mutatie/eindkolom").isNull()).isEqualTo(!mogelijk);
    assertThat(schema.json().at("/mutatie/sleutel")).isEqualTo(schema.json().path("primaryKey"));

    Answer geleverd = leveraar.mutatie(soort.code(), Q2, "geen kop");

    if (mogelijk) {
      assertThat(geleverd.status()).isEqualTo(409);
      assertThat(geleverd.code()).isEqualTo("geen-basis");
    } else {
      assertThat(geleverd.status()).isEqualTo(400);
      assertThat(geleverd.errors()).containsExactly("query omvang mutatie-niet-mogelijk");
      assertThat(geleverd.json().path("detail")).isEqualTo(schema.json().at("/mutatie/uitleg"));
    }
  }

  @Test
  void withoutAVolledigeOfThatDayOrBeforeNothingIsKept() throws Exception {
    leveraar.verwerkt(SOORT, Q3, register(1, 20));
    leveraar.gecontroleerd(SOORT, "2022-03-31", register(1, 20));

    Answer geweigerd = leveraar.mutatie(SOORT, Q2, register(1, 1));

    assertThat(geweigerd.status()).isEqualTo(409);
    assertThat(geweigerd.code()).isEqualTo("geen-basis");
    assertThat(DATABASE.column("select omvang from leveringen"))
        .containsExactly("volledig", "volledig");
  }

  @Test
  void whatALaterVolledigeOfTheQuarterOvertookIsRefused() {
    leveraar.verwerkt(SOORT, Q2, register(1, 20));
    leveraar.verwerkt(SOORT, Q3, register(1, 20));

    assertThat(leveraar.mutatie(SOORT, "2022-08-31", register(1, 1)).code())
        .isEqualTo("mutatie-ingehaald");
    assertThat(leveraar.mutatie(SOORT, Q2, register(1, 1)).status()).isEqualTo(202);
  }

  @Test
  void afterFifteenAVolledigeIsDue() throws Exception {
    leveraar.verwerkt(SOORT, Q2, register(1, 20));
    DATABASE.sql(
        """
        insert into leveringen (id, soort, peildatum, omvang, basis_nummer, status, geleverd_door, geleverd_door_naam,
          verwerkt_op)
        select gen_random_uuid(), soort, peildatum, 'mutatie', nummer, 'verwerkt', geleverd_door, 'test', now()
        from leveringen, generate_series(1, 15)
        """);

    Answer geweigerd = leveraar.mutatie(SOORT, Q3, register(1, 1));

    assertThat(geweigerd.code()).isEqualTo("te-veel-mutaties");
    assertThat(geweigerd.json().at("/params/grens").asInt()).isEqualTo(15);
  }

  @Test
  void theSameLinesAreAnotherContentAsAMutatie() {
    Answer basis = leveraar.verwerkt(SOORT, Q2, register(1, 20));

    Answer eerste = leveraar.mutatie(SOORT, Q2, register(1, 20));
    Answer nogEens = leveraar.mutatie(SOORT, Q2, register(1, 20));

    assertThat(eerste.status()).isEqualTo(202);
    assertThat(eerste.json().path("id")).isNotEqualTo(basis.json().path("id"));
    assertThat(nogEens.status()).isEqualTo(200);
    assertThat(nogEens.json().path("id")).isEqualTo(eerste.json().path("id"));
  }

  @Test
  void aPakbonGoesWithAFileOfItsOwnExtent() {
    leveraar.verwerkt(SOORT, Q2, register(1, 20));
    String csv = register(21, 1);
    String pakbon = ingediend(csv, Q3, "mutatie", "0f1e2d3c4b5a6978");

    Answer volledig = metPakbon(csv, Q3, "volledig", pakbon);
    assertThat(volledig.status()).isEqualTo(400);
    assertThat(volledig.code()).isEqualTo("pakbon-van-andere-levering");

    Answer mutatie = leveraar.gecontroleerd(metPakbon(csv, Q3, "mutatie", pakbon));
    assertThat(mutatie.json().path("meldingen")).as(mutatie.text()).isEmpty();
    Answer bewijs = leveraar.client().get(Leveraar.pad(mutatie) + "/ontvangstbewijs");
    assertThat(bewijs.json().path("omvang").asText()).isEqualTo("mutatie");
    assertThat(leveraar.client().get("/pakbonnen/" + pakbon).json().path("omvang").asText())
        .isEqualTo("mutatie");
  }

  @Test
  void tokensOfAnotherKeyAreRefused() {
    String basis = register(1, 20);
    String eerste = ingediend(basis, Q2, "volledig", "0f1e2d3c4b5a6978");
    leveraar.besluit(
        leveraar.gecontroleerd(metPakbon(basis, Q2, "volledig", eerste)), "verwerking");
    String csv = register(21, 1);

    Answer geweigerd =
        metPakbon(csv, Q3, "mutatie", ingediend(csv, Q3, "mutatie", "aaaaaaaaaaaaaaaa"));

    assertThat(geweigerd.status()).isEqualTo(409);
    assertThat(geweigerd.code()).isEqualTo("mutatie-andere-sleutel");
  }

  @Test
  void aPakbonOfASoortWithoutMutatiesIsRefused() {
    Map<String, Object> pakbon = pakbon("x", Q2, "mutatie", "0f1e2d3c4b5a6978");
    pakbon.put("soort", "uwv-verloonde-uren");

    Answer geweigerd = leveraar.client().post("/pakbonnen", pakbon);

    assertThat(geweigerd.errors()).containsExactly("body /omvang mutatie-niet-mogelijk");
  }

  private static Answer metPakbon(String csv, String peildatum, String omvang, String pakbon) {
    return leveraar
        .client()
        .post(
            "/leveringen?soort=%s&peildatum=%s&omvang=%s&pakbon=%s"
                .formatted(SOORT, peildatum, omvang, pakbon),
            "text/csv",
            csv.getBytes(UTF_8));
  }

  private static String ingediend(String csv, String peildatum, String omvang, String sleutel) {
    Answer answer = leveraar.client().post("/pakbonnen", pakbon(csv, peildatum, omvang, sleutel));
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return answer.json().path("id").asText();
  }

  private static Map<String, Object> pakbon(
      String csv, String peildatum, String omvang, String sleutel) {
    Map<String, Object> pakbon = new HashMap<>();
    pakbon.put("soort", SOORT);
    pakbon.put("peildatum", peildatum);
    pakbon.put("omvang", omvang);
    pakbon.put("regels", csv.lines().count() - 1);
    pakbon.put("controletotalen", Map.of());
    pakbon.put("sha256", Sha256.hex(csv));
    pakbon.put("sleutelId", sleutel);
    pakbon.put("gemaaktOp", "2022-10-05T08:00:00Z");
    return pakbon;
  }

  private static String register(int van, int aantal) {
    StringBuilder csv = new StringBuilder(KOP);
    for (int i = van; i < van + aantal; i++) {
      csv.append("a1b2c3d4%016xe5f60718;2017-01-01;\n".formatted(i));
    }
    return csv.toString();
  }
}
