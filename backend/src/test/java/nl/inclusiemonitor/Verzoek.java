package nl.inclusiemonitor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.inclusiemonitor.http.Voorbeeldwaarden;
import nl.inclusiemonitor.http.body.Json;
import nl.inclusiemonitor.http.contract.ContractOperation;
import nl.inclusiemonitor.http.contract.ContractParameter;

/**
 * A request to one operation that a test makes up and spoils.
 *
 * @param velden the parameters by place and name, such as {@code query limiet}
 * @param goed the body as it should be
 * @param inhoud the body as it is sent
 * @param omschrijving what was spoilt, for who reads that it went wrong
 */
record Verzoek(
    String pad,
    Map<String, String> velden,
    Map<String, String> koppen,
    Optional<JsonNode> goed,
    Optional<String> inhoud,
    String omschrijving) {
  private static final String JSON = "application/json";

  static Verzoek van(
      ContractOperation operation,
      String pad,
      Voorbeeldwaarden voorbeelden,
      Map<String, String> ids) {
    Map<String, String> velden = new LinkedHashMap<>();
    for (ContractParameter parameter : operation.parameters()) {
      JsonNode waarde = voorbeelden.van(parameter.valueSchema());
      velden.put(parameter.in() + " " + parameter.name(), waarde.asText());
    }
    Optional.ofNullable(ids.get(pad.split("/", 3)[1]))
        .ifPresent(id -> velden.replace("path id", id));
    velden.replace("header If-Match", "\"1\"");
    Map<String, String> koppen = new LinkedHashMap<>();
    operation
        .protocol()
        .ifPresent(
            protocol -> {
              velden.remove("header " + protocol.header());
              koppen.put(protocol.header(), protocol.version());
            });
    Optional<JsonNode> goed =
        operation
            .body()
            .map(
                body -> {
                  String type = body.schemas().keySet().iterator().next();
                  koppen.put("Content-Type", type);
                  return type.equals(JSON)
                      ? voorbeelden.van(body.schemas().get(type))
                      : JsonNodeFactory.instance.textNode("inhoud");
                });
    return new Verzoek(pad, velden, koppen, goed, goed.map(JsonNode::toString), "zoals het hoort");
  }

  /** The text of a JSON value that is no text, or what the text says. */
  static String tekst(String json) {
    try {
      return json.startsWith("\"") ? Json.mapper().readTree(json).asText() : json;
    } catch (IOException e) {
      throw new UncheckedIOException(json, e);
    }
  }

  /** Where a value of the body can be spoilt. */
  List<String> plaatsen() {
    return goed.filter(JsonNode::isObject).map(Voorbeeldwaarden::plaatsen).orElse(List.of());
  }

  Verzoek metVeld(String veld, String waarde) {
    Map<String, String> anders = new LinkedHashMap<>(velden);
    anders.put(veld, waarde);
    return new Verzoek(pad, anders, koppen, goed, inhoud, veld + "=" + kort(waarde));
  }

  Verzoek metWaarde(String plaats, String raw) {
    return met(
        Optional.of(Voorbeeldwaarden.met(goed.orElseThrow(), plaats, raw)),
        plaats + "=" + kort(raw));
  }

  Verzoek metInhoud(String tekst) {
    return met(Optional.of(tekst), "inhoud " + kort(tekst));
  }

  private Verzoek met(Optional<String> anders, String wat) {
    return new Verzoek(pad, velden, koppen, goed, anders, wat);
  }

  Verzoek metKop(String naam, String waarde) {
    Map<String, String> anders = new LinkedHashMap<>(koppen);
    anders.put(naam, waarde);
    return new Verzoek(pad, velden, anders, goed, inhoud, naam + ": " + waarde);
  }

  /** Path and query, with what the parameters hold. */
  String adres() {
    String ingevuld = pad;
    for (Map.Entry<String, String> veld : in("path").entrySet()) {
      ingevuld = ingevuld.replace("{" + veld.getKey() + "}", codeer(veld.getValue()));
    }
    String vraag =
        in("query").entrySet().stream()
            .map(veld -> codeer(veld.getKey()) + "=" + codeer(veld.getValue()))
            .collect(Collectors.joining("&"));
    return ingevuld + (vraag.isEmpty() ? "" : "?" + vraag);
  }

  /** Those that a client of HTTP lets through. */
  Map<String, String> alleKoppen() {
    Map<String, String> alle = new LinkedHashMap<>(koppen);
    in("header")
        .forEach(
            (naam, waarde) -> {
              if (waarde.chars().allMatch(c -> c > ' ' && c < 127)) {
                alle.put(naam, waarde);
              }
            });
    return alle;
  }

  private Map<String, String> in(String waar) {
    Map<String, String> gevonden = new LinkedHashMap<>();
    velden.forEach(
        (veld, waarde) -> {
          if (veld.startsWith(waar + " ")) {
            gevonden.put(veld.substring(waar.length() + 1), waarde);
          }
        });
    return gevonden;
  }

  private static String codeer(String tekst) {
    return URLEncoder.encode(tekst, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static String kort(String tekst) {
    return tekst.substring(0, Math.min(60, tekst.length()));
  }
}
