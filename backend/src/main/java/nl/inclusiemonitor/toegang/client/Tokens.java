package nl.inclusiemonitor.toegang.client;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.auth.JWTOptions;
import io.vertx.ext.auth.authentication.TokenCredentials;
import io.vertx.ext.auth.jwt.JWTAuth;
import io.vertx.ext.auth.jwt.JWTAuthOptions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Issues and verifies the tokens of programs: JWT (RFC 7519) with HMAC-SHA-256, one key for all
 * instances. What a token says about time is judged by the product's own clock.
 */
public final class Tokens {
  private static final String ALGORITHM = "HS256";
  private static final String ISSUER = "inclusiemonitor";
  private static final String AUDIENCE = "inclusiemonitor-api";
  private static final String USE = "token_use";
  private static final String ACCESS = "access";

  /** Clocks of two instances differ a little. */
  private static final Duration CLOCK_SKEW = Duration.ofSeconds(30);

  private final JWTAuth jwt;
  private final Clock clock;
  private final Duration validity;

  public Tokens(Vertx vertx, Buffer key, Clock clock, Duration validity) {
    this.clock = clock;
    this.validity = validity;
    String encoded = Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes());
    this.jwt =
        JWTAuth.create(
            vertx,
            new JWTAuthOptions()
                .addJwk(new JsonObject().put("kty", "oct").put("alg", ALGORITHM).put("k", encoded))
                .setJWTOptions(
                    new JWTOptions()
                        .setAlgorithm(ALGORITHM)
                        .setIssuer(ISSUER)
                        .addAudience(AUDIENCE)
                        .setIgnoreExpiration(true)));
  }

  /** A token whose signature and claims hold; whether its client still exists is asked apart. */
  public record Geldig(UUID client, Set<String> scopes, Instant until) {}

  public String issue(UUID client, Set<String> scopes) {
    Instant now = clock.instant();
    JsonObject claims =
        new JsonObject()
            .put("iss", ISSUER)
            .put("aud", AUDIENCE)
            .put("sub", client.toString())
            .put("iat", now.getEpochSecond())
            .put("exp", now.plus(validity).getEpochSecond())
            .put("jti", UUID.randomUUID().toString())
            .put("scope", scopes.stream().sorted().collect(Collectors.joining(" ")))
            .put(USE, ACCESS);
    return jwt.generateToken(claims, new JWTOptions().setAlgorithm(ALGORITHM).setNoTimestamp(true));
  }

  /** Succeeds with what the token grants, or with none for one that is not ours, not now. */
  public Future<Optional<Geldig>> verify(String token) {
    if (!isKnownForm(token)) {
      return Future.succeededFuture(Optional.empty());
    }
    // Composed, because JWTAuth throws at once where a claim has another type than it expects.
    return Future.succeededFuture(new TokenCredentials(token))
        .compose(jwt::authenticate)
        .map(user -> read(user.attributes().getJsonObject("accessToken")))
        .otherwise(refused -> Optional.empty());
  }

  /** The header, which JWTAuth reads for its algorithm only: a crit it does not know passes. */
  private static boolean isKnownForm(String token) {
    String[] parts = token.split("\\.", -1);
    if (parts.length != 3) {
      return false;
    }
    try {
      JsonObject header = new JsonObject(Buffer.buffer(Base64.getUrlDecoder().decode(parts[0])));
      return ALGORITHM.equals(header.getValue("alg"))
          && "JWT".equals(header.getValue("typ"))
          && !header.containsKey("crit");
    } catch (RuntimeException unreadable) {
      return false;
    }
  }

  /** The claims, of which JWTAuth asks none to be there. */
  private Optional<Geldig> read(JsonObject claims) {
    Instant now = clock.instant();
    boolean ours =
        ISSUER.equals(claims.getValue("iss"))
            && AUDIENCE.equals(claims.getValue("aud"))
            && ACCESS.equals(claims.getValue(USE));
    if (!ours
        || !(claims.getValue("exp") instanceof Number exp)
        || !(claims.getValue("iat") instanceof Number iat)
        || !(claims.getValue("sub") instanceof String sub)
        || !(claims.getValue("jti") instanceof String)
        || !(claims.getValue("scope") instanceof String scope)) {
      return Optional.empty();
    }
    Instant until = Instant.ofEpochSecond(exp.longValue());
    Instant issued = Instant.ofEpochSecond(iat.longValue());
    boolean current = until.isAfter(now) && !issued.isAfter(now.plus(CLOCK_SKEW));
    return current
        ? Optional.of(new Geldig(UUID.fromString(sub), scopes(scope), until))
        : Optional.empty();
  }

  static Set<String> scopes(String text) {
    return Arrays.stream(text.split(" "))
        .filter(scope -> !scope.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }
}
