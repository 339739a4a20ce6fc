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
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import nl.inclusiemonitor.db.ChangeFeed;
import nl.inclusiemonitor.http.answer.ContentTag;
import nl.inclusiemonitor.http.answer.Reply;
import nl.inclusiemonitor.http.body.Json;

/**
 * Answers kept as bytes with their ETag, per operation, question, kind of reader and
 * representation, so that the same question needs no query. Any change of what they are made from
 * empties it; what was being made before that change is answered to who asked for it by then, and
 * not kept. Who ask for the same before it is there wait for one making of it: else a change under
 * many readers makes each of them a query at once.
 */
public final class KeptAnswers {
  private static final String JSON = "application/json";
  private static final long MAX_BYTES = 16L * 1024 * 1024;

  /**
   * Which answer: equal keys have equal bytes.
   *
   * @param operation whose answer it is, by its id in the contract
   * @param vraag what else it depends on: all that two requests may differ in, in records
   */
  public record Key(String operation, Record vraag, Lezer lezer, String mediaType) {}

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

  /**
   * Tells ops how often an answer was there already, and how much is kept.
   *
   * @param of what the answers are made from
   */
  public void measure(MeterRegistry registry, String of) {
    count(registry, of, "kept", found);
    count(registry, of, "awaited", awaited);
    count(registry, of, "made", made);
    Gauge.builder("inclusiemonitor.kept.answers.bytes", this, KeptAnswers::size)
        .description("Bytes of the answers that are kept")
        .tag("of", of)
        .register(registry);
  }

  private static void count(MeterRegistry registry, String of, String from, LongAdder answers) {
    FunctionCounter.builder("inclusiemonitor.kept.answers", answers, LongAdder::sum)
        .description("Answers that were there already, were being made, or had to be made")
        .tags("of", of, "from", from)
        .register(registry);
  }

  private synchronized long size() {
    return size;
  }

  /**
   * From now on answers are kept, until any instance tells of a change on one of these channels.
   */
  public void listen(ChangeFeed changes, String... channels) {
    Set<String> heard = ConcurrentHashMap.newKeySet();
    for (String channel : channels) {
      changes.listen(
          channel,
          new ChangeFeed.Listener() {
            @Override
            public void changed(String what) {
              clear();
            }

            @Override
            public void resumed() {
              heard.add(channel);
              // While another one is not heard yet, its changes would be missed.
              if (heard.size() == channels.length) {
                trust();
              }
            }

            @Override
            public void lost() {
              heard.remove(channel);
              distrust();
            }
          });
    }
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

  /** What answers are made from was changed, by this instance at least. */
  public synchronized void clear() {
    answers.clear();
    making.clear();
    size = 0;
  }

  /** Succeeds with 200 and a JSON answer with its ETag, kept or made. */
  public Future<Reply> json(
      String operation, Record vraag, Lezer lezer, Supplier<? extends Future<?>> maker) {
    return get(
            new Key(operation, vraag, lezer, JSON),
            () -> maker.get().map(made -> Answer.of(Json.write(made).toString())))
        .map(answer -> answer.reply(JSON));
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
