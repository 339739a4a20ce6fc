package nl.inclusiemonitor.failure;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A refusal that a client can act on. Every failed {@code Future} of a feature carries one;
 * anything else that surfaces is a defect and is answered as an internal error without its text.
 */
public abstract sealed class Failure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final transient Map<String, Object> params;

  private Failure(String code, String detail, Map<String, Object> params) {
    // Without a stack trace: a refusal is an answer, and a flood of them must stay cheap.
    super(Objects.requireNonNull(detail), null, false, false);
    this.code = Objects.requireNonNull(code);
    this.params = Map.copyOf(params);
  }

  /** Stable name of this refusal, kebab-case. */
  public final String code() {
    return code;
  }

  /** One Dutch sentence, or a few, that say what is wrong and what to do. */
  public final String detail() {
    return getMessage();
  }

  /** The values in the sentence, for a client that translates by {@link #code()}. */
  public final Map<String, Object> params() {
    return params;
  }

  /** The request is malformed or breaks a rule: every fault at once (400). */
  public static final class Invalid extends Failure {
    private static final long serialVersionUID = 1L;
    private final transient List<FieldError> errors;

    public Invalid(String code, String detail, List<FieldError> errors) {
      super(code, detail, Map.of());
      this.errors = List.copyOf(errors);
    }

    public Invalid(String code, String detail) {
      this(code, detail, List.of());
    }

    public Invalid(FieldError error) {
      this("ongeldige-aanvraag", error.detail(), List.of(error));
    }

    public List<FieldError> errors() {
      return errors;
    }
  }

  /** Nobody is known for this request, or no longer (401). */
  public static final class Unauthenticated extends Failure {
    private static final long serialVersionUID = 1L;

    public Unauthenticated(String code, String detail) {
      super(code, detail, Map.of());
    }
  }

  /** The caller is known and may not (403). */
  public static final class Forbidden extends Failure {
    private static final long serialVersionUID = 1L;

    public Forbidden(String code, String detail) {
      super(code, detail, Map.of());
    }
  }

  /** There is no such thing, or not for this caller (404). */
  public static final class NotFound extends Failure {
    private static final long serialVersionUID = 1L;

    public NotFound(String detail) {
      super("niet-gevonden", detail, Map.of());
    }
  }

  /** The request is right in itself but not in the present state (409). */
  public static final class Conflict extends Failure {
    private static final long serialVersionUID = 1L;

    public Conflict(String code, String detail) {
      super(code, detail, Map.of());
    }

    public Conflict(String code, String detail, Map<String, Object> params) {
      super(code, detail, params);
    }
  }

  /** The thing changed since the client read it: If-Match does not hold (412). */
  public static final class PreconditionFailed extends Failure {
    private static final long serialVersionUID = 1L;

    public PreconditionFailed(String detail) {
      super("gewijzigd-sinds-lezen", detail, Map.of());
    }
  }

  /** If-Match is needed and was not sent (428). */
  public static final class PreconditionRequired extends Failure {
    private static final long serialVersionUID = 1L;

    public PreconditionRequired() {
      super("if-match-ontbreekt", "Stuur de ETag van de gelezen versie mee in If-Match.", Map.of());
    }
  }

  /** More than the stated limit was sent (413). */
  public static final class TooLarge extends Failure {
    private static final long serialVersionUID = 1L;

    public TooLarge(String code, String detail, Map<String, Object> params) {
      super(code, detail, params);
    }
  }

  /** The content is in a form that is not read here (415). */
  public static final class UnsupportedMedia extends Failure {
    private static final long serialVersionUID = 1L;

    public UnsupportedMedia(String code, String detail) {
      super(code, detail, Map.of());
    }
  }

  /** The client sent too slowly or stopped (408). */
  public static final class TooSlow extends Failure {
    private static final long serialVersionUID = 1L;

    public TooSlow(String code, String detail) {
      super(code, detail, Map.of());
    }
  }

  /** Too many tries in a short time (429). */
  public static final class TooMany extends Failure {
    private static final long serialVersionUID = 1L;
    private final Duration retryAfter;

    public TooMany(String code, String detail, Duration retryAfter) {
      super(code, detail, Map.of());
      this.retryAfter = Objects.requireNonNull(retryAfter);
    }

    public Duration retryAfter() {
      return retryAfter;
    }
  }

  /** The server cannot serve this now and the same request may succeed later (503). */
  public static final class Unavailable extends Failure {
    private static final long serialVersionUID = 1L;
    private final Duration retryAfter;

    public Unavailable(String code, String detail, Duration retryAfter) {
      super(code, detail, Map.of());
      this.retryAfter = Objects.requireNonNull(retryAfter);
    }

    public Duration retryAfter() {
      return retryAfter;
    }
  }
}
