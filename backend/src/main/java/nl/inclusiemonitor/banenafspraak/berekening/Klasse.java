package nl.inclusiemonitor.banenafspraak.berekening;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** What a hidden unit shows instead of its number: how far it is with its quotum, roughly. */
public enum Klasse {
  GEHAALD("gehaald", "1", null),
  TUSSEN_80_EN_100("tussen-80-en-100", "0.8", "1"),
  ONDER_80("onder-80", "0", "0.8");

  private static final BigDecimal HONDERD = BigDecimal.valueOf(100);

  private final String code;
  private final BigDecimal vanaf;
  private final Optional<BigDecimal> tot;

  Klasse(String code, String vanaf, String tot) {
    this.code = code;
    this.vanaf = new BigDecimal(vanaf);
    this.tot = Optional.ofNullable(tot).map(BigDecimal::new);
  }

  @JsonValue
  public String code() {
    return code;
  }

  /** Of exact figures: 99,96% is not met, however it is rounded. */
  public static Klasse van(Breuk realisatiePercentage) {
    BigDecimal deel = realisatiePercentage.waarde().divide(HONDERD, 12, RoundingMode.HALF_UP);
    for (Klasse klasse : values()) {
      if (deel.compareTo(klasse.vanaf) >= 0) {
        return klasse;
      }
    }
    return ONDER_80;
  }

  /** The part of its quotum that a unit of this class has at least. */
  public BigDecimal vanaf() {
    return vanaf;
  }

  /** The part that it has less than; empty when there is no end. */
  public Optional<BigDecimal> tot() {
    return tot;
  }
}
