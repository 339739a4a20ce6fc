package nl.inclusiemonitor.doelstelling.oordeel;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * What was measured, once. It never changes: a better number is another measurement.
 *
 * @param peildatum the day that it describes; empty when its source names none
 * @param publicatiedatum the day that it became known
 * @param respons of whom was asked how many answered, where people were asked
 */
public record Meting(
    Waarde waarde,
    Optional<LocalDate> peildatum,
    Optional<LocalDate> publicatiedatum,
    Status status,
    Kwaliteit kwaliteit,
    Definitie definitie,
    Herkomst herkomst,
    Optional<Waarde.Deel> respons) {

  /** How firm it is. */
  public enum Status {
    VOORLOPIG,
    VASTGESTELD,
    /** As its source delivered it; nobody decides on it here. */
    GELEVERD,
    /** A document mentions it without a measurement. */
    GENOEMD;

    @JsonValue
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Status of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }

  /** How well it says what it should say. */
  public enum Kwaliteit {
    GOED,
    BEPERKT,
    /** It is about others than those whom the target is about. */
    ANDERE_GROEP;

    @JsonValue
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Kwaliteit of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
  }

  /** The same, told as measured under this definition. */
  public Meting onder(Definitie anders) {
    return new Meting(
        waarde, peildatum, publicatiedatum, status, kwaliteit, anders, herkomst, respons);
  }

  /** Whether a path can begin here: a day and a number about the right group. */
  boolean isIjkpunt() {
    return peildatum.isPresent()
        && waarde.getal().isPresent()
        && kwaliteit != Kwaliteit.ANDERE_GROEP;
  }
}
