package nl.inclusiemonitor.doelstelling.oordeel;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import nl.inclusiemonitor.banenafspraak.berekening.Breuk;

/**
 * What is asked: at least, at most, between two bounds, or nothing.
 *
 * @param van the least that meets it, itself included
 * @param tot the most that meets it, itself included
 */
public record Norm(Optional<BigDecimal> van, Optional<BigDecimal> tot) {
  public static final Norm GEEN = new Norm(Optional.empty(), Optional.empty());

  public Norm {
    if (van.isPresent() && tot.isPresent() && van.get().compareTo(tot.get()) > 0) {
      throw new IllegalArgumentException("a band begins before it ends");
    }
  }

  public static Norm minstens(BigDecimal van) {
    return new Norm(Optional.of(van), Optional.empty());
  }

  public static Norm hoogstens(BigDecimal tot) {
    return new Norm(Optional.empty(), Optional.of(tot));
  }

  public static Norm tussen(BigDecimal van, BigDecimal tot) {
    return new Norm(Optional.of(van), Optional.of(tot));
  }

  /** Where a number lies, as far as its rounding lets anybody tell. */
  public enum Ligging {
    BINNEN,
    BUITEN,
    ONZEKER
  }

  public boolean isGeen() {
    return van.isEmpty() && tot.isEmpty();
  }

  /** Where the true number is, which lies between what rounding leaves open. */
  public Ligging ligging(Waarde.Ruimte getal) {
    boolean zekerBinnen =
        van.map(grens -> vergelijk(getal.onder(), grens) >= 0).orElse(true)
            && tot.map(grens -> vergelijk(getal.boven(), grens) <= 0).orElse(true);
    if (zekerBinnen) {
      return Ligging.BINNEN;
    }
    boolean zekerBuiten =
        van.map(grens -> vergelijk(getal.boven(), grens) < 0).orElse(false)
            || tot.map(grens -> vergelijk(getal.onder(), grens) > 0).orElse(false);
    return zekerBuiten ? Ligging.BUITEN : Ligging.ONZEKER;
  }

  /** How far a number is from meeting it, below zero when it lacks; zero within a band. */
  public Optional<Breuk> verschil(Breuk getal) {
    if (van.isPresent() && tot.isPresent()) {
      return Optional.of(
          vergelijk(getal, van.get()) < 0
              ? getal.min(Breuk.geheel(van.get()))
              : vergelijk(getal, tot.get()) > 0 ? getal.min(Breuk.geheel(tot.get())) : Breuk.NUL);
    }
    return Stream.of(van, tot)
        .flatMap(Optional::stream)
        .findFirst()
        .map(grens -> getal.min(Breuk.geheel(grens)));
  }

  /**
   * A bound.
   *
   * @param isOndergrens whether what is below it lacks, and not what is above
   */
  record Grens(Breuk waarde, boolean isOndergrens) {}

  /**
   * The bound that a number outside has to reach; of one within, the bound that it is nearest to.
   */
  Optional<Grens> dichtstbij(Breuk getal) {
    return Stream.concat(
            van.map(grens -> new Grens(Breuk.geheel(grens), true)).stream(),
            tot.map(grens -> new Grens(Breuk.geheel(grens), false)).stream())
        .min(
            (een, ander) ->
                vergelijk(afstand(getal, een.waarde()), afstand(getal, ander.waarde())));
  }

  private static Breuk afstand(Breuk een, Breuk ander) {
    Breuk verschil = een.min(ander);
    return verschil.signum() < 0 ? verschil.maal(BigDecimal.ONE.negate()) : verschil;
  }

  private static int vergelijk(Breuk breuk, BigDecimal grens) {
    return vergelijk(breuk, Breuk.geheel(grens));
  }

  static int vergelijk(Breuk een, Breuk ander) {
    return een.min(ander).signum();
  }
}
