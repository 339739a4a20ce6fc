package nl.inclusiemonitor.doelstelling.doel;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.SqlConnection;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.inclusiemonitor.failure.FieldError;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.kalender.Kwartaal;
import nl.inclusiemonitor.register.Regelbewaker;
import nl.inclusiemonitor.register.RegisterRepository;
import nl.inclusiemonitor.register.Registerregel;

/** The selection committees of a quarter are counted once, when it is over. */
public final class Commissiebewaker implements Regelbewaker {
  private static final String KWARTAAL = "kwartaal";

  private final Clock clock;
  private final RegisterRepository registers = new RegisterRepository();

  public Commissiebewaker(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Future<List<FieldError>> keur(
      SqlConnection connection, Caller door, Optional<Registerregel> was, JsonObject wordt) {
    return registers
        .geldende(connection, Commissiemetingen.REGISTER)
        .map(
            regels ->
                Stream.concat(
                        nietVoorbij(wordt).stream(),
                        regels.stream()
                            .filter(regel -> was.filter(dit -> isZelfde(dit, regel)).isEmpty())
                            .filter(regel -> enig(regel.velden()).equals(enig(wordt)))
                            .map(Commissiebewaker::geteldAl))
                    .toList());
  }

  @Override
  public Optional<String> enig(JsonObject wordt) {
    return Optional.of(wordt.getString(KWARTAAL));
  }

  Optional<FieldError> nietVoorbij(JsonObject wordt) {
    Kwartaal nu = Kwartaal.of(Kwartaal.vandaag(clock));
    return Kwartaal.parse(wordt.getString(KWARTAAL)).compareTo(nu) < 0
        ? Optional.empty()
        : Optional.of(fout("kwartaal-niet-voorbij", "Dit kwartaal is nog niet voorbij."));
  }

  private static boolean isZelfde(Registerregel een, Registerregel ander) {
    return een.code().equals(ander.code());
  }

  private static FieldError geteldAl(Registerregel regel) {
    return fout(
        "kwartaal-is-geteld",
        "Van dit kwartaal staan de aantallen al in %s. Trek die eerst in.".formatted(regel.code()));
  }

  private static FieldError fout(String code, String detail) {
    return FieldError.of("body", "/" + KWARTAAL, code, detail);
  }
}
