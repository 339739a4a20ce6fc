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

  /** Of whom there are so many that a published share needs no count beside it. */
  private static final Set<String> OVER_VELEN = Set.of("VWS-breed", "kerndepartement");

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
    return registers
        .vind(connection, Indicator.REGISTER, wordt.getString("indicator"))
        .map(
            indicator ->
                indicator
                    .map(deze -> deze.eis("thema"))
                    .filter(OVER_PERSONEN::contains)
                    .flatMap(thema -> bezwaar(thema, wordt))
                    .map(List::of)
                    .orElse(List.of()));
  }

  private Optional<FieldError> bezwaar(String thema, JsonObject wordt) {
    Optional<BigDecimal> teller = getal(wordt, "teller");
    Optional<BigDecimal> noemer = getal(wordt, "noemer");
    if (noemer.isEmpty()) {
      boolean deelVanVws = !OVER_VELEN.contains(wordt.getString("scope"));
      return teller.isPresent() || deelVanVws ? Optional.of(zonderNoemer()) : Optional.empty();
    }
    if (noemer.get().compareTo(drempel()) < 0) {
      return Optional.of(teKlein("/noemer"));
    }
    // Jobs may be more than the quotum, and are hours; every other teller is a part of the persons.
    if (teller.isEmpty() || thema.equals("banenafspraak")) {
      return Optional.empty();
    }
    BigDecimal anderen = noemer.get().subtract(teller.get());
    if (anderen.signum() < 0) {
      return Optional.of(tellerTeGroot());
    }
    return isKlein(teller.get()) || isKlein(anderen)
        ? Optional.of(teKlein("/teller"))
        : Optional.empty();
  }

  private static Optional<BigDecimal> getal(JsonObject wordt, String veld) {
    return Optional.ofNullable(wordt.getString(veld)).map(BigDecimal::new);
  }

  private BigDecimal drempel() {
    return BigDecimal.valueOf(drempel.getAsInt());
  }

  private boolean isKlein(BigDecimal personen) {
    return personen.signum() > 0 && personen.compareTo(drempel()) < 0;
  }

  private FieldError teKlein(String veld) {
    return FieldError.of(
        "body",
        veld,
        "groep-te-klein",
        "Leg geen cijfer vast over minder dan %d personen.".formatted(drempel.getAsInt()));
  }

  private static FieldError zonderNoemer() {
    return FieldError.of(
        "body",
        "/noemer",
        "noemer-nodig",
        "Geef de noemer: zonder het aantal personen is niet te zien of de groep groot genoeg is.");
  }

  private static FieldError tellerTeGroot() {
    return FieldError.of(
        "body", "/teller", "teller-te-groot", "De teller is een deel van de noemer.");
  }
}
