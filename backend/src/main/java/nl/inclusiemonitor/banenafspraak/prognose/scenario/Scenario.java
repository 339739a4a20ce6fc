package nl.inclusiemonitor.banenafspraak.prognose.scenario;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.inclusiemonitor.banenafspraak.prognose.rekening.Veronderstelling;
import nl.inclusiemonitor.kalender.Kwartaal;

/**
 * A supposition that somebody keeps, about one row of one version of a stand.
 *
 * @param account whose it is
 * @param standversie the version of the stand that it starts from, for good
 * @param parameter the version of the law's numbers that it starts from
 * @param code of the dienstonderdeel, or {@code VWS}
 */
public record Scenario(
    UUID id,
    UUID account,
    String naam,
    UUID stand,
    Kwartaal kwartaal,
    int standversie,
    Optional<UUID> parameter,
    String code,
    Veronderstelling invoer,
    int versie,
    Instant gemaaktOp,
    Instant gewijzigdOp,
    Optional<Instant> beeindigdOp) {

  /** Changes with every change of the scenario; with quotes. */
  String etag() {
    return "\"" + versie + "\"";
  }

  boolean isVan(UUID lezer) {
    return account.equals(lezer);
  }
}
