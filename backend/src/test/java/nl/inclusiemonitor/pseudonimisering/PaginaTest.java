package nl.inclusiemonitor.pseudonimisering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import nl.inclusiemonitor.levering.layout.Kolom;
import nl.inclusiemonitor.levering.layout.Leveringsoort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page gets what it checks after from the jar that writes it. */
class PaginaTest {
  @ParameterizedTest
  @EnumSource(names = {"UWV_DOELGROEPREGISTER", "UWV_VERLOONDE_UREN", "PERSONEEL"})
  void deLayoutsStaanErZoInAlsDeServerZeDeclareert(Leveringsoort soort) throws IOException {
    JsonNode versies = gegevens().at("/soorten/" + soort.code());

    assertThat(versies).hasSameSizeAs(soort.layouts().versies());
    JsonNode laatste = versies.get(versies.size() - 1);
    assertThat(laatste.has("geldigTot")).isFalse();
    assertThat(laatste.findValuesAsText("naam"))
        .containsExactlyElementsOf(soort.layout().kolommen().stream().map(Kolom::naam).toList());
    assertThat(laatste.at("/volgorden")).hasSameSizeAs(soort.layout().verbanden());
  }

  @Test
  void eenMeldingNoemtDeKolomEnHaarGrenzen() throws IOException {
    JsonNode schaal = gegevens().at("/soorten/personeel/0/kolommen/3");

    assertThat(schaal.get("type").asText()).isEqualTo("getal");
    assertThat(schaal.at("/meldingen/BEREIK").asText())
        .isEqualTo("«schaal» ligt niet tussen 1 en 19.");
  }

  @Test
  void zonderPlaatsVoorDeGegevensIsErGeenPagina() {
    assertThatThrownBy(() -> Pagina.vul("<html></html>")).isInstanceOf(IllegalStateException.class);
  }

  private static JsonNode gegevens() throws IOException {
    return new ObjectMapper().readTree(Pagina.vul("\"%GEGEVENS%\""));
  }
}
