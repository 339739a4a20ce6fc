package nl.inclusiemonitor.plan.jaarplan;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.SqlConnection;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.failure.FieldError;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.identity.Rol;
import nl.inclusiemonitor.kalender.Kwartaal;
import nl.inclusiemonitor.register.Regelbewaker;
import nl.inclusiemonitor.register.RegisterRepository;
import nl.inclusiemonitor.register.Registerregel;

/**
 * Holds the yearly plans to their rules: one of a unit a year, handed in when it is complete, and
 * judged by another than who handed it in, also when the judgement changes later.
 */
public final class Jaarplanbewaker implements Regelbewaker {
  private final Clock clock;
  private final RegisterRepository registers = new RegisterRepository();
  private final IndienerRepository indieners = new IndienerRepository();

  public Jaarplanbewaker(Clock clock) {
    this.clock = clock;
  }

  /** Fails with Forbidden when this step is not for the caller. */
  @Override
  public Future<List<FieldError>> keur(
      SqlConnection connection, Caller door, Optional<Registerregel> was, JsonObject wordt) {
    return eisBevoegd(connection, door, was, wordt)
        .compose(mag -> registers.geldende(connection, Jaarplan.REGISTER))
        .map(
            plannen -> {
              List<FieldError> fouten =
                  new ArrayList<>(
                      Jaarplanregels.fouten(
                          was.map(Registerregel::velden), wordt, Kwartaal.vandaag(clock)));
              plannen.stream()
                  .filter(plan -> was.filter(dit -> dit.code().equals(plan.code())).isEmpty())
                  .filter(plan -> isVanHetzelfde(plan, wordt))
                  .map(plan -> isErAl(plan, wordt))
                  .forEach(fouten::add);
              return fouten;
            });
  }

  @Override
  public Optional<String> enig(JsonObject wordt) {
    return Optional.of(wordt.getString("dienstonderdeel") + " " + wordt.getInteger("jaar"));
  }

  /** What was handed in stays to be judged and looked back at; another would take its place. */
  @Override
  public Future<Void> keurEinde(Registerregel was) {
    return Jaarplanregels.status(was.velden()) == Planstatus.CONCEPT
        ? Future.succeededFuture()
        : Future.failedFuture(
            new Failure.Conflict(
                "jaarplan-blijft",
                "Een plan dat is ingediend of beoordeeld, beëindigt u niet. Laat het eerst"
                    + " terugzetten naar concept."));
  }

  /** Who takes a plan back that was handed in says why. */
  @Override
  public boolean vraagtNotitie(Optional<Registerregel> was, JsonObject wordt) {
    return was.filter(regel -> Jaarplanregels.status(regel.velden()) != Planstatus.CONCEPT)
        .filter(regel -> Jaarplanregels.status(wordt) == Planstatus.CONCEPT)
        .isPresent();
  }

  private Future<Void> eisBevoegd(
      SqlConnection connection, Caller door, Optional<Registerregel> was, JsonObject wordt) {
    Optional<JsonObject> eerder = was.map(Registerregel::velden);
    Planstatus van = eerder.map(Jaarplanregels::status).orElse(Planstatus.CONCEPT);
    Planstatus naar = Jaarplanregels.status(wordt);
    boolean schrijft = door.has(Rol.DI_ADVISEUR) || door.has(Rol.HR_ADVISEUR);
    boolean wijzigtPlan = eerder.filter(plan -> !Jaarplanregels.wijzigtPlan(plan, wordt)).isEmpty();
    boolean dientIn = van == Planstatus.CONCEPT && naar == Planstatus.INGEDIEND;
    if (!schrijft && (wijzigtPlan || dientIn)) {
      return geweigerd(
          "jaarplan-alleen-beoordelen",
          "Met uw rol beoordeelt u een plan of geeft u het terug; u schrijft het niet.");
    }
    boolean oordeelt =
        (van == Planstatus.BEOORDEELD) != (naar == Planstatus.BEOORDEELD)
            || Jaarplanregels.verschilt(eerder, wordt, "oordeel")
            || Jaarplanregels.verschilt(eerder, wordt, "beoordeeldOp");
    if (oordeelt && !Indiener.isBeoordelaar(door)) {
      return geweigerd(
          "jaarplan-niet-beoordelen",
          "Een D&I-adviseur of vaststeller beoordeelt het plan; u schrijft het en dient het in.");
    }
    if (!oordeelt || van == Planstatus.CONCEPT) {
      return Future.succeededFuture();
    }
    String code = was.orElseThrow().code();
    return indieners
        .van(connection, List.of(code))
        .compose(
            gevonden ->
                gevonden.get(code).laatBeoordelenDoor(door)
                    ? Future.succeededFuture()
                    : geweigerd(
                        "jaarplan-eigen-indiening",
                        "Wie een plan indient, beoordeelt het niet en verandert het oordeel niet;"
                            + " ook een ander met die rol niet."));
  }

  private static <T> Future<T> geweigerd(String code, String detail) {
    return Future.failedFuture(new Failure.Forbidden(code, detail));
  }

  private static boolean isVanHetzelfde(Registerregel plan, JsonObject wordt) {
    return plan.tekst("dienstonderdeel")
            .equals(Optional.ofNullable(wordt.getString("dienstonderdeel")))
        && plan.geheel("jaar").equals(Optional.ofNullable(wordt.getInteger("jaar")));
  }

  private static FieldError isErAl(Registerregel plan, JsonObject wordt) {
    return new FieldError(
        "body",
        "/jaar",
        "jaarplan-is-er-al",
        "Van %s is er al een jaarplan voor %d: %s. Wijzig dat."
            .formatted(wordt.getString("dienstonderdeel"), wordt.getInteger("jaar"), plan.code()),
        Map.of("code", plan.code()));
  }
}
