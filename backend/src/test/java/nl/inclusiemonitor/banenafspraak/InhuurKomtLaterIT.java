package nl.inclusiemonitor.banenafspraak;

import static nl.inclusiemonitor.banenafspraak.Bronnen.Q3;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The hired-in hours come a month after the rest: neither version may give them away. */
class InhuurKomtLaterIT {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  private static Bronnen bronnen;

  @BeforeAll
  static void logIn() {
    bronnen = new Bronnen(PRODUCT);
  }

  /** IGJ joins the units in which nobody is, so that the other two can be shown. */
  @Test
  void whatOneVersionShowsDoesNotGiveBackWhatTheNextHides() {
    bronnen.bezetting(Q3, "1000");
    bronnen.register(Q3, regels("%d;2020-01-01;"));
    bronnen.personeel(
        Q3,
        Stream.of("KERN", "RIVM", "IGJ")
            .flatMap(code -> Stream.of(personeel(code)))
            .toArray(String[]::new));
    bronnen.binnenwerk(Q3, "KERN;2,5");
    JsonNode zonder = stand("");
    bronnen.inhuur(
        Q3,
        Stream.concat(ingehuurd("KERN", 900, 2), ingehuurd("RIVM", 910, 15))
            .toArray(String[]::new));

    JsonNode met = stand("");
    assertThat(cijfer(zonder, "KERN", "gerealiseerd")).isEqualTo("beschermd");
    assertThat(cijfer(zonder, "KERN", "individueel")).isEqualTo("beschermd");
    assertThat(zonder.at("/totaal/gerealiseerd/weergave").asText()).startsWith("ten minste");
    assertThat(stand("?versie=" + zonder.path("versie").asInt()).path("status").asInt())
        .isEqualTo(404);
    assertThat(cijfer(met, "KERN", "gerealiseerd")).isEmpty();
    assertThat(cijfer(met, "KERN", "inleen")).isEqualTo("beschermd");
    assertThat(cijfer(met, "KERN", "individueel")).isEqualTo("beschermd");
  }

  private static String[] personeel(String code) {
    int vanaf = 1 + 30 * List.of("KERN", "RIVM", "IGJ").indexOf(code);
    return IntStream.range(vanaf, vanaf + (code.equals("IGJ") ? 12 : 30))
        .mapToObj(persoon -> "%d;1;%s;24;2020-01-01;;".formatted(persoon, code))
        .toArray(String[]::new);
  }

  private static Stream<String> ingehuurd(String code, int vanaf, int aantal) {
    return IntStream.range(vanaf, vanaf + aantal)
        .mapToObj(persoon -> "%s;2022-09;100;J;%d".formatted(code, persoon));
  }

  private static String[] regels(String vorm) {
    return IntStream.rangeClosed(1, 72).mapToObj(vorm::formatted).toArray(String[]::new);
  }

  private static JsonNode stand(String vraag) {
    return PRODUCT.integratie().get("/standen/2022-Q3" + vraag).json();
  }

  /** Why there is no value; empty when there is one. */
  private static String cijfer(JsonNode stand, String code, String cijfer) {
    for (JsonNode rij : stand.path("dienstonderdelen")) {
      if (rij.path("code").asText().equals(code)) {
        return rij.path(cijfer).path("reden").asText("").replace("onvolledig", "");
      }
    }
    throw new AssertionError(code);
  }
}
