package nl.inclusiemonitor.http.problem;

import io.vertx.core.http.HttpMethod;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.http.contract.Protocol;

/** The refusals that HTTP itself prescribes. */
public final class Refusals {
  private Refusals() {}

  public static Failure unknownPath() {
    return new Failure.NotFound("Dit adres bestaat niet.");
  }

  public static Failure.Invalid notHttp() {
    return new Failure.Invalid("geen-http", "Het verzoek is geen geldig HTTP.");
  }

  public static Refusal methodNotAllowed(Collection<HttpMethod> allowed) {
    String allow =
        allowed.stream().map(HttpMethod::name).sorted().collect(Collectors.joining(", "));
    return new Refusal(
        problem(
            405, "methode-niet-toegestaan", "Op dit adres mag: " + allow + ".", "methoden", allow),
        Map.of("Allow", allow));
  }

  /** Of a protocol that is not spoken here. */
  public static Refusal otherVersion(Protocol protocol) {
    return new Refusal(
        problem(
            412,
            "protocolversie-onbekend",
            "Stuur " + protocol.header() + ": " + protocol.version() + " mee.",
            "versie",
            protocol.version()),
        Map.of(protocol.versions(), protocol.version()));
  }

  public static Refusal notAcceptable(Set<String> produced) {
    String types = String.join(", ", new TreeSet<>(produced));
    return new Refusal(
        problem(406, "geen-passend-formaat", "Beschikbaar is: " + types + ".", "typen", types),
        Map.of());
  }

  public static Refusal unsupportedMediaType(Set<String> accepted) {
    String types = String.join(", ", new TreeSet<>(accepted));
    return new Refusal(
        problem(415, "onbekend-formaat", "Stuur de inhoud als " + types + ".", "typen", types),
        Map.of("Accept", types));
  }

  public static Failure tooLarge(int limit) {
    return new Failure.TooLarge(
        "te-groot",
        "De inhoud van het bericht mag ten hoogste " + limit + " bytes zijn.",
        Map.of("grens", limit));
  }

  private static Problem problem(
      int status, String code, String detail, String param, String value) {
    return Problem.of(status, code, detail, Map.of(param, value), List.of());
  }
}
