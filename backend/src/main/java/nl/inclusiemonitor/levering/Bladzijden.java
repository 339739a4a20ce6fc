package nl.inclusiemonitor.levering;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Pages that are read one after the other as far as the reader keeps up, so that a long list costs
 * the memory of one page. For one event loop.
 */
final class Bladzijden implements ReadStream<Buffer> {
  private final Supplier<Future<Optional<Buffer>>> volgende;
  private Handler<Buffer> handler;
  private Handler<Void> endHandler = ended -> {};
  private Handler<Throwable> exceptionHandler = error -> {};
  private long gevraagd = Long.MAX_VALUE;
  private boolean leest;
  private boolean klaar;

  /**
   * @param volgende reads the next page; succeeds with empty after the last one
   */
  Bladzijden(Supplier<Future<Optional<Buffer>>> volgende) {
    this.volgende = volgende;
  }

  @Override
  public ReadStream<Buffer> handler(Handler<Buffer> pages) {
    handler = pages;
    lees();
    return this;
  }

  @Override
  public ReadStream<Buffer> endHandler(Handler<Void> ended) {
    endHandler = ended == null ? nobody -> {} : ended;
    return this;
  }

  @Override
  public ReadStream<Buffer> exceptionHandler(Handler<Throwable> failed) {
    exceptionHandler = failed == null ? nobody -> {} : failed;
    return this;
  }

  @Override
  public ReadStream<Buffer> pause() {
    gevraagd = 0;
    return this;
  }

  @Override
  public ReadStream<Buffer> resume() {
    return fetch(Long.MAX_VALUE);
  }

  @Override
  public ReadStream<Buffer> fetch(long amount) {
    gevraagd = gevraagd > Long.MAX_VALUE - amount ? Long.MAX_VALUE : gevraagd + amount;
    lees();
    return this;
  }

  private void lees() {
    if (leest || klaar || handler == null || gevraagd == 0) {
      return;
    }
    leest = true;
    gevraagd = gevraagd == Long.MAX_VALUE ? gevraagd : gevraagd - 1;
    volgende
        .get()
        .onComplete(
            page -> {
              leest = false;
              if (page.failed()) {
                klaar = true;
                exceptionHandler.handle(page.cause());
              } else if (page.result().isEmpty()) {
                klaar = true;
                endHandler.handle(null);
              } else if (handler != null) {
                handler.handle(page.result().get());
                lees();
              }
            });
  }
}
