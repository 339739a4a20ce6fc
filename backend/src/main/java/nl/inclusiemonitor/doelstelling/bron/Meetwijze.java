package nl.inclusiemonitor.doelstelling.bron;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/** Where the figures of an indicator come from, by the code that an indicator names. */
public enum Meetwijze {
  REALISATIE_QUOTUM("realisatie-quotum"),
  CULTURELE_DIVERSITEIT("culturele-diversiteit"),
  GESLACHT("geslacht"),
  LEEFTIJDSKLASSE("leeftijdsklasse"),
  INSTROOM("instroom"),
  UITSTROOM("uitstroom"),
  DOORSTROOM("doorstroom"),
  MTO("mto-inclusie"),
  INCLUSIEMETING("inclusiemeting"),
  TRAINING_COMMISSIELEDEN("training-commissieleden"),
  TRAINING_VACATUREHOUDERS("training-vacaturehouders");

  private final String code;

  Meetwijze(String code) {
    this.code = code;
  }

  @JsonValue
  public String code() {
    return code;
  }

  /** Empty for what no levering and no stand tells, such as a register. */
  public static Optional<Meetwijze> of(String code) {
    return Arrays.stream(values()).filter(wijze -> wijze.code.equals(code)).findFirst();
  }
}
