package nl.inclusiemonitor.levering.layout;

import java.util.List;

/** What a column may hold, and how PostgreSQL keeps it. */
public sealed interface Kolomtype {

  /** Type name in the table. */
  String pgType();

  /** Column name in the table: it tells the unit where that differs from the file's. */
  default String pgNaam(String naam) {
    return naam;
  }

  /** 32 hex digits: a pseudoniem or another keyed hash of 128 bits. */
  record Token() implements Kolomtype {
    @Override
    public String pgType() {
      return "uuid";
    }
  }

  /** A calendar day: {@code 2022-09-30}, {@code 30-09-2022} or {@code 20220930}. */
  record Datum() implements Kolomtype {
    @Override
    public String pgType() {
      return "date";
    }
  }

  /** A calendar month: {@code 2022-09}; kept as its first day. */
  record Maand() implements Kolomtype {
    @Override
    public String pgType() {
      return "date";
    }
  }

  /**
   * A calendar year, in four digits.
   *
   * @param eerste the first year it may be
   * @param laatste the last one
   */
  record Jaar(int eerste, int laatste) implements Kolomtype {
    @Override
    public String pgType() {
      return "int2";
    }

    /** Whether only one year is right. */
    public boolean isVast() {
      return eerste == laatste;
    }
  }

  /**
   * A number within limits, exact: kept as a whole count of steps of 10<sup>−schaal</sup>.
   *
   * @param min smallest value, in steps
   * @param max greatest value, in steps; below 10<sup>9</sup>, and where a line is about less than
   *     the whole organisation below 10<sup>7</sup>, so that it is never mistaken for a
   *     burgerservicenummer
   * @param schaal decimals allowed; at most 2, so that a thousands separator ({@code 2.500}) is
   *     refused and not read as a decimal point
   */
  record Getal(long min, long max, int schaal) implements Kolomtype {
    private static final long BSN_BEGINS = 10_000_000;

    public Getal {
      if (min > max || schaal < 0 || schaal > 2 || max / steps(schaal) > 999_999_999) {
        throw new IllegalArgumentException("no such number column");
      }
    }

    private static long steps(int schaal) {
      return schaal == 0 ? 1 : schaal == 1 ? 10 : 100;
    }

    /**
     * Whether this right value of the column is written as a burgerservicenummer can be: whole, and
     * of 8 digits or more.
     *
     * @param value in steps
     */
    public boolean isLang(long value) {
      long unit = steps(schaal);
      return value >= BSN_BEGINS * unit && value % unit == 0;
    }

    /** What stands before the decimals of a value in steps. */
    public int geheel(long value) {
      return (int) (value / steps(schaal));
    }

    @Override
    public String pgType() {
      if (min >= Short.MIN_VALUE && max <= Short.MAX_VALUE) {
        return "int2";
      }
      return min >= Integer.MIN_VALUE && max <= Integer.MAX_VALUE ? "int4" : "int8";
    }

    @Override
    public String pgNaam(String naam) {
      return schaal == 0 ? naam : naam + "_x1" + "0".repeat(schaal);
    }
  }

  /** Free text of at most so many characters. */
  record Tekst(int max) implements Kolomtype {
    @Override
    public String pgType() {
      return "text";
    }
  }

  /** One of a few words; a file may write them in any case. */
  record Keuze(List<String> woorden) implements Kolomtype {
    public Keuze {
      woorden = List.copyOf(woorden);
    }

    static Keuze uit(String... woorden) {
      return new Keuze(List.of(woorden));
    }

    @Override
    public String pgType() {
      return "text";
    }
  }

  /** Code of a dienstonderdeel that is known on the peildatum; kept as its number. */
  record Onderdeel() implements Kolomtype {
    @Override
    public String pgType() {
      return "int4";
    }

    @Override
    public String pgNaam(String naam) {
      return naam + "_nummer";
    }
  }

  /** {@code J} or {@code N}. */
  record JaNee() implements Kolomtype {
    @Override
    public String pgType() {
      return "bool";
    }
  }
}
