package nl.inclusiemonitor.levering.upload;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Clock;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.http.Operations;
import nl.inclusiemonitor.levering.dossier.LeveringRepository;
import nl.inclusiemonitor.levering.dossier.LeveringSettings;
import nl.inclusiemonitor.levering.metrics.LeveringMetrics;
import nl.inclusiemonitor.levering.ontvangst.Plaatsen;

/** Puts the parts of the door for uploads together; one per instance of the product. */
public final class Uploaddeur {
  private final UploadOperations operations;
  private final Verval verval;

  /**
   * @param geladen told the number of each levering that has all its bytes
   */
  public Uploaddeur(
      Vertx vertx,
      Database database,
      Database ingest,
      LeveringRepository leveringen,
      Supplier<UUID> ids,
      Clock clock,
      MeterRegistry registry,
      LeveringMetrics leveringMetrics,
      Plaatsen plaatsen,
      LeveringSettings settings,
      LongConsumer geladen) {
    UploadMetrics metrics = new UploadMetrics(registry);
    Overname overname = new Overname(database, new UploadRepository());
    Uploads uploads = new Uploads(database, leveringen, ids, metrics, settings.openUploads());
    Uploadeinde einde = new Uploadeinde(database, leveringen, uploads, overname);
    Delen delen =
        new Delen(
            vertx,
            database,
            ingest,
            leveringen,
            uploads,
            einde,
            overname,
            leveringMetrics,
            metrics,
            plaatsen,
            settings);
    operations = new UploadOperations(uploads, delen, einde, geladen, clock);
    verval = new Verval(database, clock, einde, metrics);
  }

  public void bind(Operations.Builder builder) {
    operations.bind(builder);
  }

  /** One round of housekeeping. */
  public Future<Void> ronde() {
    return verval.ronde();
  }
}
