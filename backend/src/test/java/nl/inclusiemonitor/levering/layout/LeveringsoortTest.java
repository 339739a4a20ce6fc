package nl.inclusiemonitor.levering.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

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
    assertThat(Leveringsoort.INHUUR.uiterlijk(LocalDate.of(2022, 8, 15)))
        .isEqualTo(LocalDate.of(2022, 11, 11));
  }

  @Test
  void isPublishedAsTableSchema() throws Exception {
    var schema = TableSchema.of(Leveringsoort.UWV_VERLOONDE_UREN.layout());

    var json = new ObjectMapper().valueToTree(schema);

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
}
