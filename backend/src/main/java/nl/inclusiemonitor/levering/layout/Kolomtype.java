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
   * A number within limits, exact: kept as a whole count of steps of 10<sup>−schaal</sup>. It has
   * at most seven digits before the decimals, so that it is never mistaken for a
   * burgerservicenummer.
   *
   * @param min smallest value, in steps
   * @param max greatest value, in steps
   * @param schaal decimals allowed; at most 2, so that a thousands separator ({@code 2.500}) is
   *     refused and not read as a decimal point
   */
  record Getal(long min, long max, int schaal) implements Kolomtype {
    public Getal {
      boolean tooLong = max / (long) Math.pow(10, schaal) > 9_999_999;
      if (min > max || schaal < 0 || schaal > 2 || tooLong) {
        throw new IllegalArgumentException("no such number column");
      }
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

  /** One of a few words, in lower case. */
  record Keuze(List<String> woorden) implements Kolomtype {
    public Keuze {
      woorden = List.copyOf(woorden);
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
