package nl.inclusiemonitor.doelstelling.doel;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.SqlConnection;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;
import nl.inclusiemonitor.failure.FieldError;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.register.Regelbewaker;
import nl.inclusiemonitor.register.RegisterRepository;
import nl.inclusiemonitor.register.Registerregel;

/**
 * Of few people no measurement is written down: everybody who reads the policy reads it, so there
 * is nobody to hide it from.
 */
public final class Metingbewaker implements Regelbewaker {
  public static final String REGISTER = Registermetingen.METINGEN;

  /** What is counted there are members of staff, and not sessions or committees. */
  private static final Set<String> OVER_PERSONEN =
      Set.of("banenafspraak", "culturele-diversiteit", "gender", "leeftijd", "doorstroom");

  private final IntSupplier drempel;
  private final RegisterRepository registers = new RegisterRepository();

  /**
   * Lets through what is about enough people.
   *
   * @param drempel the fewest persons a shown group has, as it is now
   */
  public Metingbewaker(IntSupplier drempel) {
    this.drempel = drempel;
  }

  @Override
  public Future<List<FieldError>> keur(
      SqlConnection connection, Caller door, Optional<Registerregel> was, JsonObject wordt) {
    String noemer = wordt.getString("noemer");
    if (noemer == null || new BigDecimal(noemer).intValue() >= drempel.getAsInt()) {
      return Future.succeededFuture(List.of());
    }
    return registers
        .vind(connection, Indicator.REGISTER, wordt.getString("indicator"))
        .map(
            indicator ->
                indicator
                    .filter(deze -> OVER_PERSONEN.contains(deze.eis("thema")))
                    .map(deze -> List.of(teKlein()))
                    .orElse(List.of()));
  }

  private FieldError teKlein() {
    return FieldError.of(
        "body",
        "/noemer",
        "groep-te-klein",
        "Leg geen cijfer vast over minder dan %d personen.".formatted(drempel.getAsInt()));
  }
}
