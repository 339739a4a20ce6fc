package nl.inclusiemonitor.consistentie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inclusiemonitor.register.Registerregel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two measurements that cannot both be true, and many that can. */
class MetingverschillenTest {
  private static final List<Registerregel> INDICATOREN =
      List.of(regel("indicatoren", "I-1", Map.of("eenheid", "procent")));

  /** What each rounded to, against how far they are apart. */
  @ParameterizedTest(name = "{0} (± {1} / 2) beside {2} (± {3} / 2)")
  @CsvSource({
    "80.6, 0.1, 83.4, 0.1, true",
    "12,   1,   12.5, 0,   false",
    "12,   1,   12.6, 0,   true",
    "12,   1,   13,   1,   false",
    "8,    0,   8.0,  0,   false",
    "8,    0,   8.1,  0,   true",
  })
  void moreThanRoundingLeavesOpenIsAFinding(
      String een, String stap, String ander, String andereStap, boolean verschilt) {
    assertThat(
            gevonden(
                meting("M-1", een, Map.of("afronding", stap)),
                meting("M-2", ander, Map.of("afronding", andereStap))))
        .hasSize(verschilt ? 1 : 0);
  }

  @Test
  void aFindingTellsBothSourcesAndWhatItIsAbout() {
    assertThat(gevonden(meting("M-1", "80.6", Map.of()), meting("M-2", "83.4", Map.of())))
        .singleElement()
        .satisfies(
            een -> {
              assertThat(een.onderwerp()).isEqualTo("I-1, VWS-breed, alle schalen, op 30-09-2022");
              assertThat(een.stellingen())
                  .extracting(Stelling::code, Stelling::waarde, Stelling::document)
                  .containsExactly(
                      tuple("M-1", "80,6%", Optional.of("D-1")),
                      tuple("M-2", "83,4%", Optional.of("D-1")));
            });
  }

  @Test
  void whatIsAboutAnotherGroupDayOrDefinitionIsNotCompared() {
    for (Map<String, Object> anders :
        List.<Map<String, Object>>of(
            Map.of("indicator", "I-2"),
            Map.of("scope", "kern"),
            Map.of("schaalgroep", "15+"),
            Map.of("dienstonderdeel", "RIVM"),
            Map.of("onderdeel", "vrouw"),
            Map.of("peildatum", "2022-06-30"),
            Map.of("definitieversie", 2),
            Map.of("kwaliteit", "andere-groep"))) {
      assertThat(gevonden(meting("M-1", "80.6", Map.of()), meting("M-2", "83.4", anders)))
          .as(anders.toString())
          .isEmpty();
    }
  }

  @Test
  void whatNamesNoDayIsNotCompared() {
    Registerregel een = meting("M-1", "80.6", Map.of());
    Registerregel ander = meting("M-2", "83.4", Map.of());
    List.of(een, ander).forEach(meting -> meting.velden().remove("peildatum"));

    assertThat(gevonden(een, ander)).isEmpty();
  }

  @Test
  void aProvisionalOneIsComparedOnlyForWhoReadsIt() {
    List<Registerregel> metingen =
        List.of(
            meting("M-1", "80.6", Map.of()), meting("M-2", "83.4", Map.of("status", "voorlopig")));

    assertThat(Metingverschillen.in(metingen, INDICATOREN, List.of(), false)).isEmpty();
    assertThat(Metingverschillen.in(metingen, INDICATOREN, List.of(), true)).hasSize(1);
  }

  @Test
  void whatTheDocumentsSayInSoManyWordsIsToldOnce() {
    List<Registerregel> metingen =
        List.of(meting("M-1", "80.6", Map.of()), meting("M-2", "83.4", Map.of("document", "D-2")));
    List<Tegenstrijdigheid> gezegd =
        Tegenstrijdigheid.in(
            Stellingen.vanUitspraken(
                    List.of(
                        uitspraak("W-1", "80,6%, zonder kwartaal", "D-1"),
                        uitspraak("W-2", "83,4%, derde kwartaal", "D-2")))
                .toList());
    List<Tegenstrijdigheid> iets =
        Tegenstrijdigheid.in(
            Stellingen.vanUitspraken(
                    List.of(uitspraak("W-1", "80,6%", "D-1"), uitspraak("W-2", "83,4%", "D-3")))
                .toList());

    assertThat(Metingverschillen.in(metingen, INDICATOREN, gezegd, true)).isEmpty();
    assertThat(Metingverschillen.in(metingen, INDICATOREN, iets, true)).hasSize(1);
  }

  private static List<Tegenstrijdigheid> gevonden(Registerregel... metingen) {
    return Metingverschillen.in(List.of(metingen), INDICATOREN, List.of(), true);
  }

  private static Registerregel uitspraak(String code, String waarde, String document) {
    return regel(
        "uitspraken",
        code,
        Map.of("onderwerp", "Quotum", "aspect", "waarde", "waarde", waarde, "document", document));
  }

  private static Registerregel meting(String code, String waarde, Map<String, Object> anders) {
    JsonObject velden =
        new JsonObject()
            .put("indicator", "I-1")
            .put("scope", "VWS-breed")
            .put("schaalgroep", "alle")
            .put("waarde", waarde)
            .put("peildatum", "2022-09-30")
            .put("definitieversie", 1)
            .put("status", "genoemd")
            .put("kwaliteit", "goed")
            .put("document", "D-1");
    anders.forEach(velden::put);
    return regel("metingen", code, velden.getMap());
  }

  private static Registerregel regel(String register, String code, Map<String, Object> velden) {
    JsonObject inhoud = new JsonObject();
    velden.forEach(inhoud::put);
    return new Registerregel(
        register,
        code,
        1,
        1,
        code,
        inhoud,
        Optional.empty(),
        Instant.EPOCH,
        "proef",
        Optional.empty());
  }
}
