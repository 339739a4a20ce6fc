package nl.inclusiemonitor.consistentie;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inclusiemonitor.kalender.Kwartaal;
import nl.inclusiemonitor.register.Registerregel;

/** What the rows of the registers say, as statements that can be laid beside each other. */
final class Stellingen {
  private static final Map<String, String> SCHALEN =
      Map.of("alle", "alle schalen", "15+", "schaal 15 en hoger");

  private Stellingen() {}

  /** Each document in so many words. */
  static Stream<Stelling> vanUitspraken(List<Registerregel> uitspraken) {
    return uitspraken.stream()
        .map(
            regel ->
                stelling(
                    regel,
                    regel.eis("onderwerp"),
                    Aspect.van(regel.eis("aspect")),
                    regel.eis("waarde"),
                    regel.eis("waarde").strip().toLowerCase(Locale.ROOT)));
  }

  /** The norm and the horizon of a target, of whatever document and standing. */
  static Stream<Stelling> vanDoelen(List<Registerregel> doelen, List<Registerregel> indicatoren) {
    Map<String, Registerregel> opCode =
        indicatoren.stream().collect(Collectors.toMap(Registerregel::code, Function.identity()));
    return doelen.stream()
        .flatMap(
            doel -> {
              Optional<Registerregel> indicator =
                  Optional.ofNullable(opCode.get(doel.eis("indicator")));
              String onderwerp = onderwerp(doel, indicator);
              String eenheid =
                  indicator
                      .filter(i -> i.eis("eenheid").equals("procent"))
                      .map(i -> "%")
                      .orElse("");
              Stream<Stelling> norm =
                  norm(doel, eenheid).stream()
                      .map(waarde -> stelling(doel, onderwerp, Aspect.NORM, waarde, waarde));
              Stream<Stelling> horizon =
                  doel.kwartaal("horizon").stream()
                      .map(
                          kwartaal ->
                              stelling(
                                  doel,
                                  onderwerp,
                                  Aspect.HORIZON,
                                  leesbaar(kwartaal),
                                  kwartaal.toString()));
              return Stream.concat(norm, horizon);
            });
  }

  /** When a milestone is due, compared with one of the same title. */
  static Stream<Stelling> vanMijlpalen(List<Registerregel> mijlpalen) {
    return mijlpalen.stream()
        .flatMap(
            mijlpaal ->
                periode(mijlpaal).stream()
                    .map(
                        periode ->
                            stelling(
                                mijlpaal, mijlpaal.titel(), Aspect.PLANNING, periode, periode)));
  }

  /**
   * When an action that was not stopped is due, compared with a milestone of the same title: within
   * its period it says the same. Without one there is nothing to compare; units that do the same
   * thing in their own quarter do not contradict each other.
   */
  static Stream<Stelling> vanActies(List<Registerregel> acties, List<Registerregel> mijlpalen) {
    return acties.stream()
        .filter(actie -> !actie.tekst("status").equals(Optional.of("gestopt")))
        .flatMap(actie -> planning(actie, mijlpalen).stream());
  }

  private static Optional<Stelling> planning(Registerregel actie, List<Registerregel> mijlpalen) {
    List<Registerregel> zelfde =
        mijlpalen.stream()
            .filter(mijlpaal -> isZelfde(mijlpaal.titel(), actie.titel()))
            .filter(mijlpaal -> periode(mijlpaal).isPresent())
            .toList();
    return actie
        .kwartaal("kwartaal")
        .filter(klaar -> !zelfde.isEmpty())
        .map(
            klaar ->
                stelling(
                    actie,
                    actie.titel(),
                    Aspect.PLANNING,
                    leesbaar(klaar),
                    zelfde.stream()
                        .filter(mijlpaal -> omvat(mijlpaal, klaar))
                        .findFirst()
                        .flatMap(Stellingen::periode)
                        .orElse(leesbaar(klaar))));
  }

  private static boolean isZelfde(String een, String ander) {
    return een.strip().equalsIgnoreCase(ander.strip());
  }

  private static boolean omvat(Registerregel mijlpaal, Kwartaal kwartaal) {
    Optional<Kwartaal> van = mijlpaal.kwartaal("kwartaalVan");
    Optional<Kwartaal> tot = mijlpaal.kwartaal("kwartaalTot");
    return van.isPresent()
        && tot.isPresent()
        && van.get().compareTo(kwartaal) <= 0
        && tot.get().compareTo(kwartaal) >= 0;
  }

  /** What a job costs in one spoor: amount / jobs (euro a year), compared as fractions. */
  static Stream<Stelling> vanBegroting(List<Registerregel> posten) {
    return posten.stream()
        .filter(post -> post.tekst("spoor").isPresent())
        .flatMap(
            post ->
                Stream.ofNullable(kostenPerBaan(post))
                    .map(
                        kosten ->
                            stelling(
                                post,
                                "Kosten per baan, spoor " + post.eis("spoor"),
                                Aspect.BEDRAG,
                                euro(kosten),
                                euro(kosten))));
  }

  private static BigDecimal kostenPerBaan(Registerregel post) {
    Optional<BigDecimal> banen = post.getal("banen").filter(aantal -> aantal.signum() > 0);
    return post.getal("bedrag")
        .flatMap(bedrag -> banen.map(aantal -> bedrag.divide(aantal, 0, RoundingMode.HALF_UP)))
        .orElse(null);
  }

  private static String onderwerp(Registerregel doel, Optional<Registerregel> indicator) {
    String schaalgroep = doel.eis("schaalgroep");
    return Stream.of(
            Optional.of(indicator.map(Registerregel::titel).orElse(doel.eis("indicator"))),
            Optional.of(doel.eis("scope")),
            doel.tekst("dienstonderdeel"),
            Optional.of(schalen(schaalgroep)))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }

  static String schalen(String schaalgroep) {
    return SCHALEN.getOrDefault(schaalgroep, "schaal " + schaalgroep);
  }

  private static Optional<String> norm(Registerregel doel, String eenheid) {
    Optional<String> van = doel.getal("normVan").map(Stellingen::getal);
    Optional<String> tot = doel.getal("normTot").map(Stellingen::getal);
    if (van.isPresent() && tot.isPresent()) {
      return Optional.of(van.get() + "–" + tot.get() + eenheid);
    }
    return van.map(norm -> "minstens " + norm + eenheid)
        .or(() -> tot.map(norm -> "hoogstens " + norm + eenheid));
  }

  private static Optional<String> periode(Registerregel mijlpaal) {
    Optional<String> van = mijlpaal.kwartaal("kwartaalVan").map(Stellingen::leesbaar);
    Optional<String> tot = mijlpaal.kwartaal("kwartaalTot").map(Stellingen::leesbaar);
    return van.isPresent() && tot.isPresent() && !van.equals(tot)
        ? Optional.of(van.get() + " t/m " + tot.get())
        : tot.or(() -> van);
  }

  static Stelling stelling(
      Registerregel regel, String onderwerp, Aspect aspect, String waarde, String sleutel) {
    return new Stelling(
        onderwerp,
        aspect,
        waarde,
        sleutel,
        regel.register(),
        regel.code(),
        regel.tekst("document"),
        regel.tekst("vindplaats"));
  }

  private static String leesbaar(Kwartaal kwartaal) {
    return "Q%d %d".formatted(kwartaal.nummer(), kwartaal.jaar());
  }

  static String getal(BigDecimal getal) {
    return getal.stripTrailingZeros().toPlainString().replace('.', ',');
  }

  private static String euro(BigDecimal bedrag) {
    DecimalFormatSymbols nederlands =
        DecimalFormatSymbols.getInstance(Locale.forLanguageTag("nl-NL"));
    return "€ " + new DecimalFormat("#,##0", nederlands).format(bedrag);
  }
}
