package nl.inclusiemonitor.plan.jaarplan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.inclusiemonitor.register.Registerregel;

/**
 * The yearly plan of a unit.
 *
 * @param inhoud the mandatory parts that say something, and what they say, in their order
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
    Map<Deel, String> inhoud,
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
        inhoud(regel),
        regel.dag("beoordeeldOp"),
        regel.tekst("terugblik").isPresent(),
        regel.tekst("oordeel"),
        Planoptie.van(regel));
  }

  private static Map<Deel, String> inhoud(Registerregel regel) {
    Map<Deel, String> inhoud = new EnumMap<>(Deel.class);
    for (Deel deel : Deel.values()) {
      regel.tekst(deel.veld()).ifPresent(tekst -> inhoud.put(deel, tekst));
    }
    return inhoud;
  }

  Set<Deel> ingevuld() {
    return inhoud.keySet();
  }

  /** In their order. */
  List<Deel> ontbreekt() {
    return Arrays.stream(Deel.values()).filter(deel -> !inhoud.containsKey(deel)).toList();
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
