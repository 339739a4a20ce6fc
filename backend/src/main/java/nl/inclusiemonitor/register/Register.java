package nl.inclusiemonitor.register;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.identity.Rol;

/**
 * One kind of policy content, as the contract declares it.
 *
 * @param prefix what the codes of its rows begin with
 * @param titelveld the field that names a row
 * @param kolommen the fields that a list shows beside the title
 * @param schrijvers who may add and change rows
 * @param wijzigers who may change rows as well, and add none
 * @param notitieVerplicht whether a change asks why
 * @param alleenToevoegen whether a row is added or ended and never changed
 * @param schema what the fields of a row must be
 */
public record Register(
    String code,
    String prefix,
    Naam nl,
    Naam en,
    String titelveld,
    List<String> kolommen,
    Set<Rol> schrijvers,
    Set<Rol> wijzigers,
    boolean notitieVerplicht,
    boolean alleenToevoegen,
    List<Veld> velden,
    JsonNode schema) {

  /** How one row and how all of them are called. */
  public record Naam(String een, String veel) {}

  public boolean magSchrijven(Caller caller) {
    return schrijvers.stream().anyMatch(caller::has);
  }

  /** Whether the rows that there are may be changed: by who adds them, and by who judges them. */
  public boolean magWijzigen(Caller caller) {
    return magSchrijven(caller) || wijzigers.stream().anyMatch(caller::has);
  }

  String codeVan(int volgnummer) {
    return prefix + "-" + volgnummer;
  }

  /** Whether a code has the form of this register's. */
  boolean isEigen(String regelcode) {
    return regelcode.startsWith(prefix + "-");
  }
}
