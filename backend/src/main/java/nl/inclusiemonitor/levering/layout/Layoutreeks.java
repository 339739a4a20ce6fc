package nl.inclusiemonitor.levering.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The layouts of one soort over the years. Each holds for the peildata from its first day until the
 * next one begins, so that a file of an earlier year still reads as it was declared then. All keep
 * their lines in one table: a column that came later is empty in the lines of before.
 */
public final class Layoutreeks {
  private final List<Versie> versies;

  private Layoutreeks(List<Versie> versies) {
    this.versies = List.copyOf(versies);
  }

  /**
   * One layout with the peildata for which it holds, first and last day included.
   *
   * @param nummer 1 for the first
   * @param geldigVan empty: from the beginning
   * @param geldigTot empty: until a next one is declared
   */
  public record Versie(
      int nummer,
      Optional<LocalDate> geldigVan,
      Optional<LocalDate> geldigTot,
      RecordLayout layout) {
    private boolean isGeldigOp(LocalDate peildatum) {
      return geldigTot.filter(peildatum::isAfter).isEmpty();
    }
  }

  /** The layout that has held from the beginning. */
  public static Layoutreeks van(RecordLayout layout) {
    return new Layoutreeks(List.of(new Versie(1, Optional.empty(), Optional.empty(), layout)));
  }

  /** These layouts, and from a day on another one. */
  public Layoutreeks vanaf(LocalDate dag, RecordLayout layout) {
    Versie laatste = laatste();
    boolean zelfdeTabel =
        layout.tabel().equals(laatste.layout().tabel())
            && layout.persoonsregels() == laatste.layout().persoonsregels()
            && layout.sleutelOpslag().equals(laatste.layout().sleutelOpslag());
    if (laatste.geldigVan().filter(begin -> !dag.isAfter(begin)).isPresent() || !zelfdeTabel) {
      throw new IllegalArgumentException("no later layout of " + laatste.layout().tabel());
    }
    List<Versie> alle = new ArrayList<>(versies.subList(0, versies.size() - 1));
    alle.add(
        new Versie(
            laatste.nummer(),
            laatste.geldigVan(),
            Optional.of(dag.minusDays(1)),
            laatste.layout()));
    alle.add(new Versie(laatste.nummer() + 1, Optional.of(dag), Optional.empty(), layout));
    Layoutreeks langer = new Layoutreeks(alle);
    langer.opslag();
    return langer;
  }

  /** All of them, oldest first. */
  public List<Versie> versies() {
    return versies;
  }

  /** The one that holds for this peildatum. */
  public Versie op(LocalDate peildatum) {
    return versies.stream()
        .filter(versie -> versie.isGeldigOp(peildatum))
        .findFirst()
        .orElseThrow();
  }

  /** The one that was declared last. */
  public Versie laatste() {
    return versies.get(versies.size() - 1);
  }

  /**
   * The columns of the table that keeps the lines of every version: those of the first, and after
   * them what each later one adds. Fails when a column is not kept the same way in all of them.
   */
  public List<Kolom.Opslag> opslag() {
    List<Kolom.Opslag> alle = new ArrayList<>();
    for (Versie versie : versies) {
      for (Kolom.Opslag kolom : versie.layout().opslag()) {
        Optional<Kolom.Opslag> eerder =
            alle.stream().filter(deze -> deze.naam().equals(kolom.naam())).findFirst();
        if (eerder.filter(deze -> !deze.pgType().equals(kolom.pgType())).isPresent()) {
          throw new IllegalArgumentException(kolom.naam() + " is kept in two ways");
        }
        if (eerder.isEmpty()) {
          alle.add(kolom);
        }
      }
    }
    return alle.stream()
        .map(kolom -> new Kolom.Opslag(kolom.naam(), kolom.pgType(), isNooitLeeg(kolom)))
        .toList();
  }

  private boolean isNooitLeeg(Kolom.Opslag kolom) {
    return versies.stream()
        .allMatch(
            versie ->
                versie
                    .layout()
                    .opslag()
                    .contains(new Kolom.Opslag(kolom.naam(), kolom.pgType(), true)));
  }
}
