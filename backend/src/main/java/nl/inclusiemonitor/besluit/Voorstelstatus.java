package nl.inclusiemonitor.besluit;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** Where a proposal stands that another person decides on. */
public enum Voorstelstatus {
  VOORGESTELD("voorgesteld"),
  GOEDGEKEURD("goedgekeurd"),
  AFGEWEZEN("afgewezen"),
  INGETROKKEN("ingetrokken");

  private final String code;

  Voorstelstatus(String code) {
    this.code = code;
  }

  @JsonValue
  public String code() {
    return code;
  }

  public static Voorstelstatus of(String code) {
    return Arrays.stream(values())
        .filter(status -> status.code.equals(code))
        .findFirst()
        .orElseThrow();
  }
}
