package nl.inclusiemonitor.plan.risico;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.SqlConnection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inclusiemonitor.failure.FieldError;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.register.Regelbewaker;
import nl.inclusiemonitor.register.Registerregel;

/** A risk is scored whole or not at all, and its measure makes it no greater. */
public final class Risicobewaker implements Regelbewaker {
  @Override
  public Future<List<FieldError>> keur(
      SqlConnection connection, Caller door, Optional<Registerregel> was, JsonObject wordt) {
    return Future.succeededFuture(fouten(wordt));
  }

  static List<FieldError> fouten(JsonObject risico) {
    List<FieldError> fouten = new ArrayList<>();
    samen(risico, "kans", "gevolg").ifPresent(fouten::add);
    samen(risico, "kansNa", "gevolgNa").ifPresent(fouten::add);
    nietHoger(risico, "kans", "kansNa").ifPresent(fouten::add);
    nietHoger(risico, "gevolg", "gevolgNa").ifPresent(fouten::add);
    if (isIngevuld(risico, "kansNa") || isIngevuld(risico, "gevolgNa")) {
      if (!isIngevuld(risico, "maatregel")) {
        fouten.add(
            fout(
                "maatregel",
                "maatregel-ontbreekt",
                "Beschrijf de maatregel waarna het risico lager is, of laat kans en gevolg na de maatregel leeg."));
      }
      if (!isIngevuld(risico, "kans") && !isIngevuld(risico, "gevolg")) {
        fouten.add(
            fout(
                "kans",
                "score-voor-ontbreekt",
                "Vul ook kans en gevolg zonder de maatregel in, om te zien wat zij doet."));
      }
    }
    return fouten;
  }

  private static Optional<FieldError> samen(JsonObject risico, String kans, String gevolg) {
    if (isIngevuld(risico, kans) == isIngevuld(risico, gevolg)) {
      return Optional.empty();
    }
    return Optional.of(
        fout(
            isIngevuld(risico, kans) ? gevolg : kans,
            "kans-en-gevolg-samen",
            "Vul kans en gevolg allebei in, of geen van beide."));
  }

  private static Optional<FieldError> nietHoger(JsonObject risico, String voor, String na) {
    if (!isIngevuld(risico, voor)
        || !isIngevuld(risico, na)
        || risico.getInteger(na) <= risico.getInteger(voor)) {
      return Optional.empty();
    }
    return Optional.of(
        fout(
            na,
            "na-hoger-dan-voor",
            "Na de maatregel kan dit niet hoger zijn dan zonder de maatregel."));
  }

  private static boolean isIngevuld(JsonObject risico, String veld) {
    return risico.getValue(veld) != null;
  }

  private static FieldError fout(String veld, String code, String detail) {
    return FieldError.of("body", "/" + veld, code, detail);
  }
}
