package nl.inclusiemonitor.levering;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.http.ApiClient;
import nl.inclusiemonitor.levering.layout.Leveringsoort;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What can be delivered, in which form and when. */
class LeveringsoortenIT {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  private static ApiClient adviseur;

  @BeforeAll
  static void logIn() {
    adviseur = PRODUCT.als("di-adviseur");
  }

  @Test
  void everySoortIsThereWithItsColumns() {
    JsonNode soorten = adviseur.get("/leveringsoorten").json().path("leveringsoorten");

    assertThat(soorten.findValuesAsText("code"))
        .containsExactlyElementsOf(
            Arrays.stream(Leveringsoort.values()).map(Leveringsoort::code).toList());
    JsonNode training = soorten.get(soorten.size() - 1);
    assertThat(training.path("termijn").asText()).isEqualTo("Binnen 2 weken na elk kwartaal.");
    assertThat(training.path("onderwerp").asText()).isEqualTo("cultuur-en-selectie");
    assertThat(training.at("/kolommen/1/woorden/0").asText()).isEqualTo("vacaturehouders");
    assertThat(training.at("/kolommen/2/maximum").asText()).isEqualTo("9999999");
    assertThat(training.at("/versies/0/kolommen")).isEqualTo(training.path("kolommen"));
  }

  @ParameterizedTest
  @EnumSource
  void theTableSchemaIsForEveryone(Leveringsoort soort) {
    Answer schema =
        PRODUCT
            .anoniem()
            .get("/leveringsoorten/" + soort.code() + "/tabelschema?peildatum=2021-12-31");

    assertThat(schema.status()).as(schema.text()).isEqualTo(200);
    assertThat(schema.json().path("fields").findValuesAsText("name"))
        .containsExactlyElementsOf(
            soort.layout().kolommen().stream().map(kolom -> kolom.naam()).toList());
    assertThat(schema.json().path("versie").asInt()).isEqualTo(1);
    assertThat(schema.json().path("versies").size()).isEqualTo(soort.layouts().versies().size());
  }

  @ParameterizedTest
  @EnumSource
  void theExampleFileIsARightOne(Leveringsoort soort) {
    Answer voorbeeld =
        PRODUCT
            .anoniem()
            .get("/leveringsoorten/" + soort.code() + "/voorbeeldbestand?peildatum=2021-12-31");

    Answer geleverd =
        new Leveraar(adviseur).gecontroleerd(soort.code(), "2021-12-31", voorbeeld.text());

    assertThat(geleverd.json().path("regels").asInt()).isEqualTo(1);
    assertThat(geleverd.json().path("afgekeurd").asInt()).isZero();
  }

  @Test
  void theTableSchemaHoldsForThePeildatumThatIsAsked() {
    String pad = "/leveringsoorten/po-jaarcijfers/tabelschema";

    assertThat(jaar(adviseur.get(pad + "?peildatum=2019-12-31"))).isEqualTo(2019);
    assertThat(jaar(adviseur.get(pad))).isGreaterThan(2022);
    assertThat(adviseur.get(pad + "?peildatum=2019").status()).isEqualTo(400);
  }

  @Test
  void whatIsMeasuredOnceAYearIsExpectedOnceAYear() {
    assertThat(verwacht("2022-Q1")).contains("culturele-diversiteit").doesNotContain("mto");
    assertThat(verwacht("2022-Q3"))
        .contains("training-selectie")
        .doesNotContain("culturele-diversiteit", "po-jaarcijfers", "inclusiemeting");
    assertThat(verwacht("2022-Q4"))
        .contains("mto", "po-jaarcijfers", "verloonde-uren-totaal", "uwv-verloonde-uren");
    assertThat(verwacht("2023-Q3")).contains("inclusiemeting");
    assertThat(verwacht("2023-Q4")).doesNotContain("mto", "inclusiemeting");
  }

  private static int jaar(Answer schema) {
    return schema.json().at("/fields/0/constraints/minimum").asInt();
  }

  private static List<String> verwacht(String kwartaal) {
    return adviseur
        .get("/leveringsverwachtingen?kwartaal=" + kwartaal)
        .json()
        .path("leveringsverwachtingen")
        .findValuesAsText("soort");
  }
}
