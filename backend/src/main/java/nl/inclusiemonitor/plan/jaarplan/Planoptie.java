package nl.inclusiemonitor.plan.jaarplan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.inclusiemonitor.banenafspraak.berekening.Breuk;
import nl.inclusiemonitor.register.Registerregel;

/**
 * What a unit says in its plan that it could do.
 *
 * @param nummer its place in the plan
 * @param kosten euro a year, of all its jobs
 */
record Planoptie(
    int nummer,
    String titel,
    Optional<String> route,
    Optional<BigDecimal> banen,
    Optional<BigDecimal> kosten) {
  private static final int MEESTE = 3;

  /** Those that have a name, in the order of the plan. */
  static List<Planoptie> van(Registerregel regel) {
    return IntStream.rangeClosed(1, MEESTE)
        .boxed()
        .flatMap(
            nummer ->
                regel
                    .tekst("optie" + nummer)
                    .map(
                        titel ->
                            new Planoptie(
                                nummer,
                                titel,
                                regel.tekst("optie" + nummer + "Route"),
                                regel.getal("optie" + nummer + "Banen"),
                                regel.getal("optie" + nummer + "Kosten")))
                    .stream())
        .toList();
  }

  /** Euro a year of one job; empty as long as the plan does not say how many, or what they cost. */
  Optional<Breuk> perBaan() {
    return banen
        .filter(aantal -> aantal.signum() > 0)
        .flatMap(aantal -> kosten.map(bedrag -> new Breuk(bedrag, aantal)));
  }
}
