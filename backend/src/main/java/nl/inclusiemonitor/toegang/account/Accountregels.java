package nl.inclusiemonitor.toegang.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.failure.FieldError;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.identity.Rol;
import nl.inclusiemonitor.privacy.Vrijetekst;

/** What may be stated about an account, so that no one person holds too much. Pure. */
public final class Accountregels {
  private Accountregels() {}

  /**
   * All faults of what was stated.
   *
   * @param bekend the codes of the units that exist
   */
  public static List<FieldError> fouten(
      Accountgegevens gegevens, Set<String> bekend, LocalDate vandaag) {
    List<FieldError> fouten = new ArrayList<>(bewaakt("/naam", gegevens.naam()));
    Set<Rol> rollen = rollen(gegevens.rollen());
    if (rollen.contains(Rol.API_CLIENT)) {
      fouten.add(fout("/rollen", "rol-van-programma", "De rol api-client is voor programma's."));
    }
    // Who checks everyone changes nothing (AVG art. 38: the FG is independent).
    if (rollen.contains(Rol.FG) && rollen.size() > 1) {
      fouten.add(fout("/rollen", "fg-staat-alleen", "De rol fg gaat niet samen met een andere."));
    }
    if (rollen.contains(Rol.HR_ADVISEUR) && gegevens.dienstonderdelen().isEmpty()) {
      fouten.add(
          fout(
              "/dienstonderdelen",
              "dienstonderdeel-verplicht",
              "Een hr-adviseur hoort bij ten minste een dienstonderdeel."));
    }
    fouten.addAll(onbekende(gegevens.dienstonderdelen(), bekend));
    if (gegevens.persoonsregels() && gegevens.vogGezienOp().isEmpty()) {
      fouten.add(
          fout("/vogGezienOp", "vog-verplicht", "Persoonsregels vragen een VOG die is gezien."));
    }
    if (gegevens.persoonsregels() && gegevens.vogHercontroleOp().isEmpty()) {
      fouten.add(
          fout(
              "/vogHercontroleOp",
              "hercontrole-verplicht",
              "Persoonsregels vragen een dag waarop de VOG opnieuw wordt bekeken."));
    }
    if (gegevens.vogHercontroleOp().filter(dag -> isTeVroeg(dag, gegevens)).isPresent()) {
      fouten.add(
          fout(
              "/vogHercontroleOp",
              "hercontrole-te-vroeg",
              "De hercontrole volgt op een VOG die is gezien."));
    }
    if (gegevens.vogGezienOp().filter(vandaag::isBefore).isPresent()) {
      fouten.add(fout("/vogGezienOp", "in-de-toekomst", "Deze datum ligt in de toekomst."));
    }
    return fouten;
  }

  private static boolean isTeVroeg(LocalDate hercontrole, Accountgegevens gegevens) {
    return gegevens.vogGezienOp().filter(gezien -> !hercontrole.isAfter(gezien)).isPresent();
  }

  /** All faults of what was stated about a program. */
  public static List<FieldError> fouten(
      String clientId, String naam, List<String> dienstonderdelen, Set<String> bekend) {
    List<FieldError> fouten = new ArrayList<>(bewaakt("/clientId", clientId));
    fouten.addAll(bewaakt("/naam", naam));
    fouten.addAll(onbekende(dienstonderdelen, bekend));
    return fouten;
  }

  /** The fault of a text that may hold a burgerservicenummer; it does not tell which. */
  public static List<FieldError> bewaakt(String pointer, String text) {
    return Vrijetekst.bsn(pointer, text).stream().toList();
  }

  /** Throws Invalid when there are faults. */
  public static void requireGeen(List<FieldError> fouten) {
    if (!fouten.isEmpty()) {
      throw new Failure.Invalid("ongeldige-aanvraag", fouten.get(0).detail(), fouten);
    }
  }

  /** Throws Conflict when a beheerder decides about himself what another has to decide. */
  static void requireNietOverZichzelf(Caller door, Account voor, Accountgegevens na) {
    if (!door.id().equals(voor.id())) {
      return;
    }
    if (na.geblokkeerd()) {
      throw new Failure.Conflict(
          "eigen-account-blokkeren", "Uw eigen account blokkeert een andere beheerder.");
    }
    if (na.persoonsregels() && !voor.persoonsregels()) {
      throw new Failure.Conflict(
          "eigen-persoonsregels", "Persoonsregels geeft een andere beheerder u.");
    }
  }

  /** Throws Conflict when nobody could manage accounts any more. */
  static void requireBeheerder(long beheerders) {
    if (beheerders == 0) {
      throw new Failure.Conflict(
          "laatste-beheerder", "Er moet ten minste een beheerder zijn die zich kan aanmelden.");
    }
  }

  /** Throws Conflict when more accounts than the maximum could read lines about persons. */
  static void requirePlaats(long persoonsregels, int hoogste) {
    if (persoonsregels > hoogste) {
      throw new Failure.Conflict(
          "te-veel-persoonsregels",
          "Ten hoogste " + hoogste + " accounts mogen persoonsregels zien.",
          Map.of("hoogste", hoogste));
    }
  }

  public static Set<Rol> rollen(List<String> codes) {
    return codes.stream().map(code -> Rol.of(code).orElseThrow()).collect(Collectors.toSet());
  }

  private static List<FieldError> onbekende(List<String> dienstonderdelen, Set<String> bekend) {
    return IntStream.range(0, dienstonderdelen.size())
        .filter(i -> !bekend.contains(dienstonderdelen.get(i)))
        .mapToObj(
            i -> fout("/dienstonderdelen/" + i, "onbekend", "Dit dienstonderdeel bestaat niet."))
        .toList();
  }

  private static FieldError fout(String pointer, String code, String detail) {
    return FieldError.of("body", pointer, code, detail);
  }
}
