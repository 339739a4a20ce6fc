package nl.inclusiemonitor.verzoek.terugzoek;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.identity.Rol;
import nl.inclusiemonitor.verzoek.regel.Persoonsregelrecht;

/** What can be done with a terugzoekverzoek: from which status, and by whom. */
enum Actie {
  GOEDKEUREN("goedkeuren", "terugzoekverzoek-goedgekeurd", Rol.VASTSTELLER),
  AFWIJZEN("afwijzen", "terugzoekverzoek-afgewezen", Rol.VASTSTELLER),
  INTREKKEN("intrekken", "terugzoekverzoek-ingetrokken", Rol.DI_ADVISEUR),
  DOWNLOADEN("downloaden", "tokens-gedownload", Rol.I_TEAM),
  AFHANDELEN("afhandelen", "terugzoekverzoek-afgehandeld", Rol.I_TEAM);

  private final String code;
  private final String handeling;
  private final Rol rol;

  Actie(String code, String handeling, Rol rol) {
    this.code = code;
    this.handeling = handeling;
    this.rol = rol;
  }

  @JsonValue
  String code() {
    return code;
  }

  /** Its name in the audit trail and in the log. */
  String handeling() {
    return handeling;
  }

  /** What this caller can do now. */
  static List<Actie> mogelijk(Terugzoekverzoek verzoek, Caller caller) {
    return Arrays.stream(values())
        .filter(actie -> caller.has(actie.rol))
        .filter(actie -> actie.past(verzoek) && actie.isVoor(verzoek, caller))
        .toList();
  }

  /** Throws Forbidden, or Conflict in another status; the role is checked by the contract. */
  void eis(Terugzoekverzoek verzoek, Caller caller) {
    if (this == DOWNLOADEN || this == AFHANDELEN) {
      Persoonsregelrecht.eis(caller);
    }
    if (!isVoor(verzoek, caller)) {
      throw this == INTREKKEN
          ? new Failure.Forbidden("verzoek-van-ander", "Alleen wie het verzoek deed, trekt het in.")
          : new Failure.Forbidden(
              "eigen-verzoek", "Een ander dan de aanvrager beoordeelt dit verzoek.");
    }
    if (this == AFHANDELEN
        && verzoek.status() == Terugzoekstatus.GOEDGEKEURD
        && verzoek.gedownloadOp().isEmpty()) {
      throw new Failure.Conflict(
          "tokens-niet-gedownload", "Download eerst de tokens van dit verzoek.");
    }
    if (!past(verzoek)) {
      throw new Failure.Conflict(
          "verzoek-in-andere-status",
          "Dit kan niet meer, of nog niet, in de status van dit verzoek.");
    }
  }

  private boolean past(Terugzoekverzoek verzoek) {
    return switch (this) {
      case GOEDKEUREN, AFWIJZEN -> verzoek.status() == Terugzoekstatus.AANGEVRAAGD;
      case INTREKKEN -> verzoek.status().isOpen();
      case DOWNLOADEN -> verzoek.status() == Terugzoekstatus.GOEDGEKEURD;
      case AFHANDELEN ->
          verzoek.status() == Terugzoekstatus.GOEDGEKEURD && verzoek.gedownloadOp().isPresent();
    };
  }

  private boolean isVoor(Terugzoekverzoek verzoek, Caller caller) {
    return switch (this) {
      case GOEDKEUREN, AFWIJZEN -> !verzoek.isVan(caller);
      case INTREKKEN -> verzoek.isVan(caller);
      case DOWNLOADEN, AFHANDELEN -> Persoonsregelrecht.heeft(caller);
    };
  }
}
