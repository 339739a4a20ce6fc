package nl.inclusiemonitor.register;

import io.vertx.core.json.JsonArray;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inclusiemonitor.identity.Caller;

/** A row as the API shows it: every field of its register, those that are empty too. */
record Regelweergave(
    String register,
    String code,
    String titel,
    int versie,
    Map<String, Object> velden,
    Optional<String> notitie,
    Instant gewijzigdOp,
    String gewijzigdDoor,
    Optional<Instant> beeindigdOp,
    boolean magWijzigen) {

  static Regelweergave van(Register register, Registerregel regel, Caller lezer) {
    Map<String, Object> velden = new LinkedHashMap<>();
    for (Veld veld : register.velden()) {
      Object waarde = regel.velden().getValue(veld.code());
      velden.put(
          veld.code(),
          waarde instanceof JsonArray lijst
              ? lijst.getList()
              : waarde == null && veld.soort() == Veldsoort.VERWIJZINGEN ? List.of() : waarde);
    }
    return new Regelweergave(
        regel.register(),
        regel.code(),
        regel.titel(),
        regel.versie(),
        velden,
        regel.notitie(),
        regel.gewijzigdOp(),
        regel.gewijzigdDoor(),
        regel.beeindigdOp(),
        register.magWijzigen(lezer) && isEigen(regel, lezer));
  }

  private static boolean isEigen(Registerregel regel, Caller lezer) {
    return lezer.dienstonderdelen().isEmpty()
        || regel.tekst("dienstonderdeel").filter(lezer::maySee).isPresent();
  }
}
