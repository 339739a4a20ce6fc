package nl.inclusiemonitor.banenafspraak.vaststelling;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.identity.Rol;

/** Where a quarter stands on its way to vastgesteld, as the API answers it to one caller. */
record Vaststellingweergave(
    String kwartaal,
    int versie,
    String status,
    List<Controlepunt> controlelijst,
    List<Verschil> sprongen,
    boolean toelichtingNodig,
    List<String> ontbrekend,
    Optional<Voordrachtweergave> voordracht,
    List<String> acties) {

  /** A jump; of units whose figures are hidden only that there is one, and for which reasons. */
  record Verschil(
      Optional<String> dienstonderdeel,
      Optional<String> naam,
      Optional<String> van,
      Optional<String> naar,
      Optional<Verklaring> verklaring) {}

  /** Why; of a hidden unit the coded reason alone, as a note may name the unit or a number. */
  record Verklaring(
      String reden, Optional<String> toelichting, Optional<String> door, Optional<Instant> op) {
    static Verklaring van(Sprong.Verklaring verklaring, boolean zichtbaar) {
      return new Verklaring(
          verklaring.reden(),
          verklaring.toelichting().filter(tekst -> zichtbaar),
          Optional.of(verklaring.door()).filter(door -> zichtbaar),
          Optional.of(verklaring.op()).filter(op -> zichtbaar));
    }
  }

  /** A voordracht without who made it but for the role. */
  record Voordrachtweergave(
      int versie,
      String status,
      boolean verouderd,
      boolean eigen,
      Optional<String> toelichting,
      List<Voordracht.Reden> ontbrekend,
      String gedaanDoor,
      Instant gedaanOp,
      Optional<String> beslotenDoor,
      Optional<Instant> beslotenOp,
      Optional<String> besluitToelichting) {}

  static Vaststellingweergave van(Situatie nu, Caller caller) {
    boolean alles = caller.persoonsregels();
    return new Vaststellingweergave(
        nu.stand().kwartaal().toString(),
        nu.stand().versie(),
        nu.stand().status(),
        nu.controlelijst(alles),
        // Hidden ones alike are one: how many there are would tell about the units behind them.
        nu.sprongen().stream().map(sprong -> verschil(sprong, alles)).distinct().toList(),
        nu.vraagtToelichting(),
        nu.stand().ontbrekend(),
        nu.voordracht().map(deze -> weergave(nu, deze, caller)),
        acties(nu, caller));
  }

  private static Verschil verschil(Sprong sprong, boolean alles) {
    boolean zichtbaar = alles || !sprong.verborgen();
    return new Verschil(
        Optional.of(sprong.code()).filter(code -> zichtbaar),
        Optional.of(sprong.naam()).filter(naam -> zichtbaar),
        Optional.of(sprong.van()).filter(van -> zichtbaar),
        Optional.of(sprong.naar()).filter(naar -> zichtbaar),
        sprong.verklaring().map(waarom -> Verklaring.van(waarom, zichtbaar)));
  }

  private static Voordrachtweergave weergave(Situatie nu, Voordracht deze, Caller caller) {
    return new Voordrachtweergave(
        deze.standversie(),
        deze.status(),
        nu.isVerouderd(deze),
        deze.gedaanDoor().equals(caller.id()),
        deze.toelichting(),
        deze.ontbrekend(),
        deze.gedaanDoorNaam(),
        deze.gedaanOp(),
        deze.beslotenDoorNaam(),
        deze.beslotenOp(),
        deze.besluitToelichting());
  }

  private static List<String> acties(Situatie nu, Caller caller) {
    List<String> acties = new ArrayList<>();
    if (nu.isVastgesteld()) {
      return acties;
    }
    boolean geblokkeerd = nu.controlelijst(false).stream().anyMatch(Controlepunt::blokkeert);
    if (caller.has(Rol.DI_ADVISEUR) || caller.has(Rol.HR_ANALIST)) {
      acties.add("verklaren");
    }
    if (caller.has(Rol.DI_ADVISEUR) && !geblokkeerd) {
      acties.add("voordragen");
    }
    Optional<Voordracht> open =
        nu.openVoordracht().filter(deze -> !deze.gedaanDoor().equals(caller.id()));
    if (caller.has(Rol.VASTSTELLER) && open.isPresent()) {
      acties.add("teruggeven");
      if (!geblokkeerd && !nu.isVerouderd(open.get())) {
        acties.add("vaststellen");
      }
    }
    return acties;
  }
}
