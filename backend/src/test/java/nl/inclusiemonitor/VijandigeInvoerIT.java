package nl.inclusiemonitor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.http.ApiClient;
import nl.inclusiemonitor.http.Voorbeeldwaarden;
import nl.inclusiemonitor.http.body.Json;
import nl.inclusiemonitor.http.contract.Contract;
import nl.inclusiemonitor.http.contract.ContractOperation;
import nl.inclusiemonitor.levering.Leveraar;
import nl.inclusiemonitor.levering.Sporen;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Every operation of the contract, called with what nobody should send: each of its fields spoilt
 * in turn, by who may call it and by others. Whatever it is, the answer is one that the contract
 * declares, never an error of the server, and a burgerservicenummer in it is neither repeated nor
 * kept.
 */
class VijandigeInvoerIT {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  private static final String BSN = "249566758";

  /** Logging out ends the test for that role; of an upload and a login other tests tell more. */
  private static final Set<String> ELDERS = Set.of("meldAf");

  private static final List<String> ROLLEN =
      List.of(
          "di-adviseur",
          "hr-analist",
          "i-team",
          "hr-adviseur-rivm",
          "vaststeller",
          "bestuurder",
          "privacy-officer",
          "fg",
          "beheerder");

  /** As JSON. */
  private static final List<String> WAARDEN =
      List.of(
          "null",
          "true",
          "-1",
          "0",
          "0.5",
          "9223372036854775808",
          "1e400",
          "1e-400",
          "1e999999999",
          "[]",
          "{}",
          "[[[[[[[[]]]]]]]]",
          "\"\"",
          "\"            \"",
          "\"\\u0000\"",
          "\"aaaaaaaaaaaa\\u0000\"",
          "\"\\ud800aaaaaaaaaaaa\"",
          "\"RIVM\\n\"",
          "\"1\\n\"",
          "\"\\u202egnp.exe naam\"",
          "\"\\u200b\\u200b\\u200b\"",
          "\"0\"",
          "\"-1\"",
          "\"1e9\"",
          "\"9999999.999\"",
          "\"2022-02-30\"",
          "\"0000-01-01\"",
          "\"9999-12-31\"",
          "\"+999999999-12-31\"",
          "\"0000-Q1\"",
          "\"9999-Q4\"",
          "\"2099-Q4\"",
          "\"2000-Q1\"",
          "\"00000000-0000-0000-0000-000000000000\"",
          "\"../../etc/passwd\"",
          "\"'; drop table standen; --\"",
          "\"%s\"".formatted(BSN),
          "\"nummer %s in een tekst\"".formatted(BSN),
          "\"\\ufffe\\uffff\"",
          "\"" + "z".repeat(5_000) + "\"");

  private static final int GREEP = 12;

  private static final List<String> GEEN_JSON =
      List.of("", "{", "[]", "\"tekst\"", "{\"a\":1,\"a\":2}", "[".repeat(5_000), "\ufeff{}", BSN);

  private static final Contract CONTRACT = Contract.load(Contract.ROOT);

  /** Anew for each operation, so that a change of one leaves what the others get. */
  private Random random;

  private final Map<String, ApiClient> clients = new LinkedHashMap<>();
  private final Map<String, String> ids = new LinkedHashMap<>();
  private final Set<String> mis = new TreeSet<>();
  private int gevraagd;

  @BeforeAll
  static void load() {
    new Leveraar(PRODUCT.als("hr-analist"))
        .verwerkt("bezetting", "2022-09-30", "dienstonderdeel;fte\nKERN;100\nRIVM;200\n");
    PRODUCT.als("di-adviseur").post("/standen/2022-Q3/afstemming");
  }

  @Test
  void nothingThatIsSentBreaksTheServerOrIsRepeated() throws Exception {
    ROLLEN.forEach(rol -> clients.put(rol, PRODUCT.als(rol)));
    clients.put("api-client", PRODUCT.integratie());
    clients.put("niemand", PRODUCT.anoniem());
    leesIds();
    JsonNode document = Json.mapper().readTree(CONTRACT.published().getBytes());
    Voorbeeldwaarden voorbeelden = new Voorbeeldwaarden(document);

    for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> item : path.getValue().properties()) {
        CONTRACT
            .operation(item.getValue().path("operationId").asText())
            .filter(operation -> !ELDERS.contains(operation.id()))
            .filter(operation -> !operation.produces().contains("text/event-stream"))
            .ifPresent(operation -> bestook(operation, path.getKey(), voorbeelden));
      }
    }

    assertThat(mis).isEmpty();
    assertThat(gevraagd).isGreaterThan(5_000);
    assertThat(new Sporen(DATABASE).tabellenMet(BSN)).isEmpty();
  }

  private void leesIds() {
    ids.put("leveringen", id("hr-analist", "/leveringen", "leveringen"));
    ids.put("accounts", id("beheerder", "/accounts", "accounts"));
    ids.put("api-clients", id("beheerder", "/api-clients", "apiClients"));
  }

  private String id(String rol, String pad, String lijst) {
    return clients.get(rol).get(pad).json().path(lijst).path(0).path("id").asText();
  }

  private void bestook(ContractOperation operation, String pad, Voorbeeldwaarden voorbeelden) {
    random = new Random(operation.id().hashCode());
    List<ApiClient> wie =
        Stream.concat(magHet(operation).limit(1), clients.values().stream())
            .collect(Collectors.toCollection(ArrayList::new));
    Verzoek goed = Verzoek.van(operation, pad, voorbeelden, ids);
    List<Verzoek> aanvallen = new ArrayList<>(List.of(goed));
    for (String naam : goed.velden().keySet()) {
      aanvallen.add(goed.metVeld(naam, BSN));
      greep().forEach(waarde -> aanvallen.add(goed.metVeld(naam, Verzoek.tekst(waarde))));
    }
    for (String plaats : goed.plaatsen()) {
      WAARDEN.forEach(waarde -> aanvallen.add(goed.metWaarde(plaats, waarde)));
    }
    if (goed.inhoud().isPresent()) {
      GEEN_JSON.forEach(tekst -> aanvallen.add(goed.metInhoud(tekst)));
      aanvallen.add(goed.metInhoud("\"" + "x".repeat(1_000_000) + "\""));
      aanvallen.add(goed.metKop("Content-Type", "text/plain"));
    }
    aanvallen.add(goed.metVeld("query onbekend", BSN));
    aanvallen.add(goed.metVeld("query " + BSN, "1"));
    aanvallen.add(goed.metKop("Accept", "image/png"));
    int beurt = 0;
    for (Verzoek aanval : aanvallen) {
      stuur(operation, aanval, wie.get(0));
      if (beurt++ % 12 == 0) {
        stuur(operation, aanval, wie.get(random.nextInt(wie.size())));
      }
    }
  }

  /** Many operations have the same parameters, so that each value meets each kind of them. */
  private Stream<String> greep() {
    return random.ints(GREEP, 0, WAARDEN.size()).distinct().mapToObj(WAARDEN::get);
  }

  private Stream<ApiClient> magHet(ContractOperation operation) {
    return operation.access().rollen().stream()
        .flatMap(
            rol ->
                clients.entrySet().stream()
                    .filter(entry -> entry.getKey().startsWith(rol.code()))
                    .map(Map.Entry::getValue));
  }

  private void stuur(ContractOperation operation, Verzoek verzoek, ApiClient wie) {
    ApiClient client = wie;
    for (Map.Entry<String, String> kop : verzoek.alleKoppen().entrySet()) {
      client = client.with(kop.getKey(), kop.getValue());
    }
    gevraagd++;
    String wat = operation.id() + " " + verzoek.omschrijving();
    try {
      Answer answer =
          client.send(
              operation.method().name(),
              verzoek.adres(),
              verzoek
                  .inhoud()
                  .map(tekst -> BodyPublishers.ofString(tekst, StandardCharsets.UTF_8))
                  .orElseGet(BodyPublishers::noBody));
      if (answer.status() >= 500) {
        mis.add(answer.status() + " " + wat + " " + answer.code());
      }
      if (answer.text().contains(BSN)) {
        mis.add("repeated " + wat + " " + answer.status());
      }
    } catch (AssertionError | RuntimeException notAsDeclared) {
      String message = String.valueOf(notAsDeclared.getMessage());
      mis.add(wat + " " + message.substring(0, Math.min(400, message.length())));
    }
  }
}
