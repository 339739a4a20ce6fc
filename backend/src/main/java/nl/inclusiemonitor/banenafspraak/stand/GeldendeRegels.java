package nl.inclusiemonitor.banenafspraak.stand;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The lines of one soort that are in force: those of a volledige levering and of the mutaties on
 * top of it, where a line of a later one takes the place of each earlier line with the same key.
 */
public final class GeldendeRegels {
  private GeldendeRegels() {}

  /**
   * The lines as a table in parentheses: none without a levering, and with a volledige levering
   * alone no more than a choice from its table. The first column of a key is never empty, which
   * lets a join be hashed; others may be.
   *
   * @param leveringen an expression for the number of each levering, the volledige one first and
   *     then its mutaties from old to new
   */
  public static String sql(String tabel, List<String> sleutel, List<String> leveringen) {
    if (leveringen.isEmpty()) {
      return "(select * from %s where false)".formatted(tabel);
    }
    return IntStream.range(0, leveringen.size())
        .mapToObj(
            deze ->
                "select * from %s r where levering_nummer = %s"
                        .formatted(tabel, leveringen.get(deze))
                    + zonder(tabel, sleutel, leveringen.subList(deze + 1, leveringen.size())))
        .collect(Collectors.joining(" union all ", "(", ")"));
  }

  /** Leaves out the lines whose key one of these has as well. */
  private static String zonder(String tabel, List<String> sleutel, List<String> later) {
    if (later.isEmpty()) {
      return "";
    }
    String zelfde =
        sleutel.stream()
            .skip(1)
            .map(kolom -> " and m.%1$s is not distinct from r.%1$s".formatted(kolom))
            .collect(Collectors.joining());
    return " and not exists (select from %1$s m where m.levering_nummer in (%2$s) and m.%3$s = r.%3$s%4$s)"
        .formatted(tabel, String.join(", ", later), sleutel.get(0), zelfde);
  }
}
