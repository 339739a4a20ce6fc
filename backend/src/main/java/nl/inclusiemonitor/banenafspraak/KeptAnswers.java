package nl.inclusiemonitor.banenafspraak;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.internal.ContextInternal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import nl.inclusiemonitor.http.answer.ContentTag;
import nl.inclusiemonitor.http.answer.Reply;
import nl.inclusiemonitor.kalender.Kwartaal;

/**
 * Answers kept as bytes with their ETag, per operation, quarter, version, kind of reader and
 * representation, so that the same question needs no query. Any change of figures empties it; what
 * was being made from the figures before that change is answered to who asked for it by then, and
 * not kept. Who ask for the same before it is there wait for one making of it: else a change under
 * many readers makes each of them a query at once.
 */
public final class KeptAnswers {
  private static final long MAX_BYTES = 16L * 1024 * 1024;

  /**
   * Which answer: equal keys have equal bytes.
   *
   * @param operation whose answer it is, by its id in the contract
   * @param versie empty for the newest one that the reader may see
   */
  public record Key(
      String operation,
      Kwartaal kwartaal,
      Optional<Integer> versie,
      Lezer lezer,
      String mediaType) {}

  /** The bytes and their ETag, quotes included. */
  public record Answer(Buffer bytes, String etag) {
    public static Answer of(String bytes) {
      byte[] utf8 = bytes.getBytes(StandardCharsets.UTF_8);
      return new Answer(Buffer.buffer(utf8), ContentTag.of(utf8));
    }

    public Reply reply(String mediaType) {
      return Reply.bytes(mediaType, bytes).etag(etag);
    }
  }

  private final Map<Key, Answer> answers = new LinkedHashMap<>(64, 0.75f, true);
  private final Map<Key, Promise<Answer>> making = new HashMap<>();
  private final LongAdder found = new LongAdder();
  private final LongAdder awaited = new LongAdder();
  private final LongAdder made = new LongAdder();
  private long size;
  private boolean trusted;

  /** Tells ops how often an answer was there already, and how much is kept. */
  public void measure(MeterRegistry registry) {
    count(registry, "kept", found);
    count(registry, "awaited", awaited);
    count(registry, "made", made);
    Gauge.builder("inclusiemonitor.kept.answers.bytes", this, KeptAnswers::size)
        .description("Bytes of the answers that are kept")
        .register(registry);
  }

  private static void count(MeterRegistry registry, String from, LongAdder answers) {
    FunctionCounter.builder("inclusiemonitor.kept.answers", answers, LongAdder::sum)
        .description(
            "Answers of figures that were there already, were being made, or had to be made")
        .tag("from", from)
        .register(registry);
  }

  private synchronized long size() {
    return size;
  }

  /** From now on every change is heard of. */
  synchronized void trust() {
    clear();
    trusted = true;
  }

  /** Changes may be missed: keep nothing until {@link #trust()}. */
  synchronized void distrust() {
    clear();
    trusted = false;
  }

  synchronized void clear() {
    answers.clear();
    making.clear();
    size = 0;
  }

  /**
   * The kept answer, or the one that the maker makes, or that another maker of the same is making
   * already; then its failure is the failure of all who wait for it.
   */
  public Future<Answer> get(Key key, Supplier<Future<Answer>> maker) {
    Optional<Answer> kept = find(key);
    if (kept.isPresent()) {
      found.increment();
      return Future.succeededFuture(kept.get());
    }
    Promise<Answer> mine = Promise.promise();
    Promise<Answer> first = begin(key, mine);
    if (first != mine) {
      awaited.increment();
      return onThisContext(first.future());
    }
    made.increment();
    return Future.succeededFuture()
        .compose(begun -> maker.get())
        .onComplete(result -> end(key, mine, result));
  }

  private synchronized Optional<Answer> find(Key key) {
    return Optional.ofNullable(answers.get(key));
  }

  /**
   * The promise of who makes it: another, who may be ready since we looked, or this one. Without
   * trust each makes its own, for nobody can tell whether the figures changed since another began.
   */
  private synchronized Promise<Answer> begin(Key key, Promise<Answer> mine) {
    if (!trusted) {
      return mine;
    }
    Answer ready = answers.get(key);
    if (ready != null) {
      Promise<Answer> theirs = Promise.promise();
      theirs.complete(ready);
      return theirs;
    }
    Promise<Answer> theirs = making.putIfAbsent(key, mine);
    return theirs == null ? mine : theirs;
  }

  private void end(Key key, Promise<Answer> mine, AsyncResult<Answer> result) {
    synchronized (this) {
      if (making.remove(key, mine) && result.succeeded()) {
        keep(key, result.result());
      }
    }
    mine.handle(result);
  }

  /** The first may be served by another event loop; who waits goes on with its own. */
  private static Future<Answer> onThisContext(Future<Answer> first) {
    ContextInternal context = ContextInternal.current();
    if (context == null) {
      return first;
    }
    Promise<Answer> here = context.promise();
    first.onComplete(here);
    return here.future();
  }

  private void keep(Key key, Answer answer) {
    answers.put(key, answer);
    size += answer.bytes().length();
    Iterator<Answer> oldest = answers.values().iterator();
    while (size > MAX_BYTES && oldest.hasNext()) {
      size -= oldest.next().bytes().length();
      oldest.remove();
    }
  }
}
