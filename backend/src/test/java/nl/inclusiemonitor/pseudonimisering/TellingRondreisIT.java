package nl.inclusiemonitor.pseudonimisering;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.privacy.Elfproef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What the I-team makes offline for the blind count is counted by the server as it is. */
class TellingRondreisIT {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  @Test
  void theServerCountsTheFileUnchanged(@TempDir Path map) throws IOException {
    List<String> personen =
        IntStream.iterate(111222333, nummer -> nummer + 1)
            .filter(Elfproef::passes)
            .limit(40)
            .mapToObj("%09d\n"::formatted)
            .toList();
    Werkbank bank = new Werkbank(map).metTelsleutel("tel");
    bank.schrijf("getraind.csv", "bsn\n" + String.join("", personen.subList(0, 20)));
    bank.schrijf(
        "commissie.csv",
        personen.subList(5, 40).stream()
            .map(bsn -> bsn.replace("\n", ";RIVM\n"))
            .collect(Collectors.joining("", "bsn;dienstonderdeel\n", "")));
    int code =
        bank.run(
            "aanwezigheid",
            "--sleutel-1",
            "tel-1",
            "--sleutel-2",
            "tel-2",
            "--kwartaal",
            "2022-Q3",
            "--getraind",
            "getraind.csv",
            "--commissie",
            "commissie.csv",
            "--uit",
            "uit");
    assertThat(code).as(bank.err()).isZero();
    JsonNode bon =
        new ObjectMapper().readTree(bank.lees("uit/aanwezigheidstelling-2022-Q3.bon.json"));
    String sleutelId = bon.path("sleutelId").asText();
    Answer dpia =
        PRODUCT
            .als("privacy-officer")
            .post(
                "/aanwezigheidsdpias",
                Map.of("kenmerk", "DPIA", "documentdatum", "2022-11-01", "sleutelId", sleutelId));
    PRODUCT
        .als("fg")
        .ifMatch(dpia.header("ETag"))
        .post("/aanwezigheidsdpias/" + dpia.json().path("id").asText() + "/bevestiging");

    Answer geteld =
        PRODUCT
            .als("i-team")
            .post(
                "/aanwezigheidstellingen?kwartaal=%s&sleutelId=%s&sha256=%s"
                    .formatted(
                        bon.path("kwartaal").asText(), sleutelId, bon.path("sha256").asText()),
                "text/csv",
                bank.lees("uit/aanwezigheidstelling-2022-Q3.csv").getBytes(UTF_8));

    assertThat(geteld.status()).as(geteld.text()).isEqualTo(201);
    JsonNode rivm = geteld.json().at("/regels/1");
    assertThat(rivm.path("code").asText()).isEqualTo("RIVM");
    assertThat(rivm.path("noemer").asText()).isEqualTo("35");
    assertThat(rivm.path("teller").asText()).isEqualTo("15");
  }
}
