package nl.inclusiemonitor.register;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a field holds, which decides its place in a form and how a file writes it. */
public enum Veldsoort {
  REGEL("Veldregel"),
  ALINEA("Veldalinea"),
  ROL("Veldrol"),
  GETAL("Veldgetal"),
  BEDRAG(""),
  GEHEEL(""),
  JAAR("Veldjaar"),
  KWARTAAL("Veldkwartaal"),
  DAG("Velddag"),
  KEUZE(""),
  ONDERDEEL("Veldonderdeel"),
  VERWIJZING("Veldverwijzing"),
  VERWIJZINGEN("Veldverwijzingen");

  private static final String SCHEMAS = "#/components/schemas/";

  private final String schema;

  Veldsoort(String schema) {
    this.schema = schema;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Free text that people write, which is guarded. */
  boolean isTekst() {
    return this == REGEL || this == ALINEA || this == ROL;
  }

  /** A whole number in JSON; the exact decimals are texts. */
  boolean isGeheel() {
    return this == GEHEEL || this == JAAR;
  }

  /** What the contract says a property holds: in so many words, or by the schema it refers to. */
  static Optional<Veldsoort> van(JsonNode eigenschap, JsonNode uitgewerkt) {
    String gezegd = eigenschap.path("x-veld").path("soort").asText();
    if (!gezegd.isEmpty()) {
      return Optional.of(valueOf(gezegd.toUpperCase(Locale.ROOT)));
    }
    if (uitgewerkt.has("enum") || uitgewerkt.has("x-keuzes")) {
      return Optional.of(KEUZE);
    }
    String naar = eigenschap.path("$ref").asText();
    if (naar.equals(SCHEMAS + "Regelcode")) {
      return Optional.of(VERWIJZING);
    }
    return Arrays.stream(values())
        .filter(soort -> !soort.schema.isEmpty() && naar.equals(SCHEMAS + soort.schema))
        .findFirst();
  }
}
