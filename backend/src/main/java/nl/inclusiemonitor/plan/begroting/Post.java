package nl.inclusiemonitor.plan.begroting;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import nl.inclusiemonitor.banenafspraak.berekening.Breuk;
import nl.inclusiemonitor.register.Registerregel;

/**
 * Money of the budget, with the years in which it is there.
 *
 * @param bedrag euro a year; empty when nobody knows, which is not 0
 * @param van the first year; empty when no source names it
 * @param tot the last year; empty when no end is known
 * @param banen how many jobs it pays; empty when it pays none
 */
public record Post(
    String code,
    String titel,
    Aard aard,
    Status status,
    Optional<BigDecimal> bedrag,
    Optional<BigDecimal> verplicht,
    Optional<BigDecimal> gerealiseerd,
    Optional<Integer> van,
    Optional<Integer> tot,
    Optional<String> spoor,
    Optional<BigDecimal> banen) {

  public static Post van(Registerregel regel) {
    return new Post(
        regel.code(),
        regel.titel(),
        Aard.valueOf(regel.eis("aard").toUpperCase(Locale.ROOT)),
        Status.valueOf(regel.eis("status").toUpperCase(Locale.ROOT)),
        regel.getal("bedrag"),
        regel.getal("verplicht"),
        regel.getal("gerealiseerd"),
        regel.geheel("jaarVan"),
        regel.geheel("jaarTot"),
        regel.tekst("spoor"),
        regel.getal("banen"));
  }

  /** Euro a year of one job; empty when the amount or the jobs are not known. */
  public Optional<Breuk> perBaan() {
    return banen
        .filter(aantal -> aantal.signum() > 0)
        .flatMap(aantal -> bedrag.map(geld -> new Breuk(geld, aantal)));
  }

  /** Whether money comes back each year. */
  public enum Aard {
    STRUCTUREEL,
    INCIDENTEEL
  }

  /** How certain it is that money is there. */
  public enum Status {
    BESCHIKBAAR,
    VERPLICHT,
    AANGEVRAAGD,
    AFGEROOMD,
    VERVALLEN
  }

  /**
   * Whether there is money in a year. What was taken away was there until its last year, and
   * without one it never was; what is asked for is not there yet; a cost that was imposed is no
   * money at all.
   *
   * @param nu the year from which one looks
   */
  boolean isErIn(int jaar, int nu) {
    return switch (status) {
      case BESCHIKBAAR -> looptIn(jaar, nu);
      case AFGEROOMD, VERVALLEN -> tot.isPresent() && looptIn(jaar, nu);
      case AANGEVRAAGD, VERPLICHT -> false;
    };
  }

  /** Whether a cost of this year was imposed, for which no source names money. */
  boolean isOpgelegdVoor(int jaar, int nu) {
    return status == Status.VERPLICHT && looptIn(jaar, nu);
  }

  boolean isAangevraagdVoor(int jaar, int nu) {
    return status == Status.AANGEVRAAGD && looptIn(jaar, nu);
  }

  /**
   * The last year with this money, as far as it has one: incidental money without a last year is
   * there in its first year only.
   */
  Optional<Integer> einde(int nu) {
    return aard == Aard.INCIDENTEEL && tot.isEmpty() ? Optional.of(van.orElse(nu)) : tot;
  }

  private boolean looptIn(int jaar, int nu) {
    boolean eenmalig = aard == Aard.INCIDENTEEL && tot.isEmpty();
    int begin = eenmalig ? van.orElse(nu) : van.orElse(jaar);
    return begin <= jaar && jaar <= einde(nu).orElse(jaar);
  }
}
