package nl.inclusiemonitor.levering.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * The columns of one soort, in the order in which they are published, encoded and kept.
 *
 * @param tabel parent or ordinary table of the lines
 * @param persoonsregels whether a line is about one person: such lines get a table per levering
 * @param kolommen the columns
 * @param sleutel the columns that name a line once within a levering; an empty field is a value too
 * @param totalen the columns of numbers whose sum is a control total
 * @param verbanden what columns of a line have to do with each other
 * @param eindkolom the column by which a mutatie ends a line: the date of its last day, or a number
 *     that becomes 0; empty when this soort takes no mutaties
 */
public record RecordLayout(
    String tabel,
    boolean persoonsregels,
    List<Kolom> kolommen,
    List<String> sleutel,
    List<String> totalen,
    List<Verband> verbanden,
    Optional<String> eindkolom) {
  /** The number of the levering and that of the line come before all that is delivered. */
  private static final int VOORAF = 2;

  /** The columns of a soort that is always delivered as a whole. */
  public RecordLayout(
      String tabel,
      boolean persoonsregels,
      List<Kolom> kolommen,
      List<String> sleutel,
      List<String> totalen,
      List<Verband> verbanden) {
    this(tabel, persoonsregels, kolommen, sleutel, totalen, verbanden, Optional.empty());
  }

  public RecordLayout {
    kolommen = List.copyOf(kolommen);
    sleutel = List.copyOf(sleutel);
    totalen = List.copyOf(totalen);
    verbanden = List.copyOf(verbanden);
    var namen = new HashSet<String>();
    kolommen.forEach(kolom -> namen.add(kolom.naam()));
    boolean known =
        namen.containsAll(sleutel)
            && namen.containsAll(totalen)
            && (eindkolom.isEmpty()
                || (namen.contains(eindkolom.get()) && !sleutel.contains(eindkolom.get())))
            && verbanden.stream().allMatch(verband -> namen.containsAll(verband.kolommen()));
    if (namen.size() != kolommen.size() || !known) {
      throw new IllegalArgumentException("columns of " + tabel + " do not fit together");
    }
  }

  /**
   * The same layout for a levering of this peildatum: a year in it is that day's year, so that of
   * each year the newest levering is the one that counts.
   */
  RecordLayout voor(LocalDate peildatum) {
    if (kolommen.stream().noneMatch(kolom -> kolom.type() instanceof Kolomtype.Jaar)) {
      return this;
    }
    Kolomtype.Jaar jaar = new Kolomtype.Jaar(peildatum.getYear(), peildatum.getYear());
    return new RecordLayout(
        tabel,
        persoonsregels,
        kolommen.stream()
            .map(kolom -> kolom.type() instanceof Kolomtype.Jaar ? kolom.van(jaar) : kolom)
            .toList(),
        sleutel,
        totalen,
        verbanden,
        eindkolom);
  }

  /** The same columns, of which a mutatie may be delivered that ends a line in this one. */
  RecordLayout metMutaties(String einde) {
    return new RecordLayout(
        tabel, persoonsregels, kolommen, sleutel, totalen, verbanden, Optional.of(einde));
  }

  /**
   * The columns that a COPY of lines writes, in its order. The others keep the default of their
   * table: a table that one levering has to itself knows the number of that levering, and a column
   * that a file leaves out means the same in each line. Sent along they would be a quarter of the
   * bytes of a line of hours.
   *
   * @param geleverd the columns that the file holds, by their place in this layout
   */
  public List<Kolom.Opslag> kopie(int... geleverd) {
    List<Kolom.Opslag> alle = opslag();
    var kopie = new ArrayList<>(alle.subList(persoonsregels ? 1 : 0, VOORAF));
    for (int kolom : geleverd) {
      kopie.add(alle.get(VOORAF + kolom));
    }
    return List.copyOf(kopie);
  }

  /** The table's columns in their order. */
  public List<Kolom.Opslag> opslag() {
    var all = new ArrayList<Kolom.Opslag>();
    all.add(new Kolom.Opslag("levering_nummer", "int8", true));
    all.add(new Kolom.Opslag("regel", "int4", true));
    kolommen.forEach(kolom -> all.add(kolom.opslag()));
    return List.copyOf(all);
  }

  /**
   * The table's key columns after {@code levering_nummer}; unique with {@code nulls not distinct}.
   */
  public List<String> sleutelOpslag() {
    return sleutel.stream().map(naam -> kolom(naam).orElseThrow().opslag().naam()).toList();
  }

  public Optional<Kolom> kolom(String naam) {
    return kolommen.stream().filter(kolom -> kolom.naam().equals(naam)).findFirst();
  }

  /** Position of a column, or −1. */
  public int index(String naam) {
    return kolommen.stream().map(Kolom::naam).toList().indexOf(naam);
  }
}
