package nl.inclusiemonitor.doelstelling.doel;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.inclusiemonitor.failure.FieldError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused because few persons are behind it, with a threshold of ten. */
class MetingbewakerTest {
  private final Metingbewaker bewaker =
      new Metingbewaker(() -> 10, Clock.fixed(Instant.parse("2022-11-01T12:00:00Z"), UTC));

  @ParameterizedTest
  @ValueSource(strings = {"VWS-breed", "kern", "concern", "Rijk"})
  void aPublishedShareOfManyNeedsNoNoemer(String scope) {
    assertThat(bezwaar("culturele-diversiteit", "procent", meting(scope, "9.4"))).isEmpty();
  }

  @Test
  void aShareOfAUnitNeedsOneWhateverItsScopeSays() {
    assertThat(bezwaar("gender", "procent", meting("dienstonderdeel", "50")))
        .contains("noemer-nodig /noemer");
    assertThat(
            bezwaar("gender", "procent", meting("VWS-breed", "50").put("dienstonderdeel", "IGJ")))
        .contains("noemer-nodig /noemer");
  }

  @Test
  void aShareAndItsNoemerTellTheTeller() {
    JsonObject een = meting("dienstonderdeel", "0.5").put("noemer", "200");
    JsonObject bijnaAllen = meting("dienstonderdeel", "99").put("noemer", "200");
    JsonObject genoeg = meting("dienstonderdeel", "10").put("noemer", "200");

    assertThat(bezwaar("doorstroom", "procent", een)).contains("groep-te-klein /waarde");
    assertThat(bezwaar("doorstroom", "procent", bijnaAllen)).contains("groep-te-klein /waarde");
    assertThat(bezwaar("doorstroom", "procent", genoeg)).isEmpty();
  }

  @Test
  void aNumberOfPersonsIsNotSmallAndANumberOfTeamsMayBe() {
    assertThat(bezwaar("doorstroom", "aantal", meting("VWS-breed", "7")))
        .contains("groep-te-klein /waarde");
    assertThat(bezwaar("doorstroom", "aantal", meting("VWS-breed", "0"))).isEmpty();
    assertThat(bezwaar("gender", "aantal", meting("VWS-breed", "7"))).isEmpty();
  }

  @Test
  void jobsMayBeMoreThanTheQuotum() {
    JsonObject boven = meting("VWS-breed", "120").put("teller", "1200").put("noemer", "1000");

    assertThat(bezwaar("banenafspraak", "procent", boven)).isEmpty();
    assertThat(bezwaar("gender", "procent", boven)).contains("teller-te-groot /teller");
  }

  /** An answer that few gave tells nothing of who they are; few who answered do. */
  @Test
  void fewAnswersMayBeToldOfEnoughPeople() {
    JsonObject weinig = meting("dienstonderdeel", "2").put("noemer", "100");
    JsonObject klein = meting("dienstonderdeel", "50").put("noemer", "8");

    assertThat(bezwaar("cultuur", "procent", weinig)).isEmpty();
    assertThat(bezwaar("cultuur", "procent", klein)).contains("groep-te-klein /noemer");
  }

  @Test
  void aShareIsThatOfItsTellerInItsNoemer() {
    JsonObject meting = meting("VWS-breed", "66.7").put("teller", "200").put("noemer", "300");

    assertThat(rekenfout("procent", meting)).isEmpty();
    assertThat(rekenfout("procent", meting.copy().put("afronding", "0.1"))).isEmpty();
    assertThat(rekenfout("procent", meting.copy().put("afronding", "0.01")))
        .contains("waarde-past-niet /waarde");
    assertThat(rekenfout("procent", meting.copy().put("waarde", "33")))
        .contains("waarde-past-niet /waarde");
    assertThat(rekenfout("aantal", meting.copy().put("waarde", "33"))).isEmpty();
  }

  @Test
  void aDayThatIsStillToComeIsNotMeasured() {
    JsonObject vandaag = meting("VWS-breed", "50").put("peildatum", "2022-11-01");

    assertThat(bewaker.nietGeweest(vandaag)).isEmpty();
    assertThat(bewaker.nietGeweest(vandaag.put("publicatiedatum", "2022-11-02")))
        .extracting(MetingbewakerTest::gezegd)
        .containsExactly("dag-in-de-toekomst /publicatiedatum");
  }

  private static Optional<String> rekenfout(String eenheid, JsonObject meting) {
    return Metingbewaker.rekenfout(eenheid, meting).map(MetingbewakerTest::gezegd);
  }

  private Optional<String> bezwaar(String thema, String eenheid, JsonObject meting) {
    return bewaker.bezwaar(thema, eenheid, meting).map(MetingbewakerTest::gezegd);
  }

  private static String gezegd(FieldError fout) {
    return fout.code() + " " + fout.name();
  }

  private static JsonObject meting(String scope, String waarde) {
    return new JsonObject().put("scope", scope).put("waarde", waarde);
  }
}
