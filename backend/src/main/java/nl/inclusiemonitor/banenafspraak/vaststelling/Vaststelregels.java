package nl.inclusiemonitor.banenafspraak.vaststelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.inclusiemonitor.banenafspraak.stand.Stand;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.failure.FieldError;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.privacy.Vrijetekst;

/** What must hold before a stand is explained, offered or decided on. */
final class Vaststelregels {
  private Vaststelregels() {}

  /** It is about the whole ministry: who sees part of it can weigh no stand. */
  static void eisGeheel(Caller caller) {
    if (!caller.dienstonderdelen().isEmpty()) {
      throw new Failure.Forbidden(
          "alleen-over-het-geheel", "Dit kan alleen wie alle dienstonderdelen ziet.");
    }
  }

  static void keur(String veld, Optional<String> toelichting) {
    toelichting.ifPresent(tekst -> Vrijetekst.eisGeenBsn(veld, tekst));
  }

  static void eisBijAnders(Vaststellen.Verklaring verklaring) {
    if (verklaring.reden().equals("anders") && verklaring.toelichting().isEmpty()) {
      throw new Failure.Invalid(verplicht("/toelichting"));
    }
  }

  /** Gives the stand of the quarter before, from which this unit jumped. */
  static Stand eisSprong(Caller caller, Situatie nu, String dienstonderdeel) {
    boolean sprong =
        !nu.isVastgesteld()
            && nu.sprongen().stream()
                .filter(deze -> caller.persoonsregels() || !deze.verborgen())
                .anyMatch(deze -> deze.code().equals(dienstonderdeel));
    if (!sprong) {
      throw new Failure.Conflict(
          "geen-sprong", "Van dit dienstonderdeel is geen sprong te verklaren.");
    }
    return nu.vorige().orElseThrow();
  }

  static void eisVoordraagbaar(Situatie nu, Vaststellen.Aanvraag aanvraag) {
    if (nu.isVastgesteld()) {
      throw new Failure.Conflict(
          "al-vastgesteld",
          "De nieuwste versie van dit kwartaal is al vastgesteld.",
          Map.of("versie", nu.stand().versie()));
    }
    if (aanvraag.versie() != nu.stand().versie()) {
      throw new Failure.Conflict(
          "stand-veranderd",
          "Er is een nieuwere versie van deze stand; bekijk eerst wat er is veranderd.",
          Map.of("versie", nu.stand().versie()));
    }
    eisNietsOpen(nu);
    List<FieldError> fouten = fouten(nu, aanvraag);
    if (!fouten.isEmpty()) {
      throw new Failure.Invalid(
          "ongeldige-aanvraag", "De controlelijst vraagt om een toelichting.", fouten);
    }
  }

  /** Gives the voordracht that this caller may decide on. */
  static Voordracht eisBeslisbaar(Caller caller, Situatie nu, Vaststellen.Besluit besluit) {
    Voordracht voordracht =
        nu.openVoordracht()
            .orElseThrow(
                () ->
                    new Failure.Conflict(
                        "geen-open-voordracht", "Er ligt geen voordracht voor dit kwartaal."));
    if (voordracht.gedaanDoor().equals(caller.id())) {
      throw new Failure.Forbidden(
          "eigen-voordracht", "Een ander dan wie de stand voordroeg, beslist erover.");
    }
    if (!besluit.vaststellen()) {
      if (besluit.toelichting().isEmpty()) {
        throw new Failure.Invalid(verplicht("/toelichting"));
      }
      return voordracht;
    }
    if (nu.isVerouderd(voordracht)) {
      throw new Failure.Conflict(
          "voordracht-verouderd",
          "Sinds de voordracht is er een nieuwere versie van deze stand; die moet opnieuw worden"
              + " voorgedragen.",
          Map.of("versie", nu.stand().versie()));
    }
    eisNietsOpen(nu);
    return voordracht;
  }

  private static void eisNietsOpen(Situatie nu) {
    String open =
        nu.controlelijst(false).stream()
            .filter(Controlepunt::blokkeert)
            .map(punt -> punt.code().naam())
            .collect(Collectors.joining(", "));
    if (!open.isEmpty()) {
      throw new Failure.Conflict(
          "controlelijst-open",
          "Op de controlelijst staat nog iets open dat het vaststellen tegenhoudt.",
          Map.of("punten", open));
    }
  }

  private static List<FieldError> fouten(Situatie nu, Vaststellen.Aanvraag aanvraag) {
    List<FieldError> fouten = new ArrayList<>();
    if (nu.vraagtToelichting() && aanvraag.toelichting().isEmpty()) {
      fouten.add(verplicht("/toelichting"));
    }
    aanvraag
        .toelichting()
        .flatMap(tekst -> Vrijetekst.bsn("/toelichting", tekst))
        .ifPresent(fouten::add);
    List<Voordracht.Reden> redenen = aanvraag.redenen();
    for (int i = 0; i < redenen.size(); i++) {
      String veld = "/ontbrekend/" + i;
      Voordracht.Reden reden = redenen.get(i);
      if (!nu.stand().ontbrekend().contains(reden.soort())) {
        fouten.add(
            FieldError.of(
                "body", veld + "/soort", "bron-ontbreekt-niet", "Deze bron ontbreekt niet."));
      }
      if (reden.reden().equals("anders") && reden.toelichting().isEmpty()) {
        fouten.add(verplicht(veld + "/toelichting"));
      }
      reden
          .toelichting()
          .flatMap(tekst -> Vrijetekst.bsn(veld + "/toelichting", tekst))
          .ifPresent(fouten::add);
    }
    Set<String> genoemd = redenen.stream().map(Voordracht.Reden::soort).collect(Collectors.toSet());
    if (!genoemd.containsAll(nu.stand().ontbrekend())) {
      fouten.add(
          FieldError.of(
              "body",
              "/ontbrekend",
              "reden-per-bron",
              "Noem van elke ontbrekende bron waarom de stand zonder haar kan."));
    }
    return fouten;
  }

  private static FieldError verplicht(String veld) {
    return FieldError.of("body", veld, "verplicht", "Vul dit in.");
  }
}
