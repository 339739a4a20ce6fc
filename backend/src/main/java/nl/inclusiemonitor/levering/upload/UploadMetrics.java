package nl.inclusiemonitor.levering.upload;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.atomic.AtomicLong;

/** What ops sees of uploads in parts. */
final class UploadMetrics {
  private static final String NAAM = "inclusiemonitor.uploads.";

  private final AtomicLong open = new AtomicLong();
  private final Counter delen;
  private final Counter hervat;
  private final Counter overgenomen;
  private final Counter bytes;
  private final Counter verlopen;
  private final Counter teVeel;

  UploadMetrics(MeterRegistry registry) {
    Gauge.builder(NAAM + "open", open::get)
        .description("Uploads of all instances that wait for a next part")
        .register(registry);
    delen = counter(registry, "delen", "Parts that began to come in");
    hervat = counter(registry, "hervat", "Parts that went on after an earlier one");
    overgenomen = counter(registry, "overgenomen", "Parts that ended a writer before them");
    verlopen = counter(registry, "verlopen", "Uploads that nobody began or went on with in time");
    teVeel = counter(registry, "te.veel", "Uploads not begun: their maker had too many open");
    bytes = counter(registry, "bytes", "Bytes that came in parts, also those that were not kept");
  }

  private static Counter counter(MeterRegistry registry, String naam, String description) {
    return Counter.builder(NAAM + naam).description(description).register(registry);
  }

  void begonnen(Upload upload, boolean neemtOver) {
    delen.increment();
    hervat.increment(upload.positie() > 0 ? 1 : 0);
    overgenomen.increment(neemtOver ? 1 : 0);
  }

  void ontvangen(long aantal) {
    bytes.increment((double) aantal);
  }

  void verlopen() {
    verlopen.increment();
  }

  void teVeel() {
    teVeel.increment();
  }

  void open(long aantal) {
    open.set(aantal);
  }
}
