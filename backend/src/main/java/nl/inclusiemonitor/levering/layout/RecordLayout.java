package nl.inclusiemonitor.levering.layout;

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
 * @param volgordes pairs of dates of which the second may not precede the first
 */
public record RecordLayout(
    String tabel,
    boolean persoonsregels,
    List<Kolom> kolommen,
    List<String> sleutel,
    List<Volgorde> volgordes) {

  /** Begin and end of a period, both inclusive. */
  public record Volgorde(String begin, String eind) {}

  public RecordLayout {
    kolommen = List.copyOf(kolommen);
    sleutel = List.copyOf(sleutel);
    volgordes = List.copyOf(volgordes);
    var namen = new HashSet<String>();
    kolommen.forEach(kolom -> namen.add(kolom.naam()));
    boolean known =
        namen.containsAll(sleutel)
            && volgordes.stream().allMatch(v -> namen.contains(v.begin()))
            && volgordes.stream().allMatch(v -> namen.contains(v.eind()));
    if (namen.size() != kolommen.size() || !known) {
      throw new IllegalArgumentException("columns of " + tabel + " do not fit together");
    }
  }

  /** The table's columns in COPY order. */
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
