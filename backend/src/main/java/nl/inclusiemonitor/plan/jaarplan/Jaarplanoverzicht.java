package nl.inclusiemonitor.plan.jaarplan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.organisatie.Dienstonderdeel;

/**
 * The yearly plans of a year, beside the units that must have one, as the API answers it.
 *
 * @param jaren of which there are plans, newest first
 * @param beperkt whether other units than the reader's are left out
 * @param volledig how many of the units have every mandatory part
 * @param terugblikken the judged plans, of any year, of which nobody told what became of them
 */
record Jaarplanoverzicht(
    int jaar,
    List<Integer> jaren,
    boolean beperkt,
    int volledig,
    List<Rij> onderdelen,
    List<Terugblik> terugblikken) {

  /** A mandatory part; what says nothing has no status of its plan, but {@code ontbreekt}. */
  record Deelstaat(Deel deel, String status) {}

  /**
   * A plan by its state.
   *
   * @param terugblikUiterlijk empty when there is nothing to look back at, or somebody did
   */
  record Plan(
      String code,
      String titel,
      Planstatus status,
      Optional<LocalDate> beoordeeldOp,
      Optional<LocalDate> terugblikUiterlijk,
      boolean terugblikTeLaat,
      int ingevuld,
      int verplicht,
      List<Deel> ontbreekt) {
    static Plan van(Jaarplan plan, LocalDate vandaag) {
      return new Plan(
          plan.code(),
          plan.titel(),
          plan.status(),
          plan.beoordeeldOp(),
          plan.terugblikUiterlijk(),
          plan.isTerugblikTeLaat(vandaag),
          plan.ingevuld().size(),
          Deel.values().length,
          plan.ontbreekt());
    }
  }

  /** A unit with its plan, if it has one. */
  record Rij(
      String dienstonderdeel,
      String naam,
      Optional<Plan> plan,
      List<Deelstaat> delen,
      Volgstap volgendeStap) {}

  record Terugblik(
      String code,
      String titel,
      String dienstonderdeel,
      int jaar,
      LocalDate uiterlijk,
      boolean teLaat,
      boolean vanU) {}

  /**
   * @param eisen the units that must have a plan, in their order
   * @param indieners of the plans that are ingediend, by code
   */
  static Jaarplanoverzicht van(
      int jaar,
      List<Dienstonderdeel> eisen,
      List<Jaarplan> plannen,
      Map<String, Indiener> indieners,
      Caller lezer,
      LocalDate vandaag) {
    Map<String, Jaarplan> vanJaar =
        plannen.stream()
            .filter(plan -> plan.jaar() == jaar)
            .collect(Collectors.toMap(Jaarplan::onderdeel, Function.identity()));
    Map<String, String> namen =
        eisen.stream().collect(Collectors.toMap(Dienstonderdeel::code, Dienstonderdeel::naam));
    List<Rij> rijen =
        Stream.concat(
                eisen.stream().map(Dienstonderdeel::code),
                // A unit that began later, or was a part of another, may have made one all the
                // same.
                vanJaar.keySet().stream().filter(code -> !namen.containsKey(code)).sorted())
            .map(
                code ->
                    rij(
                        code,
                        namen.getOrDefault(code, code),
                        Optional.ofNullable(vanJaar.get(code)),
                        indieners,
                        lezer,
                        vandaag))
            .toList();
    return new Jaarplanoverzicht(
        jaar,
        plannen.stream().map(Jaarplan::jaar).distinct().sorted(Comparator.reverseOrder()).toList(),
        !lezer.dienstonderdelen().isEmpty(),
        (int) rijen.stream().filter(Jaarplanoverzicht::isVolledig).count(),
        rijen,
        terugblikken(plannen, lezer, vandaag));
  }

  private static boolean isVolledig(Rij rij) {
    return rij.plan().filter(plan -> plan.ontbreekt().isEmpty()).isPresent();
  }

  private static Rij rij(
      String code,
      String naam,
      Optional<Jaarplan> plan,
      Map<String, Indiener> indieners,
      Caller lezer,
      LocalDate vandaag) {
    return new Rij(
        code,
        naam,
        plan.map(dit -> Plan.van(dit, vandaag)),
        Arrays.stream(Deel.values())
            .map(
                deel ->
                    new Deelstaat(
                        deel,
                        plan.filter(dit -> dit.ingevuld().contains(deel))
                            .map(dit -> dit.status().code())
                            .orElse("ontbreekt")))
            .toList(),
        Volgstap.van(
            code,
            plan,
            plan.flatMap(dit -> Optional.ofNullable(indieners.get(dit.code()))),
            lezer));
  }

  /** What is due first on top. */
  private static List<Terugblik> terugblikken(
      List<Jaarplan> plannen, Caller lezer, LocalDate vandaag) {
    return plannen.stream()
        .flatMap(
            plan ->
                plan
                    .terugblikUiterlijk()
                    .map(
                        uiterlijk ->
                            new Terugblik(
                                plan.code(),
                                plan.titel(),
                                plan.onderdeel(),
                                plan.jaar(),
                                uiterlijk,
                                plan.isTerugblikTeLaat(vandaag),
                                Volgstap.van(
                                        plan.onderdeel(),
                                        Optional.of(plan),
                                        Optional.empty(),
                                        lezer)
                                    .vanU()))
                    .stream())
        .sorted(Comparator.comparing(Terugblik::uiterlijk).thenComparing(Terugblik::code))
        .toList();
  }
}
