package nl.inclusiemonitor.pseudonimisering;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The published vectors, which were computed by another program than this one. */
class VectorenTest {
  private static final JsonNode VECTOREN = lees();

  @ParameterizedTest
  @MethodSource("sleutels")
  void deTweeDelenGevenSleutelIdEnTokens(JsonNode vector) {
    Sleutel sleutel = Sleutel.van(deel(vector, 2), deel(vector, 1));

    assertThat(sleutel.id()).isEqualTo(vector.get("sleutelId").asText());
    Tokenmaker tokens = Tokenmaker.vanPersonen(sleutel);
    for (JsonNode token : vector.get("tokens")) {
      int bsn = Bsn.lees(token.get("bsn").asText());
      assertThat("%09d".formatted(bsn)).isEqualTo(token.get("genormaliseerd").asText());
      assertThat(tokens.tekst(bsn)).isEqualTo(token.get("token").asText());
    }
  }

  @ParameterizedTest
  @MethodSource("sleutels")
  void eenLoonheffingennummerHeeftEenEigenLabel(JsonNode vector) {
    JsonNode hash = vector.get("loonheffingennummer");
    Tokenmaker nummers =
        Tokenmaker.vanKolom(Sleutel.van(deel(vector, 1), deel(vector, 2)), Omzetting.NUMMER);

    byte[] token = nummers.van(hash.get("genormaliseerd").asText().getBytes(US_ASCII));

    assertThat(new String(token, US_ASCII)).isEqualTo(hash.get("hash").asText());
  }

  @ParameterizedTest
  @MethodSource("geenBsn")
  void watGeenBsnIsKrijgtGeenToken(String tekst) {
    assertThat(Bsn.lees(tekst)).isEqualTo(Bsn.GEEN);
  }

  private static Stream<JsonNode> sleutels() {
    return StreamSupport.stream(VECTOREN.get("sleutels").spliterator(), false);
  }

  private static Stream<String> geenBsn() {
    return StreamSupport.stream(VECTOREN.get("geenBsn").spliterator(), false).map(JsonNode::asText);
  }

  private static Sleuteldeel deel(JsonNode vector, int nummer) {
    return new Sleuteldeel(
        nummer,
        vector.get("doel").asText(),
        vector.get("sleutelId").asText(),
        HexFormat.of().parseHex(vector.get("deel" + nummer).asText()));
  }

  private static JsonNode lees() {
    try (InputStream in =
        VectorenTest.class.getResourceAsStream("/pseudonimisering/vectoren.json")) {
      return new ObjectMapper().readTree(in);
    } catch (IOException e) {
      throw new ExceptionInInitializerError(e);
    }
  }
}
