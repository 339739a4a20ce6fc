package nl.inclusiemonitor.toegang.client;

import static nl.inclusiemonitor.db.TestDatabase.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.inclusiemonitor.toegang.MutableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest {
  private static final Instant NOW = Instant.parse("2022-10-01T12:00:00Z");
  private static final byte[] KEY =
      "een sleutel van tweeëndertig byt".getBytes(StandardCharsets.UTF_8);
  private static final UUID CLIENT = UUID.randomUUID();

  private final Vertx vertx = Vertx.vertx();
  private final MutableClock clock = new MutableClock(NOW);
  private final Tokens tokens =
      new Tokens(vertx, Buffer.buffer(KEY), clock, Duration.ofMinutes(10));

  @AfterEach
  void close() throws Exception {
    await(vertx.close());
  }

  @Test
  void grantsWhatItIssued() throws Exception {
    String token = tokens.issue(CLIENT, Set.of("standen:lezen", "organisatie:lezen"));

    assertThat(await(tokens.verify(token)))
        .contains(
            new Tokens.Geldig(
                CLIENT, Set.of("standen:lezen", "organisatie:lezen"), NOW.plusSeconds(600)));
  }

  @Test
  void endsAfterTenMinutes() throws Exception {
    String token = tokens.issue(CLIENT, Set.of("standen:lezen"));

    clock.pass(Duration.ofSeconds(599));
    assertThat(await(tokens.verify(token))).isPresent();
    clock.pass(Duration.ofSeconds(1));
    assertThat(await(tokens.verify(token))).isEmpty();
  }

  @Test
  void acceptsTheSignedClaimsThatTheOtherTestsSpoil() throws Exception {
    assertThat(await(tokens.verify(signed(header(), claims())))).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"iss", "aud", "sub", "iat", "exp", "jti", "scope", "token_use"})
  void refusesATokenWithoutOneOfItsClaims(String claim) throws Exception {
    JsonObject claims = claims();
    claims.remove(claim);

    assertThat(await(tokens.verify(signed(header(), claims)))).isEmpty();
  }

  @Test
  void refusesATokenForAnotherAudienceIssuerOrUse() throws Exception {
    assertRefused(header(), claims().put("aud", "iets-anders"));
    assertRefused(header(), claims().put("aud", new JsonArray().add("iets-anders")));
    assertRefused(header(), claims().put("iss", "iemand-anders"));
    assertRefused(header(), claims().put("token_use", "id"));
  }

  @Test
  void refusesClaimsOfAWrongTypeAndATokenFromTheFuture() throws Exception {
    assertRefused(header(), claims().put("exp", "morgen"));
    assertRefused(header(), claims().put("sub", "geen uuid"));
    assertRefused(header(), claims().put("iat", NOW.plusSeconds(120).getEpochSecond()));
  }

  @Test
  void refusesAHeaderItDoesNotKnow() throws Exception {
    assertRefused(header().put("crit", new JsonArray().add("b64")), claims());
    assertRefused(header().put("typ", "at+jwt"), claims());
    assertRefused(header().put("alg", "HS512"), claims());
  }

  @Test
  void refusesATokenWithoutASignatureOrWithAnother() throws Exception {
    String header = encoded(new JsonObject().put("alg", "none").put("typ", "JWT"));
    String good = signed(header(), claims());
    String forged = good.substring(0, good.lastIndexOf('.')) + "." + encoded(new JsonObject());

    assertThat(await(tokens.verify(header + "." + encoded(claims()) + "."))).isEmpty();
    assertThat(await(tokens.verify(forged))).isEmpty();
    assertThat(await(tokens.verify("geen.token.dit"))).isEmpty();
    assertThat(await(tokens.verify("niets"))).isEmpty();
  }

  private void assertRefused(JsonObject header, JsonObject claims) throws Exception {
    assertThat(await(tokens.verify(signed(header, claims)))).isEmpty();
  }

  private static JsonObject header() {
    return new JsonObject().put("alg", "HS256").put("typ", "JWT");
  }

  private static JsonObject claims() {
    return new JsonObject()
        .put("iss", "inclusiemonitor")
        .put("aud", "inclusiemonitor-api")
        .put("sub", CLIENT.toString())
        .put("iat", NOW.getEpochSecond())
        .put("exp", NOW.plusSeconds(60).getEpochSecond())
        .put("jti", "1")
        .put("scope", "standen:lezen")
        .put("token_use", "access");
  }

  private static String signed(JsonObject header, JsonObject claims)
      throws GeneralSecurityException {
    String content = encoded(header) + "." + encoded(claims);
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(KEY, "HmacSHA256"));
    byte[] signature = mac.doFinal(content.getBytes(StandardCharsets.US_ASCII));
    return content + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
  }

  private static String encoded(JsonObject json) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(json.toBuffer().getBytes());
  }
}
