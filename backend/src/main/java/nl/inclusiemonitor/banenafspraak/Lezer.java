package nl.inclusiemonitor.banenafspraak;

import java.util.Set;
import nl.inclusiemonitor.banenafspraak.stand.Versiebereik;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.identity.Rol;

/**
 * What one kind of reader may see of a stand. It comes from the same caller that sets row-level
 * security, and is the key under which an answer is kept: equal readers get equal bytes.
 *
 * @param dienstonderdelen the units the reader is limited to; empty means all
 * @param kleineGroepen whether figures of small groups are shown
 * @param alleenVastgesteld whether provisional figures stay hidden
 */
public record Lezer(
    Set<String> dienstonderdelen, boolean kleineGroepen, boolean alleenVastgesteld) {

  public static Lezer van(Caller caller) {
    boolean alleenBestuurder = caller.rollen().equals(Set.of(Rol.BESTUURDER));
    return new Lezer(caller.dienstonderdelen(), caller.persoonsregels(), alleenBestuurder);
  }

  /** Why a version of a quarter may not be there for this reader; empty when none is kept back. */
  public String uitleg() {
    return bereik() == Versiebereik.NIEUWSTE
        ? " Eerdere voorlopige versies ziet alleen wie regels over personen mag zien: naast de nieuwste tonen zij wat een"
            + " levering veranderde, soms aan een persoon."
        : "";
  }

  /** Which versions of a quarter the reader may open. */
  public Versiebereik bereik() {
    if (alleenVastgesteld) {
      return Versiebereik.VASTGESTELD;
    }
    return kleineGroepen ? Versiebereik.ALLE : Versiebereik.NIEUWSTE;
  }
}
