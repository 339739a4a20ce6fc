package nl.inclusiemonitor.levering.dossier;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/** Whether a levering holds all lines of its peildatum, or only those that changed. */
public enum Omvang {
  VOLLEDIG("volledig"),
  MUTATIE("mutatie");

  private final String code;

  Omvang(String code) {
    this.code = code;
  }

  public static Optional<Omvang> of(String code) {
    return Arrays.stream(values()).filter(omvang -> omvang.code.equals(code)).findFirst();
  }

  @JsonValue
  public String code() {
    return code;
  }
}
