package nl.inclusiemonitor.kalender;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A calendar quarter, written {@code 2022-Q3}; its figures describe its last day. */
public record Kwartaal(int jaar, int nummer) implements Comparable<Kwartaal> {
  /** Law dates and quarter limits follow the Dutch calendar. */
  public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private static final Pattern NOTATION = Pattern.compile("([0-9]{4})-Q([1-4])");

  public Kwartaal {
    if (nummer < 1 || nummer > 4) {
      throw new IllegalArgumentException("a year has quarters 1 to 4, not " + nummer);
    }
  }

  /** Reads {@code 2022-Q3}; throws IllegalArgumentException for anything else. */
  public static Kwartaal parse(String text) {
    Matcher matcher = NOTATION.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("not a quarter");
    }
    return new Kwartaal(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
  }

  public static Kwartaal of(LocalDate day) {
    return new Kwartaal(day.getYear(), (day.getMonthValue() + 2) / 3);
  }

  public LocalDate eersteDag() {
    return LocalDate.of(jaar, nummer * 3 - 2, 1);
  }

  /** The day it is now in the Netherlands. */
  public static LocalDate vandaag(Clock clock) {
    return LocalDate.ofInstant(clock.instant(), ZONE);
  }

  /** The peildatum of every figure of this quarter. */
  public LocalDate laatsteDag() {
    return volgende().eersteDag().minusDays(1);
  }

  public Kwartaal volgende() {
    return nummer == 4 ? new Kwartaal(jaar + 1, 1) : new Kwartaal(jaar, nummer + 1);
  }

  public Kwartaal vorige() {
    return nummer == 1 ? new Kwartaal(jaar - 1, 4) : new Kwartaal(jaar, nummer - 1);
  }

  /** How many quarters this one comes after another; negative when before. */
  public int sinds(Kwartaal eerder) {
    return 4 * (jaar - eerder.jaar) + nummer - eerder.nummer;
  }

  @Override
  public int compareTo(Kwartaal other) {
    int years = Integer.compare(jaar, other.jaar);
    return years != 0 ? years : Integer.compare(nummer, other.nummer);
  }

  @Override
  public String toString() {
    return "%04d-Q%d".formatted(jaar, nummer);
  }
}
