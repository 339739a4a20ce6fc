package nl.inclusiemonitor.levering;

import io.vertx.core.Context;
import io.vertx.core.Future;
import java.util.function.Supplier;
import nl.inclusiemonitor.http.answer.EventStream;
import nl.inclusiemonitor.levering.dossier.Leveringstatus;

/**
 * One client that follows one levering. It is read again after each change, one reading at a time,
 * so that an older state is never sent after a newer one and many changes cost few readings.
 */
final class Volging {
  private final Supplier<Future<Leveringweergave>> lees;
  private final EventStream events;
  private final Context context;
  private boolean leest;
  private boolean opnieuw;

  /**
   * @param context of the stream, on which all of this happens
   */
  Volging(Supplier<Future<Leveringweergave>> lees, EventStream events, Context context) {
    this.lees = lees;
    this.events = events;
    this.context = context;
  }

  /** Something may have changed; on any thread. */
  void veranderd() {
    context.runOnContext(go -> lees());
  }

  private void lees() {
    if (leest) {
      opnieuw = true;
      return;
    }
    leest = true;
    opnieuw = false;
    lees.get()
        .onSuccess(this::stuur)
        .onFailure(gone -> events.end())
        .onComplete(
            done -> {
              leest = false;
              if (opnieuw) {
                lees();
              }
            });
  }

  private void stuur(Leveringweergave weergave) {
    events.send(
        "levering", weergave.id().toString(), Integer.toString(weergave.versie()), weergave);
    if (weergave.status() != Leveringstatus.ONTVANGEN) {
      events.end();
      opnieuw = false;
    }
  }
}
