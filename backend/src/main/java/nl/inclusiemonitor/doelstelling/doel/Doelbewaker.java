package nl.inclusiemonitor.doelstelling.doel;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.SqlConnection;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inclusiemonitor.failure.FieldError;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.register.Regelbewaker;
import nl.inclusiemonitor.register.RegisterRepository;
import nl.inclusiemonitor.register.Registerregel;

/**
 * One target at a time holds for a group by a quarter, as a verdict follows from one norm. What a
 * document says beside it is {@code genoemd}.
 */
public final class Doelbewaker implements Regelbewaker {
  private static final List<String> GROEP =
      List.of("indicator", "scope", "schaalgroep", "dienstonderdeel", "horizon");

  private final RegisterRepository registers = new RegisterRepository();

  @Override
  public Future<List<FieldError>> keur(
      SqlConnection connection, Caller door, Optional<Registerregel> was, JsonObject wordt) {
    List<FieldError> fouten = fouten(wordt);
    if (enig(wordt).isEmpty()) {
      return Future.succeededFuture(fouten);
    }
    return registers
        .geldende(connection, Doel.REGISTER)
        .map(
            doelen ->
                Stream.concat(
                        fouten.stream(),
                        doelen.stream()
                            .filter(doel -> was.filter(dit -> isZelfde(dit, doel)).isEmpty())
                            .filter(doel -> enig(doel.velden()).equals(enig(wordt)))
                            .map(Doelbewaker::geldtAl))
                    .toList());
  }

  private static boolean isZelfde(Registerregel een, Registerregel ander) {
    return een.code().equals(ander.code());
  }

  @Override
  public Optional<String> enig(JsonObject wordt) {
    return Optional.of(wordt)
        .filter(doel -> doel.getString("status").equals("geldt"))
        .map(doel -> GROEP.stream().map(doel::getString).collect(Collectors.joining(" ")));
  }

  static List<FieldError> fouten(JsonObject wordt) {
    List<FieldError> fouten = new ArrayList<>();
    Optional<BigDecimal> van = getal(wordt, "normVan");
    Optional<BigDecimal> tot = getal(wordt, "normTot");
    if (van.isPresent() && tot.isPresent() && van.get().compareTo(tot.get()) > 0) {
      fouten.add(
          fout("normTot", "band-omgekeerd", "Het einde van de band ligt niet onder het begin."));
    }
    if (wordt.getString("dienstonderdeel") != null
        && !wordt.getString("scope").equals("dienstonderdeel")) {
      fouten.add(
          fout(
              "dienstonderdeel",
              "onderdeel-zonder-scope",
              "Een doel van één dienstonderdeel heeft dienstonderdeel als scope."));
    }
    return fouten;
  }

  private static Optional<BigDecimal> getal(JsonObject doel, String veld) {
    return Optional.ofNullable(doel.getString(veld)).map(BigDecimal::new);
  }

  private static FieldError geldtAl(Registerregel doel) {
    return fout(
        "status",
        "doel-geldt-al",
        "Voor deze groep en dit kwartaal geldt %s al. Laat dat eerst vervangen."
            .formatted(doel.code()));
  }

  private static FieldError fout(String veld, String code, String detail) {
    return FieldError.of("body", "/" + veld, code, detail);
  }
}
