package nl.inclusiemonitor.plan.jaarplan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.inclusiemonitor.banenafspraak.berekening.Breuk;
import nl.inclusiemonitor.plan.begroting.Post;

/**
 * What it would cost to make all the jobs that are needed in one way.
 *
 * @param bronnen who names a price of a job; none is «niet bekend», which is not 0
 * @param totaal euro a year; empty without a price, or when what is needed is not told
 */
record Optie(
    Route route, List<Kostenbron> bronnen, Optional<Bereik> perBaan, Optional<Bereik> totaal) {

  /** A price of a job, euro a year, with the row that names it. */
  record Kostenbron(String register, String code, String titel, Breuk perBaan) {}

  /** From the cheapest to the dearest; the same twice when there is one price. */
  record Bereik(Breuk laagste, Breuk hoogste) {
    private static Optional<Bereik> van(List<Kostenbron> bronnen) {
      Comparator<Kostenbron> opPrijs = Comparator.comparing(bron -> bron.perBaan().waarde());
      return bronnen.stream()
          .min(opPrijs)
          .map(
              laagste ->
                  new Bereik(
                      laagste.perBaan(), bronnen.stream().max(opPrijs).orElseThrow().perBaan()));
    }

    private Bereik maal(Breuk banen) {
      return new Bereik(maal(laagste, banen), maal(hoogste, banen));
    }

    private static Breuk maal(Breuk prijs, Breuk banen) {
      return new Breuk(
          prijs.teller().multiply(banen.teller()), prijs.noemer().multiply(banen.noemer()));
    }
  }

  /**
   * One for each way. What the ministry's budget names goes before the estimate of the unit's own
   * plan.
   *
   * @param nodig jobs; empty when they are not told
   */
  static List<Optie> alle(List<Post> posten, Optional<Jaarplan> plan, Optional<Breuk> nodig) {
    return Arrays.stream(Route.values())
        .map(
            route -> {
              List<Kostenbron> bronnen = new ArrayList<>(uitBegroting(posten, route));
              if (bronnen.isEmpty()) {
                bronnen.addAll(uitPlan(plan, route));
              }
              Optional<Bereik> perBaan = Bereik.van(bronnen);
              return new Optie(
                  route,
                  List.copyOf(bronnen),
                  perBaan,
                  perBaan.flatMap(prijs -> nodig.map(prijs::maal)));
            })
        .toList();
  }

  /** Money that was taken away still tells what a job costs; what was only asked for does not. */
  private static List<Kostenbron> uitBegroting(List<Post> posten, Route route) {
    return posten.stream()
        .filter(post -> route.spoor().isPresent() && post.spoor().equals(route.spoor()))
        .filter(
            post ->
                post.status() != Post.Status.AANGEVRAAGD && post.status() != Post.Status.VERVALLEN)
        .flatMap(
            post ->
                post
                    .perBaan()
                    .map(
                        prijs ->
                            new Kostenbron("begrotingsposten", post.code(), post.titel(), prijs))
                    .stream())
        .toList();
  }

  private static List<Kostenbron> uitPlan(Optional<Jaarplan> plan, Route route) {
    return plan.stream()
        .flatMap(
            dit ->
                dit.opties().stream()
                    .filter(optie -> optie.route().equals(Optional.of(route.code())))
                    .flatMap(
                        optie ->
                            optie
                                .perBaan()
                                .map(
                                    prijs ->
                                        new Kostenbron(
                                            Jaarplan.REGISTER, dit.code(), optie.titel(), prijs))
                                .stream()))
        .toList();
  }
}
