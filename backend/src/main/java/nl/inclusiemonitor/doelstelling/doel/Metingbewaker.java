package nl.inclusiemonitor.doelstelling.doel;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.SqlConnection;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import nl.inclusiemonitor.failure.FieldError;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.register.Regelbewaker;
import nl.inclusiemonitor.register.RegisterRepository;
import nl.inclusiemonitor.register.Registerregel;

/**
 * Of few people no measurement is written down: everybody who reads the policy reads it, so there
 * is nobody to hide it from. And a share is that of its teller in its noemer.
 */
public final class Metingbewaker implements Regelbewaker {
  public static final String REGISTER = Registermetingen.METINGEN;

  /** What is counted there are members of staff, and not sessions or committees. */
  private static final Set<String> OVER_PERSONEN =
      Set.of(
          "banenafspraak", "culturele-diversiteit", "gender", "leeftijd", "doorstroom", "cultuur");

  /** Who was trained to select is one of few; whether a committee is diverse is not of a person. */
  private static final String SELECTIE = "selectie";

  private static final Set<String> OVER_COMMISSIES =
      Set.of("handmatig", Commissiemetingen.REGISTER);

  /** Jobs may be more than the quotum, and an answer of few is no trait of theirs. */
  private static final Set<String> ZONDER_DEEL = Set.of("banenafspraak", "cultuur");

  /** There a number is one of persons; of jobs and of teams it is not. */
  private static final Set<String> TELT_PERSONEN =
      Set.of("culturele-diversiteit", "leeftijd", "doorstroom");

  /** Of whom there are so many that a published share needs no count beside it. */
  private static final Set<String> OVER_VELEN = Set.of("VWS-breed", "kern", "concern", "Rijk");

  private static final BigDecimal HONDERD = BigDecimal.valueOf(100);
  private static final BigDecimal TWEE = BigDecimal.valueOf(2);

  private static final List<String> DAGEN = List.of("peildatum", "publicatiedatum");

  private final IntSupplier drempel;
  private final Clock clock;
  private final RegisterRepository registers = new RegisterRepository();

  /**
   * Lets through what is about enough people.
   *
   * @param drempel the fewest persons a shown group has, as it is now
   */
  public Metingbewaker(IntSupplier drempel, Clock clock) {
    this.drempel = drempel;
    this.clock = clock;
  }

  @Override
  public Future<List<FieldError>> keur(
      SqlConnection connection, Caller door, Optional<Registerregel> was, JsonObject wordt) {
    return registers
        .vind(connection, Indicator.REGISTER, wordt.getString("indicator"))
        .map(
            indicator ->
                Stream.concat(
                        nietGeweest(wordt), indicator.stream().flatMap(deze -> fouten(deze, wordt)))
                    .toList());
  }

  private Stream<FieldError> fouten(Registerregel indicator, JsonObject wordt) {
    String eenheid = indicator.eis("eenheid");
    Optional<FieldError> kleineGroep =
        isOverPersonen(indicator)
            ? bezwaar(indicator.eis("thema"), eenheid, wordt)
            : Optional.empty();
    return Stream.of(kleineGroep, rekenfout(eenheid, wordt)).flatMap(Optional::stream);
  }

  /** The newest measurement is what a target is judged by, and of a day to come there is none. */
  Stream<FieldError> nietGeweest(JsonObject wordt) {
    LocalDate vandaag = LocalDate.now(clock);
    return DAGEN.stream()
        .filter(
            veld ->
                Optional.ofNullable(wordt.getString(veld))
                    .map(LocalDate::parse)
                    .filter(vandaag::isBefore)
                    .isPresent())
        .map(
            veld ->
                FieldError.of(
                    "body", "/" + veld, "dag-in-de-toekomst", "Deze dag is nog niet geweest."));
  }

  private static boolean isOverPersonen(Registerregel indicator) {
    String thema = indicator.eis("thema");
    return OVER_PERSONEN.contains(thema)
        || (thema.equals(SELECTIE) && !OVER_COMMISSIES.contains(indicator.eis("meetwijze")));
  }

  /** A share lies within half a step of what its teller and noemer make: of a whole one if none. */
  static Optional<FieldError> rekenfout(String eenheid, JsonObject wordt) {
    Optional<BigDecimal> noemer = getal(wordt, "noemer").filter(getal -> getal.signum() > 0);
    Optional<BigDecimal> teller = getal(wordt, "teller");
    if (!eenheid.equals("procent") || noemer.isEmpty() || teller.isEmpty()) {
      return Optional.empty();
    }
    // Both sides times the noemer, so that nothing is rounded.
    BigDecimal verschil =
        getal(wordt, "waarde")
            .orElseThrow()
            .multiply(noemer.get())
            .subtract(teller.get().multiply(HONDERD))
            .abs();
    BigDecimal ruimte =
        getal(wordt, "afronding")
            .map(BigDecimal::abs)
            .orElse(BigDecimal.ONE)
            .multiply(noemer.get());
    return verschil.multiply(TWEE).compareTo(ruimte) > 0
        ? Optional.of(
            FieldError.of(
                "body",
                "/waarde",
                "waarde-past-niet",
                "De waarde is niet het percentage dat de teller van de noemer is."))
        : Optional.empty();
  }

  Optional<FieldError> bezwaar(String thema, String eenheid, JsonObject wordt) {
    Optional<BigDecimal> teller = getal(wordt, "teller");
    Optional<BigDecimal> noemer = getal(wordt, "noemer");
    BigDecimal waarde = getal(wordt, "waarde").orElseThrow();
    if (eenheid.equals("aantal") && TELT_PERSONEN.contains(thema) && isKlein(waarde)) {
      return Optional.of(teKlein("/waarde"));
    }
    if (noemer.isEmpty()) {
      boolean deelVanVws =
          !OVER_VELEN.contains(wordt.getString("scope"))
              || wordt.getString("dienstonderdeel") != null;
      return teller.isPresent() || deelVanVws ? Optional.of(zonderNoemer()) : Optional.empty();
    }
    if (noemer.get().compareTo(drempel()) < 0) {
      return Optional.of(teKlein("/noemer"));
    }
    if (ZONDER_DEEL.contains(thema)) {
      return Optional.empty();
    }
    if (teller.isPresent() || !eenheid.equals("procent")) {
      return teller.flatMap(deel -> bezwaarTegenDeel(deel, noemer.get(), "/teller"));
    }
    BigDecimal deel = waarde.multiply(noemer.get()).divide(HONDERD);
    return bezwaarTegenDeel(deel, noemer.get(), "/waarde");
  }

  /** Whoever reads a share and what it is a share of, reads how many they are. */
  private Optional<FieldError> bezwaarTegenDeel(BigDecimal deel, BigDecimal geheel, String veld) {
    BigDecimal anderen = geheel.subtract(deel);
    if (anderen.signum() < 0) {
      return Optional.of(tellerTeGroot());
    }
    return isKlein(deel) || isKlein(anderen) ? Optional.of(teKlein(veld)) : Optional.empty();
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
