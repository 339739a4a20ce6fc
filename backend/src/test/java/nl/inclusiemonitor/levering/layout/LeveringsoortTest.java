package nl.inclusiemonitor.levering.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.stream.Stream;
import nl.inclusiemonitor.http.body.Json;
import nl.inclusiemonitor.kalender.Kwartaal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeveringsoortTest {

  @Test
  void isFoundByTheCodeOfTheContract() {
    assertThat(Leveringsoort.of("uwv-verloonde-uren")).contains(Leveringsoort.UWV_VERLOONDE_UREN);
    assertThat(Leveringsoort.of("UWV_VERLOONDE_UREN")).isEmpty();
  }

  @Test
  void keepsTheHoursOfALineAsHundredthsInFourBytes() {
    var opslag = Leveringsoort.UWV_VERLOONDE_UREN.layout().opslag();

    assertThat(opslag)
        .startsWith(
            new Kolom.Opslag("levering_nummer", "int8", true),
            new Kolom.Opslag("regel", "int4", true),
            new Kolom.Opslag("pseudoniem", "uuid", true))
        .contains(
            new Kolom.Opslag("verloonde_uren_x100", "int4", true),
            new Kolom.Opslag("contracturen_per_week_x100", "int2", false),
            new Kolom.Opslag("correctie", "int2", true));
  }

  @Test
  void namesTheKeyAsTheTableDoes() {
    assertThat(Leveringsoort.INHUUR.layout().sleutelOpslag())
        .containsExactly("dienstonderdeel_nummer", "leverancier", "mantel", "maand", "pseudoniem");
  }

  @Test
  void inhuurIsDueSixWeeksAfterItsQuarter() {
    assertThat(Leveringsoort.INHUUR.uiterlijk(new Kwartaal(2022, 3)))
        .isEqualTo(LocalDate.of(2022, 11, 11));
  }

  @ParameterizedTest
  @CsvSource({
    "UWV_DOELGROEPREGISTER,8",
    "TRAINING_SELECTIE,8",
    "UWV_VERLOONDE_UREN,2",
    "VERLOONDE_UREN_TOTAAL,2",
    "PO_JAARCIJFERS,2",
    "CULTURELE_DIVERSITEIT,2",
    "MTO,1",
    "INCLUSIEMETING,1"
  })
  void isExpectedAsOftenAsItComes(Leveringsoort soort, int inTweeJaar) {
    assertThat(
            Stream.iterate(new Kwartaal(2022, 1), Kwartaal::volgende)
                .limit(8)
                .filter(soort::isVerwachtIn))
        .hasSize(inTweeJaar);
  }

  @Test
  void theYearOfAFileIsThatOfItsPeildatum() {
    var jaar = Leveringsoort.PO_JAARCIJFERS.layout(LocalDate.of(2021, 12, 31)).kolom("jaar");

    assertThat(jaar.orElseThrow().type()).isEqualTo(new Kolomtype.Jaar(2021, 2021));
  }

  @Test
  void isPublishedAsTableSchema() {
    var schema = TableSchema.of(Leveringsoort.UWV_VERLOONDE_UREN, LocalDate.of(2022, 12, 31));

    JsonNode json = Json.mapper().valueToTree(schema);

    assertThat(json.at("/fields/4/name").textValue()).isEqualTo("verloonde_uren");
    assertThat(json.at("/fields/4/type").textValue()).isEqualTo("number");
    assertThat(json.at("/fields/4/constraints/maximum").decimalValue())
        .isEqualByComparingTo("8784");
    assertThat(json.at("/fields/0/constraints/pattern").textValue()).isEqualTo("[0-9a-fA-F]{32}");
    assertThat(json.at("/fields/0/constraints/required").booleanValue()).isTrue();
    assertThat(json.at("/fields/2/format").textValue()).isEqualTo("any");
    assertThat(json.at("/missingValues/0").textValue()).isEmpty();
    assertThat(json.at("/primaryKey/1").textValue()).isEqualTo("ikv_nummer");
  }

  @Test
  void aYearAndItsLimitsArePublished() {
    JsonNode json =
        Json.mapper()
            .valueToTree(TableSchema.of(Leveringsoort.PO_JAARCIJFERS, LocalDate.of(2021, 12, 31)));

    assertThat(json.at("/fields/0/type").textValue()).isEqualTo("year");
    assertThat(json.at("/fields/0/constraints/minimum").intValue()).isEqualTo(2021);
    assertThat(json.at("/fields/0/constraints/maximum").intValue()).isEqualTo(2021);
    assertThat(json.at("/fields/3/constraints/enum/0").textValue()).isEqualTo("geslacht");
    assertThat(json.at("/controletotalen/0").textValue()).isEqualTo("aantal");
    assertThat(json.at("/versies/0/versie").intValue()).isEqualTo(1);
  }
}
