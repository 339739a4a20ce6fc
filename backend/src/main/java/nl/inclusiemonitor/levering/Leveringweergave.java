package nl.inclusiemonitor.levering;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.identity.Rol;
import nl.inclusiemonitor.levering.dossier.AfgekeurdeRegelRepository.Afkeuroorzaak;
import nl.inclusiemonitor.levering.dossier.Intrekbezwaar;
import nl.inclusiemonitor.levering.dossier.Levering;
import nl.inclusiemonitor.levering.dossier.Leveringstatus;
import nl.inclusiemonitor.levering.dossier.Melding;
import nl.inclusiemonitor.levering.dossier.Meldingcode;
import nl.inclusiemonitor.levering.dossier.Omvang;
import nl.inclusiemonitor.levering.dossier.Weigeringen;
import nl.inclusiemonitor.levering.dossier.Zicht;

/** A levering as the API answers it, with what this caller can do with it now. */
record Leveringweergave(
    UUID id,
    String soort,
    LocalDate peildatum,
    Omvang omvang,
    Optional<Levering.Basis> basis,
    String kwartaal,
    Leveringstatus status,
    int versie,
    Optional<String> bestandsnaam,
    String geleverdDoor,
    boolean eigen,
    Instant ontvangenOp,
    Optional<Instant> gecontroleerdOp,
    Optional<Instant> verwerktOp,
    Optional<Instant> ingetrokkenOp,
    long gelezenBytes,
    long gelezenRegels,
    Optional<Long> regels,
    Optional<Long> afgekeurd,
    List<Afkeuroorzaak> afkeuroorzaken,
    Map<String, String> controletotalen,
    Optional<String> sha256,
    Optional<UUID> pakbon,
    Optional<String> sleutelId,
    Optional<Instant> regelsGewistOp,
    Optional<Instant> afgekeurdGewistOp,
    List<MeldingWeergave> meldingen,
    Optional<Weigering> weigering,
    List<String> acties,
    Optional<Weigering> intrekbezwaar) {

  /** Why nothing was kept, or why something can no longer be done. */
  record Weigering(String code, String detail) {}

  /** A finding with its sentence. */
  record MeldingWeergave(
      String code,
      String ernst,
      String detail,
      Map<String, Object> params,
      boolean bevestigdDoorAnder,
      Optional<BevestigdeMelding> bevestiging) {

    /** The exact share of a link tells of single persons; a class does not. */
    static MeldingWeergave van(Melding melding, Caller caller) {
      Meldingcode code = melding.soort();
      Map<String, Object> params = melding.params();
      String detail = code.detail(params);
      if (code == Meldingcode.KOPPELING_LAAG && !caller.persoonsregels()) {
        Object grens = params.get("grens");
        params = Map.of("grens", grens);
        detail =
            "Van het doelgroepregister is minder dan "
                + grens
                + "% gevonden in personeel; een ander dan de leveraar moet bevestigen dat dit klopt.";
      }
      return new MeldingWeergave(
          code.code(),
          code.ernst().code(),
          detail,
          params,
          code.doorAnder(),
          melding
              .bevestiging()
              .map(door -> new BevestigdeMelding(door.door(), door.op(), door.toelichting())));
    }
  }

  /** Who confirmed a finding, when and why. */
  record BevestigdeMelding(String door, Instant op, String toelichting) {}

  /**
   * As this caller may see it.
   *
   * @param bezwaar why it can no longer be withdrawn, told to who otherwise might
   */
  static Leveringweergave van(
      Levering levering,
      List<Afkeuroorzaak> oorzaken,
      Optional<Intrekbezwaar> bezwaar,
      Caller caller) {
    return new Leveringweergave(
        levering.id(),
        levering.soort().code(),
        levering.peildatum(),
        levering.omvang(),
        levering.basis(),
        levering.kwartaal().toString(),
        levering.status(),
        levering.versie(),
        levering.bestandsnaam(),
        levering.geleverdDoorNaam(),
        levering.isVan(caller),
        levering.ontvangenOp(),
        levering.gecontroleerdOp(),
        levering.verwerktOp(),
        levering.ingetrokkenOp(),
        levering.gelezenBytes(),
        levering.gelezenRegels(),
        levering.regels(),
        levering.afgekeurd(),
        oorzaken,
        Totalen.zichtbaar(levering, caller),
        levering.sha256().map(sha256 -> HexFormat.of().formatHex(sha256.getBytes())),
        levering.pakbon(),
        levering.sleutelId(),
        levering.regelsGewistOp().filter(op -> levering.geladenOp().isPresent()),
        levering.afgekeurdGewistOp().filter(op -> levering.afgekeurd().orElse(0L) > 0),
        levering.meldingen().stream().map(melding -> MeldingWeergave.van(melding, caller)).toList(),
        levering.weigering().map(code -> new Weigering(code, Weigeringen.detail(code))),
        acties(levering, bezwaar, caller),
        bezwaar
            .filter(deze -> magIntrekken(levering, caller))
            .map(deze -> new Weigering(deze.code(), deze.detail())));
  }

  private static List<String> acties(
      Levering levering, Optional<Intrekbezwaar> bezwaar, Caller caller) {
    List<String> acties = new ArrayList<>();
    boolean beslist = magBeslissen(levering, caller);
    if (beslist && levering.status() == Leveringstatus.GECONTROLEERD && !levering.heeftBlokkade()) {
      acties.add("verwerken");
    }
    if (levering.meldingen().stream()
            .anyMatch(melding -> Zicht.magBevestigen(caller, levering, melding))
        && levering.status() == Leveringstatus.BEVESTIGING_NODIG) {
      acties.add("bevestigen");
    }
    if (beslist && levering.status().wachtOpBesluit()) {
      acties.add("weggooien");
    }
    if (magIntrekken(levering, caller) && bezwaar.isEmpty()) {
      acties.add("intrekken");
    }
    return acties;
  }

  private static boolean magIntrekken(Levering levering, Caller caller) {
    return levering.status() == Leveringstatus.VERWERKT && magBeslissen(levering, caller);
  }

  private static boolean magBeslissen(Levering levering, Caller caller) {
    return Zicht.magLeveren(caller, levering.soort())
        && (!caller.has(Rol.API_CLIENT) || caller.scopes().contains("leveringen:schrijven"));
  }
}
