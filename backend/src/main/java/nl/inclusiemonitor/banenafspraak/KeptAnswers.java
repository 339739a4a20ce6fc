package nl.inclusiemonitor.banenafspraak;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
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
 * was being made from the figures before that change is answered but not kept.
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
  private final LongAdder found = new LongAdder();
  private final LongAdder made = new LongAdder();
  private long size;
  private long generation;
  private boolean trusted;

  /** Tells ops how often an answer was there already, and how much is kept. */
  public void measure(MeterRegistry registry) {
    count(registry, "kept", found);
    count(registry, "made", made);
    Gauge.builder("inclusiemonitor.kept.answers.bytes", this, KeptAnswers::size)
        .description("Bytes of the answers that are kept")
        .register(registry);
  }

  private static void count(MeterRegistry registry, String from, LongAdder answers) {
    FunctionCounter.builder("inclusiemonitor.kept.answers", answers, LongAdder::sum)
        .description("Answers of figures that were there already, or had to be made")
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
    size = 0;
    generation++;
  }

  /** The kept answer, or the one that the maker makes. */
  public Future<Answer> get(Key key, Supplier<Future<Answer>> maker) {
    Optional<Answer> kept = find(key);
    if (kept.isPresent()) {
      found.increment();
      return Future.succeededFuture(kept.get());
    }
    made.increment();
    long before = generation();
    return maker
        .get()
        .map(
            made -> {
              keep(key, made, before);
              return made;
            });
  }

  private synchronized Optional<Answer> find(Key key) {
    return Optional.ofNullable(answers.get(key));
  }

  private synchronized long generation() {
    return generation;
  }

  private synchronized void keep(Key key, Answer answer, long before) {
    if (!trusted || generation != before) {
      return;
    }
    Answer previous = answers.put(key, answer);
    size += answer.bytes().length() - (previous == null ? 0 : previous.bytes().length());
    Iterator<Answer> oldest = answers.values().iterator();
    while (size > MAX_BYTES && oldest.hasNext()) {
      size -= oldest.next().bytes().length();
      oldest.remove();
    }
  }
}
