package nl.inclusiemonitor.plan.jaarplan;

import io.vertx.core.json.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inclusiemonitor.failure.FieldError;

/** What must hold of a yearly plan, whoever writes it. */
final class Jaarplanregels {
  /** What is written about a plan, by who judges it and by who looks back. */
  private static final Set<String> OVER_HET_PLAN =
      Set.of("status", "oordeel", "beoordeeldOp", "terugblik");

  private Jaarplanregels() {}

  /** Every fault at once; {@code was} is empty for a plan that is added. */
  static List<FieldError> fouten(Optional<JsonObject> was, JsonObject wordt, LocalDate vandaag) {
    List<FieldError> fouten = new ArrayList<>();
    Planstatus naar = status(wordt);
    stap(was.map(Jaarplanregels::status), naar).ifPresent(fouten::add);
    if (naar != Planstatus.CONCEPT) {
      onvolledig(wordt).ifPresent(fouten::add);
      was.filter(eerder -> status(eerder) != Planstatus.CONCEPT)
          .map(eerder -> anders(eerder, wordt))
          .orElse(List.of())
          .forEach(veld -> fouten.add(ligtVast(veld)));
    }
    if (naar == Planstatus.BEOORDEELD) {
      beoordeeld(wordt, vandaag).forEach(fouten::add);
    } else if (wordt.containsKey("terugblik") && verschilt(was, wordt, "terugblik")) {
      fouten.add(
          fout("terugblik", "terugblik-te-vroeg", "Blik pas terug als het plan beoordeeld is."));
    }
    return fouten;
  }

  /** Whether more changes than what is written about the plan. */
  static boolean wijzigtPlan(JsonObject was, JsonObject wordt) {
    return !anders(was, wordt).isEmpty();
  }

  static boolean verschilt(Optional<JsonObject> was, JsonObject wordt, String veld) {
    return !Objects.equals(
        was.map(eerder -> eerder.getValue(veld)).orElse(null), wordt.getValue(veld));
  }

  static Planstatus status(JsonObject plan) {
    return Planstatus.of(plan.getString("status"));
  }

  private static Optional<FieldError> stap(Optional<Planstatus> van, Planstatus naar) {
    Planstatus begin = van.orElse(Planstatus.CONCEPT);
    if (begin == Planstatus.CONCEPT && naar == Planstatus.BEOORDEELD) {
      return Optional.of(
          fout(
              "status",
              "jaarplan-eerst-indienen",
              "Een plan wordt ingediend voordat het beoordeeld wordt."));
    }
    if (begin == Planstatus.BEOORDEELD && naar == Planstatus.INGEDIEND) {
      return Optional.of(
          fout(
              "status",
              "jaarplan-terug-via-concept",
              "Een beoordeeld plan gaat terug naar concept, en wordt dan opnieuw ingediend."));
    }
    return Optional.empty();
  }

  private static Optional<FieldError> onvolledig(JsonObject plan) {
    List<Deel> leeg =
        Arrays.stream(Deel.values()).filter(deel -> !plan.containsKey(deel.veld())).toList();
    return leeg.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new FieldError(
                "body",
                "/status",
                "jaarplan-onvolledig",
                "Deze verplichte delen zijn nog leeg: %s. Vul ze in, en dien het plan dan in."
                    .formatted(leeg.stream().map(Deel::naam).collect(Collectors.joining("; "))),
                Map.of("delen", leeg.stream().map(Deel::veld).toList())));
  }

  private static List<FieldError> beoordeeld(JsonObject plan, LocalDate vandaag) {
    List<FieldError> fouten = new ArrayList<>();
    if (!plan.containsKey("oordeel")) {
      fouten.add(fout("oordeel", "oordeel-ontbreekt", "Schrijf wat u van het plan vindt."));
    }
    if (!plan.containsKey("beoordeeldOp")) {
      fouten.add(
          fout(
              "beoordeeldOp",
              "beoordeeld-op-ontbreekt",
              "Geef de dag waarop het plan is beoordeeld."));
    } else if (LocalDate.parse(plan.getString("beoordeeldOp")).isAfter(vandaag)) {
      fouten.add(fout("beoordeeldOp", "dag-in-de-toekomst", "Deze dag is nog niet geweest."));
    }
    return fouten;
  }

  private static FieldError ligtVast(String veld) {
    return fout(
        veld,
        "jaarplan-ligt-vast",
        "Dit plan is ingediend. Zet het terug naar concept om dit te veranderen.");
  }

  private static List<String> anders(JsonObject was, JsonObject wordt) {
    return Stream.concat(was.fieldNames().stream(), wordt.fieldNames().stream())
        .distinct()
        .filter(veld -> !OVER_HET_PLAN.contains(veld))
        .filter(veld -> verschilt(Optional.of(was), wordt, veld))
        .sorted()
        .toList();
  }

  private static FieldError fout(String veld, String code, String detail) {
    return FieldError.of("body", "/" + veld, code, detail);
  }
}
