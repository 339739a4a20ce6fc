package nl.inclusiemonitor.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent is decoded once, and every fault in it is told at once. */
class ContractCheckIT {
  private static TestApi api;

  @BeforeAll
  static void start() {
    api = Proef.start();
  }

  @AfterAll
  static void stop() {
    api.close();
  }

  @Test
  void anUnknownParameterThatMayBeABsnIsNotRepeated() {
    var answer = api.client().get("/echo/x?249566758=1");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text()).contains("onbekend").doesNotContain("249566758");
  }

  @Test
  void aPathIsDecodedOnce() {
    assertThat(api.client().get("/echo/100%2525").json().path("woord").asText())
        .isEqualTo("100%25");
    assertThat(api.client().get("/echo/a%2Fb%20%C3%A9+").json().path("woord").asText())
        .isEqualTo("a/b é+");
  }

  @Test
  void parametersHaveTheirDeclaredTypes() {
    var json =
        api.client()
            .get(
                "/echo/x?dag=2022-09-30&aantal=5&kleur=rood&kleur=wit&vol=true"
                    + "&id=01890a5d-ac96-774b-bcce-b302099a8057")
            .json();

    assertThat(json.path("dag").asText()).isEqualTo("2022-09-30");
    assertThat(json.path("aantal").asInt()).isEqualTo(5);
    assertThat(json.path("kleur").toString()).isEqualTo("[\"rood\",\"wit\"]");
    assertThat(json.path("vol").asBoolean()).isTrue();
    assertThat(json.path("id").asText()).isEqualTo("01890a5d-ac96-774b-bcce-b302099a8057");
  }

  @Test
  void everyFaultInAQueryIsToldAtOnce() {
    var answer =
        api.client()
            .with("X-Kenmerk", "veel te lang")
            .get("/echo/x?dag=2022-02-30&aantal=11&kleur=blauw&id=1&onbekend=1&vol=ja");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(answer.errors())
        .containsExactlyInAnyOrder(
            "query dag verkeerde-vorm",
            "query aantal te-hoog",
            "query kleur niet-toegestaan",
            "query id verkeerde-vorm",
            "query onbekend onbekend",
            "query vol verkeerd-type",
            "header X-Kenmerk te-lang");
  }

  @Test
  void aNumberThatIsNoneAndAParameterTwiceAreFaults() {
    assertThat(api.client().get("/echo/x?aantal=1e3").errors())
        .containsExactly("query aantal verkeerd-type");
    assertThat(api.client().get("/echo/x?aantal=1&aantal=2").errors())
        .containsExactly("query aantal dubbel");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/echo/%ff", "/echo/x?dag=%C3", "/echo/%00"})
  void brokenEncodingIsTheClientsFault(String path) {
    assertThat(api.client().get(path).status()).isEqualTo(400);
  }

  @Test
  void everyFaultInABodyIsToldByItsPlace() {
    var answer =
        api.client()
            .session("di-adviseur")
            .post("/dingen", Map.of("naam", "x", "delen", List.of(Map.of("code", "a"))));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.errors())
        .containsExactlyInAnyOrder("body /naam te-kort", "body /delen/0/code verkeerde-vorm");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "{\"naam\":\"aa\",\"naam\":\"bb\",\"delen\":[]}", "{} {}"})
  void whatIsNoJsonIsRefused(String body) {
    var answer = post("application/json", body);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.errors()).containsExactly("body  geen-json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\u0000", "\\ud800", "\\udc00\\ud800"})
  void aTextThatNoDatabaseCanKeepNeverReachesIt(String character) {
    assertThat(
            post("application/json", "{\"naam\":\"a%sb\",\"delen\":[]}".formatted(character))
                .errors())
        .containsExactly("body /naam verboden-teken");
  }

  @Test
  void aLineEndAfterARightValueIsNoPartOfIt() {
    assertThat(
            post("application/json", "{\"naam\":\"aa\",\"delen\":[{\"code\":\"A\\n\"}]}").errors())
        .containsExactly("body /delen/0/code verkeerde-vorm");
  }

  /** To convert it would take more memory than there is, or end in a 500. */
  @ParameterizedTest
  @ValueSource(strings = {"1e999999999", "-1e999999999", "1e-999999999"})
  void aNumberOfMillionsOfDigitsIsNoNumber(String number) {
    assertThat(
            post(
                    "application/json",
                    "{\"naam\":\"aa\",\"gewicht\":%s,\"delen\":[]}".formatted(number))
                .errors())
        .containsExactly("body /gewicht verkeerd-type");
  }

  @Test
  void aMissingBodyIsAFault() {
    assertThat(post("application/json", "").errors()).containsExactly("body  verplicht");
  }

  @Test
  void decimalsStayExactAndAnAbsentValueIsNull() {
    var answer = post("application/json", "{\"naam\":\"aa\",\"gewicht\":0.10,\"delen\":[]}");

    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.header("Location")).isEqualTo("/api/v1/dingen/aa");
    assertThat(answer.text()).contains("\"gewicht\":0.10");
    assertThat(post("application/json", "{\"naam\":\"aa\",\"delen\":[]}").text())
        .contains("\"gewicht\":null");
  }

  @Test
  void anotherMediaTypeIs415AndNoneAcceptedIs406() {
    assertThat(post("text/plain", "naam").status()).isEqualTo(415);
    assertThat(api.client().with("Accept", "image/png").get("/echo/x").status()).isEqualTo(406);
    assertThat(api.client().with("Accept", "text/csv").get("/echo/x").text())
        .isEqualTo("woord\nx\n");
    assertThat(api.client().with("Accept", "text/*;q=0.5, */*;q=0.1").get("/echo/x").text())
        .startsWith("woord");
  }

  @Test
  void aBodyAboveTheLimitIs413WithAndWithoutAnnouncement() {
    byte[] large = new byte[70_000];

    var announced = post("application/json", new String(large, StandardCharsets.ISO_8859_1));
    var chunked =
        api.client()
            .session("di-adviseur")
            .with("Content-Type", "application/json")
            .send(
                "POST",
                "/dingen",
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)));

    assertThat(announced.status()).isEqualTo(413);
    assertThat(chunked.status()).isEqualTo(413);
  }

  @Test
  void aFormIsReadAsItsFields() {
    var client = api.client().with("Content-Type", "application/x-www-form-urlencoded");

    var answer = client.send("POST", "/formulier", BodyPublishers.ofString("naam=a+b%26c"));
    var wrong = client.send("POST", "/formulier", BodyPublishers.ofString("nam=a"));

    assertThat(answer.json().path("naam").asText()).isEqualTo("a b&c");
    assertThat(wrong.errors())
        .containsExactlyInAnyOrder("body /naam verplicht", "body /nam onbekend");
  }

  private static Answer post(String mediaType, String body) {
    return api.client()
        .session("di-adviseur")
        .post("/dingen", mediaType, body.getBytes(StandardCharsets.ISO_8859_1));
  }
}
