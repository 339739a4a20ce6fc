package nl.inclusiemonitor.plan.jaarplan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.inclusiemonitor.register.Registerregel;

/**
 * The yearly plan of a unit.
 *
 * @param ingevuld the mandatory parts that say something
 * @param beoordeeldOp when it was judged; a judged plan has it
 * @param teruggeblikt whether is told what became of it
 */
record Jaarplan(
    String code,
    String titel,
    int versie,
    String onderdeel,
    int jaar,
    Planstatus status,
    Set<Deel> ingevuld,
    Optional<LocalDate> beoordeeldOp,
    boolean teruggeblikt,
    Optional<String> oordeel,
    List<Planoptie> opties) {

  static final String REGISTER = "jaarplannen";

  static Jaarplan van(Registerregel regel) {
    return new Jaarplan(
        regel.code(),
        regel.titel(),
        regel.versie(),
        regel.eis("dienstonderdeel"),
        regel.geheel("jaar").orElseThrow(),
        Planstatus.of(regel.eis("status")),
        Arrays.stream(Deel.values())
            .filter(deel -> regel.tekst(deel.veld()).isPresent())
            .collect(Collectors.toUnmodifiableSet()),
        regel.dag("beoordeeldOp"),
        regel.tekst("terugblik").isPresent(),
        regel.tekst("oordeel"),
        Planoptie.van(regel));
  }

  /** In their order. */
  List<Deel> ontbreekt() {
    return Arrays.stream(Deel.values()).filter(deel -> !ingevuld.contains(deel)).toList();
  }

  /** Until when somebody is to look back: a year after it was judged, as long as nobody did. */
  Optional<LocalDate> terugblikUiterlijk() {
    return status == Planstatus.BEOORDEELD && !teruggeblikt
        ? beoordeeldOp.map(dag -> dag.plusYears(1))
        : Optional.empty();
  }

  boolean isTerugblikTeLaat(LocalDate vandaag) {
    return terugblikUiterlijk().filter(vandaag::isAfter).isPresent();
  }
}
