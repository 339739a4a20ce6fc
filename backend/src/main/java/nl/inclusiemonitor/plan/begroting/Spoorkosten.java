package nl.inclusiemonitor.plan.begroting;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.inclusiemonitor.banenafspraak.berekening.Breuk;

/**
 * What a job of one spoor costs a year.
 *
 * @param bedrag of all budget items together that name an amount and jobs
 * @param verschil between the dearest and the cheapest; empty when they cost the same in whole euro
 */
public record Spoorkosten(
    Optional<String> spoor,
    String bedrag,
    String banen,
    String perBaan,
    List<Kosten> posten,
    Optional<Verschil> verschil) {

  /** What a job costs by one budget item. */
  public record Kosten(String code, String titel, String bedrag, String banen, String perBaan) {}

  /** Two budget items that say something else of the same. */
  public record Verschil(String laagste, String hoogste, String perBaan) {}

  /** Empty when no budget item names both an amount and jobs. */
  static Optional<Spoorkosten> van(Optional<String> spoor, List<Post> posten) {
    List<Post> gedeeld = posten.stream().filter(post -> post.perBaan().isPresent()).toList();
    if (gedeeld.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal bedrag =
        gedeeld.stream().map(Spoorkosten::bedrag).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal banen =
        gedeeld.stream().map(Spoorkosten::banen).reduce(BigDecimal.ZERO, BigDecimal::add);
    return Optional.of(
        new Spoorkosten(
            spoor,
            Bedragsom.tekst(bedrag),
            Bedragsom.tekst(banen),
            Bedragsom.tekst(new Breuk(bedrag, banen).waarde()),
            gedeeld.stream().map(Spoorkosten::kosten).toList(),
            verschil(gedeeld)));
  }

  private static Optional<Verschil> verschil(List<Post> posten) {
    Comparator<Post> opKosten = Comparator.comparing(post -> perBaan(post).waarde());
    Post laagste = posten.stream().min(opKosten).orElseThrow();
    Post hoogste = posten.stream().max(opKosten).orElseThrow();
    Breuk verschil = perBaan(hoogste).min(perBaan(laagste));
    return verschil.afgerond(0).signum() == 0
        ? Optional.empty()
        : Optional.of(
            new Verschil(laagste.code(), hoogste.code(), Bedragsom.tekst(verschil.waarde())));
  }

  private static Kosten kosten(Post post) {
    return new Kosten(
        post.code(),
        post.titel(),
        Bedragsom.tekst(bedrag(post)),
        Bedragsom.tekst(banen(post)),
        Bedragsom.tekst(perBaan(post).waarde()));
  }

  private static Breuk perBaan(Post post) {
    return post.perBaan().orElseThrow();
  }

  private static BigDecimal bedrag(Post post) {
    return post.bedrag().orElseThrow();
  }

  private static BigDecimal banen(Post post) {
    return post.banen().orElseThrow();
  }
}
