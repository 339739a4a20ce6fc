package nl.inclusiemonitor.doelstelling.bron;

import io.vertx.sqlclient.Row;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.inclusiemonitor.doelstelling.oordeel.Definitie;
import nl.inclusiemonitor.doelstelling.oordeel.Herkomst;
import nl.inclusiemonitor.doelstelling.oordeel.Meting;
import nl.inclusiemonitor.doelstelling.oordeel.Meting.Kwaliteit;
import nl.inclusiemonitor.doelstelling.oordeel.Waarde;
import nl.inclusiemonitor.kalender.Kwartaal;

/**
 * A levering that counts, and the day that its lines describe.
 *
 * @param naam of its source
 */
record Geleverd(String naam, UUID levering, LocalDate peildatum, OffsetDateTime verwerktOp) {
  static Geleverd fromRow(String naam, Row row) {
    return new Geleverd(
        naam,
        row.getUUID("levering"),
        row.getLocalDate("peildatum"),
        row.getOffsetDateTime("verwerkt_op"));
  }

  Meting meting(Waarde waarde, List<Integer> regels, Kwaliteit kwaliteit, Definitie definitie) {
    return meting(waarde, regels, kwaliteit, definitie, Optional.empty());
  }

  Meting meting(
      Waarde waarde,
      List<Integer> regels,
      Kwaliteit kwaliteit,
      Definitie definitie,
      Optional<Waarde.Deel> respons) {
    return new Meting(
        waarde,
        Optional.of(peildatum),
        Optional.of(LocalDate.ofInstant(verwerktOp.toInstant(), Kwartaal.ZONE)),
        Meting.Status.GELEVERD,
        kwaliteit,
        definitie,
        Herkomst.levering(naam, levering, regels),
        respons);
  }
}
