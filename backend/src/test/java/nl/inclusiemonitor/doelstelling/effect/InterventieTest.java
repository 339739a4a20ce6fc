package nl.inclusiemonitor.doelstelling.effect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.inclusiemonitor.doelstelling.oordeel.Reeks;
import org.junit.jupiter.api.Test;

/** Which series an intervention was meant to move. */
class InterventieTest {
  private static final String VRAAG = "Ik kan mezelf zijn";
  private static final String LANGER = "Ik kan mezelf zijn op mijn werk";
  private static final Optional<String> VRAGEN = Optional.empty();

  @Test
  void withoutAUnitItIsThatOfVws() {
    assertThat(gekozen(bij(null, null), VRAGEN, vws(null), onderdeel("RIVM", null)))
        .contains(vws(null));
  }

  @Test
  void withAUnitItIsThatOfTheUnit() {
    assertThat(gekozen(bij("RIVM", null), VRAGEN, vws(null), onderdeel("RIVM", null)))
        .contains(onderdeel("RIVM", null));
    assertThat(gekozen(bij("CIBG", null), VRAGEN, vws(null), onderdeel("RIVM", null))).isEmpty();
  }

  @Test
  void ofMoreQuestionsItIsTheOneThatIsNamed() {
    assertThat(gekozen(bij("RIVM", "«" + VRAAG + "»: 62,5% (MTO)"), VRAGEN, beide()))
        .contains(onderdeel("RIVM", VRAAG));
    assertThat(gekozen(bij("RIVM", "«" + LANGER + "»: 62,5% (MTO)"), VRAGEN, beide()))
        .contains(onderdeel("RIVM", LANGER));
    assertThat(gekozen(bij("RIVM", null), VRAGEN, beide())).isEmpty();
    assertThat(gekozen(bij("RIVM", "Een klacht"), VRAGEN, beide())).isEmpty();
  }

  @Test
  void aQuestionThatWasNotAskedHasNoSeriesAlsoWhenOneOtherWas() {
    assertThat(gekozen(bij("RIVM", "«Ik hoor erbij»: 62,5%"), VRAGEN, onderdeel("RIVM", VRAAG)))
        .isEmpty();
  }

  @Test
  void aLongQuestionIsKnownByItsBegin() {
    String lang = "Ik ".repeat(40);

    assertThat(
            gekozen(
                bij("RIVM", "«" + lang.substring(0, 110) + "»"),
                VRAGEN,
                onderdeel("RIVM", lang),
                onderdeel("RIVM", VRAAG)))
        .contains(onderdeel("RIVM", lang));
  }

  @Test
  void theValueOfAKenmerkIsNoQuestion() {
    assertThat(gekozen(bij(null, "«Te weinig vrouwen»"), Optional.of("vrouw"), vws("vrouw")))
        .contains(vws("vrouw"));
  }

  @Test
  void itsGroupOfScalesDecides() {
    Reeks alle = vws(null);
    Reeks top = reeks("VWS-breed", "15+", null, null);

    assertThat(gekozen(in(null, "15+", null), VRAGEN, alle, top)).contains(top);
    assertThat(gekozen(in(null, "alle", null), VRAGEN, alle, top)).contains(alle);
    assertThat(gekozen(in(null, "11-14", null), VRAGEN, alle, top)).isEmpty();
  }

  @Test
  void thatOfTheWholeKernIsNotThatOfVws() {
    Reeks vws = reeks("VWS-breed", "11-14", null, null);
    Reeks kern = reeks("kern", "11-14", null, null);

    assertThat(gekozen(in("kern", "11-14", null), VRAGEN, vws, kern)).contains(kern);
    assertThat(gekozen(in(null, "11-14", null), VRAGEN, vws, kern)).contains(vws);
    assertThat(gekozen(in("concern", "11-14", null), VRAGEN, vws, kern)).isEmpty();
    assertThat(gekozen(in("kern", "11-14", "RIVM"), VRAGEN, vws, kern)).isEmpty();
  }

  private static Optional<Reeks> gekozen(
      Interventie interventie, Optional<String> waarde, Reeks... gemeten) {
    return interventie.reeks(List.of(gemeten), waarde);
  }

  private static Interventie bij(String onderdeel, String aanleiding) {
    return interventie(null, "alle", onderdeel, aanleiding);
  }

  private static Interventie in(String scope, String schaalgroep, String onderdeel) {
    return interventie(scope, schaalgroep, onderdeel, null);
  }

  private static Interventie interventie(
      String scope, String schaalgroep, String onderdeel, String aanleiding) {
    return new Interventie(
        "V-1",
        "Proef",
        Optional.ofNullable(onderdeel),
        Optional.ofNullable(scope),
        schaalgroep,
        Optional.empty(),
        Optional.of("I-18"),
        Optional.ofNullable(aanleiding),
        "klein",
        Optional.empty());
  }

  private static Reeks[] beide() {
    return new Reeks[] {onderdeel("RIVM", VRAAG), onderdeel("RIVM", LANGER)};
  }

  private static Reeks vws(String waarvan) {
    return reeks("VWS-breed", "alle", null, waarvan);
  }

  private static Reeks onderdeel(String code, String waarvan) {
    return reeks("dienstonderdeel", "alle", code, waarvan);
  }

  private static Reeks reeks(String scope, String schaalgroep, String code, String waarvan) {
    return new Reeks(
        new Reeks.Groep(
            scope,
            schaalgroep,
            Optional.ofNullable(code),
            Optional.ofNullable(code),
            Optional.ofNullable(waarvan),
            "procent"),
        List.of());
  }
}
