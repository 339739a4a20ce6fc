package nl.inclusiemonitor.organisatie.reorganisatie;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.failure.FieldError;
import nl.inclusiemonitor.organisatie.Dienstonderdeel;
import nl.inclusiemonitor.privacy.Vrijetekst;

/** Whether a reorganisation fits the units as they are. Pure; finds every fault at once. */
final class Keuring {
  /** Names that rows of figures have themselves. */
  private static final Set<String> GEEN_CODE = Set.of("VWS", "OVERIGE");

  private static final DateTimeFormatter DAG =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("nl-NL"));

  private final Inhoud inhoud;
  private final Map<String, Dienstonderdeel> bestaand;
  private final Set<String> bekend;
  private final List<FieldError> fouten = new ArrayList<>();

  private Keuring(Inhoud inhoud, List<Dienstonderdeel> alle) {
    this.inhoud = inhoud;
    this.bestaand =
        alle.stream()
            .filter(deel -> deel.geldigTot().isEmpty())
            .collect(Collectors.toMap(Dienstonderdeel::code, Function.identity()));
    this.bekend = alle.stream().map(Dienstonderdeel::code).collect(Collectors.toSet());
  }

  /**
   * Throws Invalid with all faults.
   *
   * @param alle every version of every unit
   */
  static void eis(Inhoud inhoud, List<Dienstonderdeel> alle) {
    List<FieldError> fouten = new Keuring(inhoud, alle).fouten();
    if (!fouten.isEmpty()) {
      throw new Failure.Invalid(
          "ongeldige-aanvraag", "De reorganisatie klopt niet; er is niets bewaard.", fouten);
    }
  }

  private List<FieldError> fouten() {
    tekst("/toelichting", inhoud.toelichting());
    if (!inhoud.soort().past(inhoud.van().size(), inhoud.naar().size())) {
      fout("/soort", "aantal-past-niet", "Het aantal dienstonderdelen past niet bij deze soort.");
    }
    for (int i = 0; i < inhoud.van().size(); i++) {
      van("/van/" + i, inhoud.van().get(i));
    }
    if (new HashSet<>(inhoud.van()).size() < inhoud.van().size()) {
      fout("/van", "onderdeel-dubbel", "Noem elk dienstonderdeel een keer.");
    }
    Set<String> uitkomst = new HashSet<>();
    for (int i = 0; i < inhoud.naar().size(); i++) {
      naar("/naar/" + i, inhoud.naar().get(i), uitkomst);
    }
    achterblijvers();
    if (fouten.isEmpty() && isGewijzigdDeel()) {
      verandering(bestaand.get(inhoud.van().get(0)), inhoud.naar().get(0));
    }
    return fouten;
  }

  private void van(String veld, String code) {
    Dienstonderdeel deel = bestaand.get(code);
    if (deel == null) {
      fout(veld, "onderdeel-bestaat-niet", "Dit dienstonderdeel bestaat niet, of niet meer.");
    } else if (!deel.geldigVan().isBefore(inhoud.ingangsdatum())) {
      fout(
          veld,
          "onderdeel-verandert-later",
          "Dit dienstonderdeel verandert al op of na die dag; kies een latere dag.");
    }
  }

  private void naar(String veld, Deel deel, Set<String> uitkomst) {
    tekst(veld + "/naam", deel.naam());
    if (!uitkomst.add(deel.code())) {
      fout(veld + "/code", "onderdeel-dubbel", "Noem elk dienstonderdeel een keer.");
    }
    boolean gaatDoor = inhoud.van().contains(deel.code());
    if (GEEN_CODE.contains(deel.code())) {
      fout(veld + "/code", "code-van-monitor", "Deze code gebruikt de monitor zelf.");
    } else if (bekend.contains(deel.code()) && !gaatDoor) {
      fout(
          veld + "/code",
          "code-bestaat",
          "Deze code is of was van een ander dienstonderdeel; kies een nieuwe.");
    }
    deel.ouder().ifPresent(ouder -> ouder(veld + "/ouder", deel, ouder));
  }

  private void ouder(String veld, Deel deel, String ouder) {
    if (straks(ouder).filter(scope -> scope.equals(deel.scope())).isEmpty()) {
      fout(veld, "ouder-past-niet", "Kies een dienstonderdeel dat er dan is, met dezelfde scope.");
    } else if (hangtOnder(ouder, deel.code())) {
      fout(veld, "ouder-kring", "Een dienstonderdeel kan niet onder zichzelf vallen.");
    }
  }

  /** What still hangs below a unit that ends, or that goes to another scope. */
  private void achterblijvers() {
    for (int i = 0; i < inhoud.van().size(); i++) {
      String code = inhoud.van().get(i);
      Optional<String> scope = straks(code);
      boolean blijft =
          bestaand.values().stream()
              .filter(kind -> !inhoud.van().contains(kind.code()))
              .filter(kind -> kind.ouder().filter(code::equals).isPresent())
              .anyMatch(kind -> scope.filter(kind.scope()::equals).isEmpty());
      if (blijft) {
        fout(
            "/van/" + i,
            "heeft-onderdelen",
            "Onder dit dienstonderdeel vallen nog andere; verplaats die eerst.");
      }
    }
  }

  private boolean isGewijzigdDeel() {
    return inhoud.soort() == Soort.HERNOEMING || inhoud.soort() == Soort.VERPLAATSING;
  }

  /** A renaming keeps its place, a move keeps its name, and both change something. */
  private void verandering(Dienstonderdeel was, Deel wordt) {
    boolean zelfdeNaam = was.naam().equals(wordt.naam().strip()) && was.code().equals(wordt.code());
    boolean zelfdePlaats = was.scope().equals(wordt.scope()) && was.ouder().equals(wordt.ouder());
    boolean hernoemt = inhoud.soort() == Soort.HERNOEMING;
    if (hernoemt ? zelfdeNaam : zelfdePlaats) {
      fout("/naar/0", "deel-onveranderd", "Er verandert niets aan dit dienstonderdeel.");
    } else if (hernoemt ? !zelfdePlaats : !zelfdeNaam) {
      fout(
          "/naar/0",
          "verandert-meer",
          "Een hernoeming verandert alleen de naam, een verplaatsing alleen de plaats.");
    }
  }

  /** The scope that a unit has afterwards; empty when it is not there then. */
  private Optional<String> straks(String code) {
    return inhoud.naar().stream()
        .filter(deel -> deel.code().equals(code))
        .map(Deel::scope)
        .findFirst()
        .or(
            () ->
                Optional.ofNullable(bestaand.get(code))
                    .filter(deel -> !inhoud.van().contains(code))
                    .map(Dienstonderdeel::scope));
  }

  private boolean hangtOnder(String code, String boven) {
    Set<String> gezien = new HashSet<>();
    Optional<String> hoger = Optional.of(code);
    while (hoger.isPresent() && gezien.add(hoger.get())) {
      if (hoger.get().equals(boven)) {
        return true;
      }
      hoger = ouderStraks(hoger.get());
    }
    return hoger.isPresent();
  }

  private Optional<String> ouderStraks(String code) {
    return inhoud.naar().stream()
        .filter(deel -> deel.code().equals(code))
        .findFirst()
        .map(Deel::ouder)
        .orElseGet(() -> Optional.ofNullable(bestaand.get(code)).flatMap(Dienstonderdeel::ouder));
  }

  private void tekst(String veld, String tekst) {
    Vrijetekst.fout(veld, tekst).ifPresent(fouten::add);
  }

  private void fout(String veld, String code, String detail) {
    fouten.add(FieldError.of("body", veld, code, detail));
  }

  /**
   * Throws Conflict when figures already tell of the day: what is vastgesteld never changes, and
   * lines that count name the units as they were. Both say what can be done instead.
   */
  static void eisDag(LocalDate dag, Optional<LocalDate> laatsteVast, Optional<LocalDate> geleverd) {
    laatsteVast
        .filter(vast -> !dag.isAfter(vast))
        .ifPresent(
            vast -> {
              throw new Failure.Conflict(
                  "stand-al-vastgesteld",
                  kiesLater("Er zijn al standen vastgesteld", vast)
                      + " Een vastgestelde stand verandert nooit, maar is bij «Indeling» ook in de"
                      + " nieuwe indeling te lezen.",
                  grens(vast));
            });
    geleverd
        .filter(laatste -> !dag.isAfter(laatste))
        .ifPresent(
            laatste -> {
              throw new Failure.Conflict(
                  "al-geleverd",
                  kiesLater("Er zijn al leveringen verwerkt", laatste)
                      + " Of trek de leveringen over deze en latere dagen in, laat de reorganisatie"
                      + " goedkeuren, en lever ze opnieuw met de codes van daarna.",
                  grens(laatste));
            });
  }

  private static String kiesLater(String reden, LocalDate laatste) {
    return "%s tot en met %s. Kies %s of later."
        .formatted(reden, DAG.format(laatste), DAG.format(laatste.plusDays(1)));
  }

  private static Map<String, Object> grens(LocalDate laatste) {
    return Map.of("laatsteDag", laatste.toString(), "eersteDag", laatste.plusDays(1).toString());
  }
}
