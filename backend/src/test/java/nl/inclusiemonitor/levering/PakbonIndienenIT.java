package nl.inclusiemonitor.levering;

import static nl.inclusiemonitor.levering.Pakbonnen.csv;
import static nl.inclusiemonitor.levering.Pakbonnen.id;
import static nl.inclusiemonitor.levering.Pakbonnen.pakbon;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.http.ApiClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who sends in a pakbon, who sees it, and what it may hold. */
class PakbonIndienenIT {
  private static final String SOORT = Pakbonnen.SOORT;
  private static final String BSN = "249566758";

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  private static Leveraar leveraar;
  private static ApiClient adviseur;

  @BeforeAll
  static void logIn() {
    leveraar = new Leveraar(PRODUCT.integratie());
    adviseur = PRODUCT.als("di-adviseur");
  }

  @Test
  void aPakbonIsSeenByWhoSentItInAndWhoMaySeeItsLevering() {
    Answer pakbon = Pakbonnen.ingediend(leveraar.client(), pakbon("2016-03-31", csv(3)));
    String pad = "/pakbonnen/" + id(pakbon);

    assertThat(leveraar.client().get(pad).json()).isEqualTo(pakbon.json());
    assertThat(adviseur.get(pad).status()).isEqualTo(404);
    leveraar.gecontroleerd(SOORT, "2016-03-31&pakbon=" + id(pakbon), csv(3));
    assertThat(adviseur.get(pad).json()).isEqualTo(pakbon.json());
    assertThat(PRODUCT.als("i-team").get(pad).status()).isEqualTo(404);
  }

  @Test
  void nobodyDeliversWithThePakbonOfAnother() {
    Answer pakbon = Pakbonnen.ingediend(leveraar.client(), pakbon("2016-06-30", csv(3)));

    Answer ander = new Leveraar(adviseur).lever(SOORT, "2016-06-30&pakbon=" + id(pakbon), csv(3));
    Answer onbekend =
        leveraar.lever(SOORT, "2016-06-30&pakbon=00000000-0000-4000-8000-000000000000", csv(3));

    assertThat(ander.status()).isEqualTo(404);
    assertThat(onbekend.status()).isEqualTo(404);
  }

  @Test
  void aPakbonIsSentInByWhoMayDeliverItsSoort() {
    Map<String, Object> pakbon = pakbon("2016-09-30", csv(3));

    assertThat(PRODUCT.als("hr-analist").post("/pakbonnen", pakbon).status()).isEqualTo(201);
    assertThat(PRODUCT.als("i-team").post("/pakbonnen", pakbon).code())
        .isEqualTo("soort-niet-toegestaan");
    assertThat(PRODUCT.als("fg").post("/pakbonnen", pakbon).status()).isEqualTo(403);
  }

  @ParameterizedTest
  @CsvSource({
    "soort," + BSN + ",niet-toegestaan",
    "peildatum," + BSN + ",verkeerde-vorm",
    "omvang," + BSN + ",niet-toegestaan",
    "sha256," + BSN + ",te-kort",
    "sha256,0000000000000000000000000000000000000000000000000000000" + BSN + ",mogelijk-bsn",
    "sleutelId," + BSN + ",te-kort",
    "sleutelId,0000000" + BSN + ",mogelijk-bsn",
    "sleutelId,abcdef-" + BSN + ",verkeerde-vorm",
    "gemaaktOp," + BSN + ",verkeerde-vorm",
    "gemaaktOp,2022-02-30T00:00:00Z,verkeerde-vorm",
    "opmerking," + BSN + ",onbekend",
    BSN + ",1,onbekend"
  })
  void whateverIsNoMemberOfAPakbonIsRefusedAndNotRepeated(String lid, String waarde, String code) {
    Map<String, Object> pakbon = pakbon("2016-12-31", csv(3));
    pakbon.put(lid, waarde);

    Answer answer = leveraar.client().post("/pakbonnen", pakbon);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().at("/errors").findValuesAsText("code")).contains(code);
    assertThat(answer.text()).doesNotContain(BSN);
  }

  @ParameterizedTest
  @CsvSource({
    BSN + ",1,controletotaal-onbekend",
    "personen,1,controletotaal-onbekend",
    "fte," + BSN + "x,verkeerde-vorm"
  })
  void aControlTotalIsASumOfAColumnThatHasOne(String kolom, String som, String code) {
    Map<String, Object> pakbon = pakbon("2016-12-31", csv(3));
    pakbon.put("controletotalen", Map.of(kolom, som));

    Answer answer = leveraar.client().post("/pakbonnen", pakbon);

    assertThat(answer.json().at("/errors").findValuesAsText("code")).contains(code);
    assertThat(answer.text()).doesNotContain(BSN);
  }
}
