package nl.inclusiemonitor.levering.metrics;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import nl.inclusiemonitor.levering.dossier.Levering;
import nl.inclusiemonitor.levering.intake.Afkeurcode;
import nl.inclusiemonitor.levering.layout.Leveringsoort;

/** What ops sees of leveringen: how much comes in, what is refused, what waits, how old it is. */
public final class LeveringMetrics {
  private static final String NAAM = "inclusiemonitor.leveringen.";
  private static final String SOORT = "soort";

  private final MeterRegistry registry;
  private final Map<Leveringsoort, AtomicLong> nieuwste = new EnumMap<>(Leveringsoort.class);
  private final AtomicLong open = new AtomicLong();
  private final AtomicLong achterstand = new AtomicLong();
  private final Timer berekening;

  public LeveringMetrics(MeterRegistry registry) {
    this.registry = registry;
    Gauge.builder("inclusiemonitor.bevestigingen.open", open::get)
        .description("Leveringen that wait for a confirmation")
        .register(registry);
    berekening =
        Timer.builder("inclusiemonitor.standen.berekening")
            .description("Time to compute every stand that a decision touches")
            .serviceLevelObjectives(
                Duration.ofMillis(50),
                Duration.ofMillis(200),
                Duration.ofSeconds(1),
                Duration.ofSeconds(5),
                Duration.ofSeconds(10),
                Duration.ofMinutes(1))
            .register(registry);
    Gauge.builder(NAAM + "controle.achterstand.seconds", achterstand::get)
        .description("How long the oldest loaded levering waits for its check")
        .register(registry);
    for (Leveringsoort soort : Leveringsoort.values()) {
      // From the start, so that a rate has a first value to rise from.
      regels(soort.code());
      bytes(soort.code());
      AtomicLong verwerkt = new AtomicLong(-1);
      nieuwste.put(soort, verwerkt);
      Gauge.builder("inclusiemonitor.levering.leeftijd.seconds", () -> leeftijd(verwerkt.get()))
          .description("Age of the newest processed levering; absent when there is none")
          .tag(SOORT, soort.code())
          .register(registry);
    }
  }

  /** How many files are being loaded now. */
  public void lopend(Supplier<Number> aantal) {
    Gauge.builder(NAAM + "lopend", aantal)
        .description("Files that are being loaded now")
        .register(registry);
  }

  public void geladen(Levering levering, Map<Afkeurcode, Long> oorzaken, long nanos) {
    String soort = levering.soort().code();
    regels(soort).increment((double) levering.regels().orElse(0L));
    bytes(soort).increment((double) levering.gelezenBytes());
    oorzaken.forEach(
        (oorzaak, aantal) ->
            Counter.builder(NAAM + "afgekeurd")
                .description("Rejected lines, by cause")
                .tags(SOORT, soort, "oorzaak", oorzaak.code())
                .register(registry)
                .increment((double) aantal));
    Timer.builder("inclusiemonitor.levering.duur")
        .description("Time from the first byte of a file to its last committed line")
        .tag(SOORT, soort)
        .serviceLevelObjectives(
            Duration.ofMillis(100),
            Duration.ofMillis(500),
            Duration.ofSeconds(2),
            Duration.ofSeconds(10),
            Duration.ofMinutes(1),
            Duration.ofMinutes(10))
        .register(registry)
        .record(nanos, TimeUnit.NANOSECONDS);
  }

  public void berekend(long nanos) {
    berekening.record(nanos, TimeUnit.NANOSECONDS);
  }

  public void geweigerd(Levering levering, String code) {
    Counter.builder(NAAM + "geweigerd")
        .description("Files refused as a whole, by reason")
        .tags(SOORT, levering.soort().code(), "reden", code)
        .register(registry)
        .increment();
  }

  private Counter regels(String soort) {
    return Counter.builder(NAAM + "regels")
        .description("Accepted lines")
        .tag(SOORT, soort)
        .register(registry);
  }

  private Counter bytes(String soort) {
    return Counter.builder(NAAM + "bytes")
        .description("Bytes read, after unpacking")
        .tag(SOORT, soort)
        .register(registry);
  }

  /** What the last look at the database saw. */
  void gezien(Waarneming waarneming) {
    open.set(waarneming.bevestigingenOpen());
    achterstand.set(waarneming.achterstandSeconden());
    waarneming.verwerktOp().forEach((soort, seconden) -> nieuwste.get(soort).set(seconden));
  }

  /**
   * What waits and how old things are.
   *
   * @param achterstandSeconden how long the oldest loaded levering waits for its check
   * @param verwerktOp of each soort when the newest was processed, in epoch seconds; −1 for never
   */
  record Waarneming(
      long bevestigingenOpen, long achterstandSeconden, Map<Leveringsoort, Long> verwerktOp) {}

  private static double leeftijd(long verwerktOp) {
    return verwerktOp < 0 ? Double.NaN : System.currentTimeMillis() / 1000.0 - verwerktOp;
  }
}
