package nl.inclusiemonitor.levering.bewaren;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import nl.inclusiemonitor.levering.layout.Bewaartermijnen;

/** The rule by which lines go. */
public enum Grond {
  /** Thrown away, or lapsed because nobody decided: there was never a use for the lines. */
  NIET_VERWERKT("niet-verwerkt"),
  INGETROKKEN("ingetrokken"),
  /** A newer levering of the same quarter took its place. */
  VERVANGEN("vervangen"),
  NA_VASTSTELLEN("na-vaststellen"),
  NA_PEILDATUM("na-peildatum");

  private final String code;

  Grond(String code) {
    this.code = code;
  }

  @JsonValue
  public String code() {
    return code;
  }

  static Grond of(String code) {
    return Arrays.stream(values())
        .filter(grond -> grond.code.equals(code))
        .findFirst()
        .orElseThrow();
  }

  /** How long the lines stay by this rule. */
  public Period termijn(Bewaartermijnen termijnen) {
    return switch (this) {
      case NIET_VERWERKT -> Period.ZERO;
      case INGETROKKEN, VERVANGEN -> Period.ofDays(termijnen.ongebruiktDagen());
      case NA_VASTSTELLEN -> Period.ofDays(termijnen.naVaststellenDagen());
      case NA_PEILDATUM -> Period.ofMonths(termijnen.personeelMaanden());
    };
  }

  /** The rule in Dutch, with its term of now. */
  public String regel(Bewaartermijnen termijnen) {
    return regel(termijn(termijnen));
  }

  /** The rule in Dutch, with the term that was applied. */
  String regel(Period termijn) {
    return switch (this) {
      case NIET_VERWERKT -> "Niet verwerkt: de regels worden meteen gewist.";
      case INGETROKKEN -> "Ingetrokken: de regels blijven %s.".formatted(tekst(termijn));
      case VERVANGEN ->
          "Vervangen door een nieuwere levering van hetzelfde kwartaal: de regels blijven %s."
              .formatted(tekst(termijn));
      case NA_VASTSTELLEN ->
          "Tot %s na het vaststellen van de laatste stand die de regels gebruikt."
              .formatted(tekst(termijn));
      case NA_PEILDATUM -> "Tot %s na de peildatum.".formatted(tekst(termijn));
    };
  }

  private static String tekst(Period termijn) {
    long maanden = termijn.toTotalMonths();
    return maanden > 0
        ? aantal(maanden, "maand", "maanden")
        : aantal(termijn.get(ChronoUnit.DAYS), "dag", "dagen");
  }

  private static String aantal(long aantal, String een, String meer) {
    return aantal + " " + (aantal == 1 ? een : meer);
  }
}
