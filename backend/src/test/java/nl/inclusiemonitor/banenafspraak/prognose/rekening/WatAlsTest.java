package nl.inclusiemonitor.banenafspraak.prognose.rekening;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.inclusiemonitor.banenafspraak.berekening.Breuk;
import nl.inclusiemonitor.banenafspraak.prognose.rekening.WatAls.Uitgangspunt;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases that the browser computes as well: one list, two implementations, the same digits. */
class WatAlsTest {
  private static final Path CASES =
      Path.of("../frontend/src/features/banenafspraak/watals/watals.json");

  static Stream<Named<JsonNode>> cases() throws IOException {
    JsonNode alle = new ObjectMapper().readTree(CASES.toFile());
    return StreamSupport.stream(alle.spliterator(), false)
        .map(geval -> Named.of(geval.path("naam").asText(), geval));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void givesTheDigitsOfTheList(JsonNode geval) {
    WatAls uit = WatAls.van(uitgangspunt(geval.path("uitgangspunt")), lees(geval.path("invoer")));

    JsonNode verwacht = geval.path("uitkomst");
    assertThat(tekst(uit.quotum())).isEqualTo(tekst(verwacht, "quotum"));
    assertThat(tekst(Optional.of(uit.extraBanen()))).isEqualTo(tekst(verwacht, "extraBanen"));
    assertThat(tekst(uit.gerealiseerd())).isEqualTo(tekst(verwacht, "gerealiseerd"));
    assertThat(tekst(uit.nogNodig())).isEqualTo(tekst(verwacht, "nogNodig"));
    assertThat(tekst(uit.realisatiePercentage()))
        .isEqualTo(tekst(verwacht, "realisatiePercentage"));
    assertThat(tekst(uit.heffing())).isEqualTo(tekst(verwacht, "heffing"));
    assertThat(tekst(Optional.of(uit.kosten()))).isEqualTo(tekst(verwacht, "kosten"));
  }

  private static Uitgangspunt uitgangspunt(JsonNode basis) {
    JsonNode som = basis.path("gerealiseerd");
    return new Uitgangspunt(
        getal(basis, "fte"),
        som.isNull()
            ? Optional.empty()
            : Optional.of(
                new Breuk(getal(som, "teller").orElseThrow(), getal(som, "noemer").orElseThrow())),
        getal(basis, "percentage"),
        getal(basis, "urenPerFte").orElseThrow(),
        getal(basis, "urenPerBaan").orElseThrow(),
        getal(basis, "heffingPerBaan").orElseThrow(),
        basis.path("geheel").asBoolean());
  }

  private static Veronderstelling lees(JsonNode invoer) {
    return new Veronderstelling(
        getal(invoer, "bezetting"),
        getal(invoer, "percentage"),
        getal(invoer, "spoor1").orElseThrow(),
        getal(invoer, "spoor2").orElseThrow(),
        getal(invoer, "spoor3").orElseThrow(),
        getal(invoer, "spoor4").orElseThrow(),
        getal(invoer, "spoor5").orElseThrow(),
        invoer.path("spoor3Tot5TeltMee").asBoolean(),
        getal(invoer, "urenPerBaan").orElseThrow(),
        invoer.path("regime").asText(),
        getal(invoer, "kostenPerBaan").orElseThrow());
  }

  private static Optional<BigDecimal> getal(JsonNode waar, String naam) {
    return Optional.of(waar.path(naam))
        .filter(JsonNode::isTextual)
        .map(JsonNode::asText)
        .map(BigDecimal::new);
  }

  private static String tekst(JsonNode waar, String naam) {
    return waar.path(naam).isNull() ? null : waar.path(naam).asText();
  }

  private static String tekst(Optional<Breuk> breuk) {
    return breuk
        .map(Breuk::waarde)
        .map(waarde -> waarde.signum() == 0 ? "0" : waarde.stripTrailingZeros().toPlainString())
        .orElse(null);
  }
}
