package nl.inclusiemonitor.pseudonimisering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.inclusiemonitor.levering.layout.Leveringsoort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The last door: what stands on disk is judged again, whoever wrote it. */
class ProeflezingTest {
  private static final String REGEL =
      "d41d8cd98f00b204e9800998ecf8427e;1;RIVM;9;25,5;2020-02-01;Zorg\n";

  @TempDir private Path map;

  @Test
  void teltEnSomtWatErStaat() throws IOException {
    Proeflezing proef = lees(REGEL + REGEL, 2);

    assertThat(proef.regels()).isEqualTo(2);
    assertThat(proef.controletotalen())
        .isEqualTo(Map.of("contracturen_per_week", new BigDecimal("51.00")));
    assertThat(proef.sha256()).matches("[0-9a-f]{64}");
  }

  @Test
  void weigertEenBestandMetEenBsnZonderHetTeNoemen() {
    assertThatThrownBy(() -> lees(REGEL.replace("Zorg", "t.a.v. " + Werkbank.EEN), 1))
        .isInstanceOf(Weigering.class)
        .hasMessageContaining("burgerservicenummer")
        .hasMessageNotContaining(Werkbank.EEN);
  }

  @Test
  void weigertEenBestandDatAndersIsDanGeschreven() {
    assertThatThrownBy(() -> lees(REGEL, 2)).hasMessageContaining("anders dan geschreven");
    assertThatThrownBy(() -> lees(REGEL.replace(";9;", ";99;"), 1))
        .hasMessageContaining("anders dan geschreven");
  }

  private Proeflezing lees(String regels, long aantal) throws IOException {
    Path bestand = map.resolve("personeel.csv.deel");
    Files.writeString(
        bestand,
        "pseudoniem;dienstverband_nr;dienstonderdeel;schaal;contracturen_per_week;in_dienst;eenheid\n"
            + regels);
    return Proeflezing.van(bestand, Leveringsoort.PERSONEEL.layout(), Werkbank.ONDERDELEN, aantal);
  }
}
