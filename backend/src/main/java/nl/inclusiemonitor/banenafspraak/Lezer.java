package nl.inclusiemonitor.banenafspraak;

import java.util.Set;
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
}
