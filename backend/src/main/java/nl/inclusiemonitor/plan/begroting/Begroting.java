package nl.inclusiemonitor.plan.begroting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The budget as it looks from a year: what there is, what it is spent on, what a job costs and what
 * ends before the forecast does.
 *
 * @param horizon the last year that the forecast reaches
 * @param kosten by spoor, in their order; money without a spoor last
 * @param eindigt money of this year that is gone before the horizon, what ends first on top
 */
public record Begroting(
    int jaar,
    int horizon,
    List<Begrotingsjaar> jaren,
    Besteding besteding,
    List<Spoorkosten> kosten,
    List<Einde> eindigt) {
  /** How many years a forecast looks ahead: eight quarters. */
  private static final int VOORUIT = 2;

  /**
   * The money of a year.
   *
   * @param opgelegd costs that were imposed, which is no money that is there
   * @param banen how many jobs the money pays
   * @param banenZonderGeld how many of the jobs paid now are not paid then, spoor by spoor, as a
   *     surplus of one pays no job of another; empty for years that are not to come
   */
  public record Begrotingsjaar(
      int jaar,
      Bedragsom structureel,
      Bedragsom incidenteel,
      Bedragsom aangevraagd,
      Bedragsom opgelegd,
      String banen,
      Optional<String> banenZonderGeld) {}

  /** What is agreed and spent of this year's money. */
  public record Besteding(Bedragsom beschikbaar, Bedragsom verplicht, Bedragsom gerealiseerd) {}

  /**
   * Money that ends.
   *
   * @param na the last year in which it is there
   */
  public record Einde(
      String code,
      String titel,
      Optional<String> spoor,
      int na,
      Optional<String> bedrag,
      Optional<String> banen) {}

  static Begroting van(List<Post> posten, int jaar) {
    int horizon = jaar + VOORUIT;
    List<Post> nu = posten.stream().filter(post -> post.isErIn(jaar, jaar)).toList();
    return new Begroting(
        jaar,
        horizon,
        IntStream.rangeClosed(jaar - 1, horizon)
            .mapToObj(ander -> begrotingsjaar(posten, nu, ander, jaar))
            .toList(),
        new Besteding(
            Bedragsom.van(nu, Post::bedrag),
            Bedragsom.van(nu, Post::verplicht),
            Bedragsom.van(nu, Post::gerealiseerd)),
        kosten(posten, jaar),
        eindigt(nu, jaar, horizon));
  }

  private static Begrotingsjaar begrotingsjaar(
      List<Post> posten, List<Post> nu, int jaar, int vanaf) {
    List<Post> dan = posten.stream().filter(post -> post.isErIn(jaar, vanaf)).toList();
    Predicate<Post> structureel = post -> post.aard() == Post.Aard.STRUCTUREEL;
    return new Begrotingsjaar(
        jaar,
        Bedragsom.van(dan.stream().filter(structureel).toList(), Post::bedrag),
        Bedragsom.van(dan.stream().filter(structureel.negate()).toList(), Post::bedrag),
        Bedragsom.van(
            posten.stream().filter(post -> post.isAangevraagdVoor(jaar, vanaf)).toList(),
            Post::bedrag),
        Bedragsom.van(
            posten.stream().filter(post -> post.isOpgelegdVoor(jaar, vanaf)).toList(),
            Post::bedrag),
        Bedragsom.tekst(banen(dan)),
        jaar > vanaf ? Optional.of(Bedragsom.tekst(zonderGeld(nu, dan))) : Optional.empty());
  }

  /** Of the money of this year, and of what must be paid in it. */
  private static List<Spoorkosten> kosten(List<Post> posten, int jaar) {
    List<Post> kosten =
        posten.stream()
            .filter(post -> post.isErIn(jaar, jaar) || post.isOpgelegdVoor(jaar, jaar))
            .toList();
    return sporen(kosten)
        .flatMap(spoor -> Spoorkosten.van(spoor, vanSpoor(kosten, spoor)).stream())
        .toList();
  }

  private static BigDecimal zonderGeld(List<Post> nu, List<Post> dan) {
    return sporen(nu)
        .map(
            spoor ->
                banen(vanSpoor(nu, spoor))
                    .subtract(banen(vanSpoor(dan, spoor)))
                    .max(BigDecimal.ZERO))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static List<Einde> eindigt(List<Post> nu, int jaar, int horizon) {
    List<Einde> eindigt = new ArrayList<>();
    for (int laatste = jaar; laatste < horizon; laatste++) {
      int na = laatste;
      nu.stream()
          .filter(post -> post.einde(jaar).equals(Optional.of(na)))
          .map(
              post ->
                  new Einde(
                      post.code(),
                      post.titel(),
                      post.spoor(),
                      na,
                      post.bedrag().map(Bedragsom::tekst),
                      post.banen().map(Bedragsom::tekst)))
          .forEach(eindigt::add);
    }
    return eindigt;
  }

  private static Stream<Optional<String>> sporen(List<Post> posten) {
    return Stream.concat(
        posten.stream()
            .map(Post::spoor)
            .filter(Optional::isPresent)
            .distinct()
            .sorted((een, ander) -> een.orElseThrow().compareTo(ander.orElseThrow())),
        posten.stream().map(Post::spoor).filter(Optional::isEmpty).distinct());
  }

  private static List<Post> vanSpoor(List<Post> posten, Optional<String> spoor) {
    return posten.stream().filter(post -> post.spoor().equals(spoor)).toList();
  }

  private static BigDecimal banen(List<Post> posten) {
    return posten.stream()
        .flatMap(post -> post.banen().stream())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
