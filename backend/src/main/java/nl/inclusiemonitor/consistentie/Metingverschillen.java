package nl.inclusiemonitor.consistentie;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inclusiemonitor.register.Registerregel;

/**
 * Measurements of the register that cannot both be true: of the same group on the same day under
 * the same definition, and further apart than their sources rounded. Only rows of the register are
 * laid beside each other, which every reader of it may read; no figure that is hidden or counted
 * elsewhere shows through a finding.
 */
final class Metingverschillen {
  private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("dd-MM-yyyy");
  private static final String VOORLOPIG = "voorlopig";
  private static final BigDecimal TWEE = BigDecimal.valueOf(2);

  private Metingverschillen() {}

  /** What two measurements must share before they say the same thing. */
  private record Vraag(
      String indicator,
      String scope,
      String schaalgroep,
      Optional<String> dienstonderdeel,
      Optional<String> onderdeel,
      LocalDate peildatum,
      int definitieversie) {
    /** Empty for what names no day, and for what is about others than it should be. */
    static Optional<Vraag> van(Registerregel meting) {
      return meting
          .dag("peildatum")
          .filter(dag -> !meting.eis("kwaliteit").equals("andere-groep"))
          .map(
              dag ->
                  new Vraag(
                      meting.eis("indicator"),
                      meting.eis("scope"),
                      meting.eis("schaalgroep"),
                      meting.tekst("dienstonderdeel"),
                      meting.tekst("onderdeel"),
                      dag,
                      meting.geheel("definitieversie").orElseThrow()));
    }
  }

  /**
   * In the order in which they come up.
   *
   * @param gezegd what documents say in so many words; what they say themselves is told there
   *     already
   * @param ookVoorlopig whether this reader reads provisional measurements
   */
  static List<Tegenstrijdigheid> in(
      Collection<Registerregel> metingen,
      Collection<Registerregel> indicatoren,
      List<Tegenstrijdigheid> gezegd,
      boolean ookVoorlopig) {
    Map<String, Registerregel> opCode =
        indicatoren.stream().collect(Collectors.toMap(Registerregel::code, Function.identity()));
    Map<Vraag, List<Registerregel>> perVraag = new LinkedHashMap<>();
    metingen.stream()
        .filter(meting -> ookVoorlopig || !meting.eis("status").equals(VOORLOPIG))
        .forEach(
            meting ->
                Vraag.van(meting)
                    .ifPresent(
                        vraag ->
                            perVraag
                                .computeIfAbsent(vraag, nieuw -> new ArrayList<>())
                                .add(meting)));
    return perVraag.entrySet().stream()
        .filter(deze -> verschillen(deze.getValue()))
        .map(deze -> tegenstrijdigheid(deze.getKey(), deze.getValue(), opCode))
        .filter(gevonden -> gezegd.stream().noneMatch(al -> isZelfde(al, gevonden)))
        .toList();
  }

  /** Two that differ more than half of both their steps: whatever was rounded, one is wrong. */
  private static boolean verschillen(List<Registerregel> metingen) {
    return metingen.stream()
        .anyMatch(een -> metingen.stream().anyMatch(ander -> verschilt(een, ander)));
  }

  private static boolean verschilt(Registerregel een, Registerregel ander) {
    BigDecimal verschil = getal(een).subtract(getal(ander)).abs();
    return verschil.multiply(TWEE).compareTo(stap(een).add(stap(ander))) > 0;
  }

  private static BigDecimal getal(Registerregel meting) {
    return meting.getal("waarde").orElseThrow();
  }

  private static BigDecimal stap(Registerregel meting) {
    return meting.getal("afronding").map(BigDecimal::abs).orElse(BigDecimal.ZERO);
  }

  private static Tegenstrijdigheid tegenstrijdigheid(
      Vraag vraag, List<Registerregel> metingen, Map<String, Registerregel> indicatoren) {
    Optional<Registerregel> indicator = Optional.ofNullable(indicatoren.get(vraag.indicator()));
    String eenheid =
        indicator.filter(deze -> deze.eis("eenheid").equals("procent")).map(deze -> "%").orElse("");
    String onderwerp =
        Stream.of(
                Optional.of(indicator.map(Registerregel::titel).orElse(vraag.indicator())),
                Optional.of(vraag.scope()),
                vraag.dienstonderdeel(),
                Optional.of(Stellingen.schalen(vraag.schaalgroep())),
                vraag.onderdeel(),
                Optional.of("op " + DAG.format(vraag.peildatum())))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    return new Tegenstrijdigheid(
        onderwerp,
        Aspect.WAARDE,
        metingen.stream()
            .map(
                meting -> {
                  String waarde = Stellingen.getal(getal(meting)) + eenheid;
                  return Stellingen.stelling(meting, onderwerp, Aspect.WAARDE, waarde, waarde);
                })
            .toList());
  }

  /** The same numbers from the same documents, as «80,6%, zonder kwartaal» begins with 80,6%. */
  private static boolean isZelfde(Tegenstrijdigheid al, Tegenstrijdigheid gevonden) {
    return al.aspect() == Aspect.WAARDE
        && gevonden.stellingen().stream()
            .allMatch(
                meting ->
                    meting.document().isPresent()
                        && al.stellingen().stream()
                            .anyMatch(
                                uitspraak ->
                                    uitspraak.document().equals(meting.document())
                                        && begintMet(uitspraak.waarde(), meting.waarde())));
  }

  private static boolean begintMet(String uitspraak, String getal) {
    return uitspraak.strip().startsWith(getal)
        && (uitspraak.strip().length() == getal.length()
            || !Character.isDigit(uitspraak.strip().charAt(getal.length())));
  }
}
