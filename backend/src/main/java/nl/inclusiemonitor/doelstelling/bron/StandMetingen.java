package nl.inclusiemonitor.doelstelling.bron;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inclusiemonitor.banenafspraak.Cijfer;
import nl.inclusiemonitor.banenafspraak.Standregel;
import nl.inclusiemonitor.banenafspraak.berekening.Breuk;
import nl.inclusiemonitor.banenafspraak.berekening.Grondslag;
import nl.inclusiemonitor.banenafspraak.stand.Stand;
import nl.inclusiemonitor.banenafspraak.stand.StandRepository;
import nl.inclusiemonitor.doelstelling.oordeel.Definitie;
import nl.inclusiemonitor.doelstelling.oordeel.Herkomst;
import nl.inclusiemonitor.doelstelling.oordeel.Meting;
import nl.inclusiemonitor.doelstelling.oordeel.Reeks;
import nl.inclusiemonitor.doelstelling.oordeel.Waarde;
import nl.inclusiemonitor.kalender.Kwartaal;

/** The realisation of the quotum, of VWS and per unit, as the standen tell it to this reader. */
final class StandMetingen implements Metingbron {
  private static final Definitie DEFINITIE = Definitie.versie(1);

  private final StandRepository standen = new StandRepository();

  @Override
  public Future<List<Reeks>> reeksen(SqlConnection connection, Meetlezer lezer) {
    return standen
        .alle(connection, lezer.stand().bereik())
        .map(alle -> reeksen(alle, lezer.kleineGroepen()));
  }

  /** Units in the order of the newest stand. */
  private static List<Reeks> reeksen(List<Stand> nieuwsteEerst, boolean allesZichtbaar) {
    Map<String, List<Meting>> metingen = new LinkedHashMap<>();
    Map<String, Grondslag> rijen = new LinkedHashMap<>();
    for (Stand stand : nieuwsteEerst) {
      List<Grondslag> gezien = new ArrayList<>(List.of(stand.totaal()));
      gezien.addAll(stand.onderdelen());
      for (Grondslag rij : gezien) {
        boolean zichtbaar = allesZichtbaar || rij.isTotaal();
        Cijfer cijfer =
            Standregel.van(stand, rij, stand.cijfers(rij), zichtbaar).realisatiePercentage();
        rijen.putIfAbsent(rij.code(), rij);
        metingen.computeIfAbsent(rij.code(), nieuw -> new ArrayList<>()).add(meting(stand, cijfer));
      }
    }
    return rijen.values().stream()
        .map(rij -> new Reeks(groep(rij), metingen.get(rij.code())))
        .toList();
  }

  private static Reeks.Groep groep(Grondslag rij) {
    return rij.isTotaal()
        ? new Reeks.Groep(
            "VWS-breed", "alle", Optional.empty(), Optional.empty(), Optional.empty(), "procent")
        : new Reeks.Groep(
            "dienstonderdeel",
            "alle",
            Optional.of(rij.code()),
            Optional.of(rij.naam()),
            Optional.empty(),
            "procent");
  }

  private static Meting meting(Stand stand, Cijfer cijfer) {
    return new Meting(
        waarde(cijfer),
        Optional.of(stand.peildatum()),
        Optional.of(LocalDate.ofInstant(stand.berekendOp(), Kwartaal.ZONE)),
        Meting.Status.of(stand.status()),
        Meting.Kwaliteit.GOED,
        DEFINITIE,
        Herkomst.stand(stand.kwartaal().toString(), stand.versie()),
        Optional.empty());
  }

  private static Waarde waarde(Cijfer cijfer) {
    if (cijfer.onderdrukt()) {
      return new Waarde.Verborgen();
    }
    if (cijfer.waarde().isEmpty() || cijfer.tenMinste()) {
      return new Waarde.Onbekend(cijfer.weergave());
    }
    return Waarde.Getal.exact(
        new Breuk(
            new BigDecimal(cijfer.teller().orElseThrow()),
            new BigDecimal(cijfer.noemer().orElseThrow())));
  }
}
