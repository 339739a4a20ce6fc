package nl.inclusiemonitor.http.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.openapi.contract.MediaType;
import io.vertx.openapi.contract.OpenAPIContract;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import nl.inclusiemonitor.identity.Rol;
import org.junit.jupiter.api.Test;

class ContractTest {
  private static final String TEST_ROOT = "openapi-test/openapi.yaml";

  private final Contract contract = Contract.load(Contract.ROOT);

  @Test
  void theProductsContractLoadsWithEveryReferenceInPlace() {
    var openApi = new JsonObject(contract.published());

    assertThat(openApi.getString("openapi")).startsWith("3.1");
    assertThat(openApi.containsKey("x-parts")).isFalse();
    assertThat(contract.basePath()).isEqualTo("/api/v1");
    assertThat(contract.operation("lever").orElseThrow().stream()).isTrue();
    for (ContractOperation operation : contract.operations()) {
      operation.body().ifPresent(body -> body.schemas().values().forEach(contract::standalone));
      operation
          .responses()
          .values()
          .forEach(response -> response.schemas().values().forEach(contract::standalone));
    }
  }

  @Test
  void theDerivedContractIsThePublishedOneWithoutWhatTheRouterRefuses() {
    var published = new JsonObject(contract.published());
    var derived = contract.derived();
    var differences = new TreeSet<String>();

    compare("", published, derived, differences);

    assertThat(differences).isNotEmpty().allMatch(ContractTest::isAllowedDifference);
  }

  @Test
  void theRouterAcceptsTheDerivedContract() throws Exception {
    Vertx vertx = Vertx.vertx();
    try {
      OpenAPIContract accepted =
          OpenAPIContract.from(vertx, contract.derived())
              .toCompletionStage()
              .toCompletableFuture()
              .get(30, TimeUnit.SECONDS);

      assertThat(accepted.operations()).hasSameSizeAs(contract.operations());
    } finally {
      vertx.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }
  }

  @Test
  void accessIsReadFromTheContract() {
    Contract test = Contract.load(TEST_ROOT);

    assertThat(test.operation("toonDingen").orElseThrow().access())
        .isEqualTo(new Access(false, true, Set.of(Rol.DI_ADVISEUR), true, Set.of("dingen:lezen")));
    assertThat(test.operation("echo").orElseThrow().access().open()).isTrue();
    assertThat(test.sessionCookie()).contains("__Host-sessie");
  }

  /** Who broke it reads those words; a pattern says nothing to most people. */
  @Test
  void everyPatternThatAClientCanBreakIsToldInWords() {
    var untold = new TreeSet<String>();
    for (ContractOperation operation : contract.operations()) {
      operation
          .parameters()
          .forEach(
              parameter -> untold(operation.id(), contract.standalone(parameter.schema()), untold));
      operation
          .body()
          .ifPresent(
              body ->
                  body.schemas()
                      .values()
                      .forEach(
                          schema -> untold(operation.id(), contract.standalone(schema), untold)));
    }

    assertThat(untold).isEmpty();
  }

  private static void untold(String at, Object schema, Set<String> untold) {
    if (schema instanceof JsonObject object) {
      if (object.getValue("pattern") instanceof String && !object.containsKey("x-vorm")) {
        untold.add(at);
      }
      object.forEach(entry -> untold(at + "/" + entry.getKey(), entry.getValue(), untold));
    } else if (schema instanceof JsonArray array) {
      array.forEach(entry -> untold(at, entry, untold));
    }
  }

  @Test
  void aMissingPartStopsTheStart() {
    assertThatThrownBy(() -> Contract.load("openapi-test/geen.yaml"))
        .isInstanceOf(ContractException.class)
        .hasMessageContaining("geen.yaml");
  }

  private static void compare(String at, Object left, Object right, Set<String> differences) {
    if (left instanceof JsonObject a && right instanceof JsonObject b) {
      Set<String> names = new TreeSet<>(a.fieldNames());
      names.addAll(b.fieldNames());
      names.forEach(
          name -> compare(at + "|" + name, a.getValue(name), b.getValue(name), differences));
    } else if (left instanceof JsonArray a
        && right instanceof JsonArray b
        && a.size() == b.size()) {
      for (int i = 0; i < a.size(); i++) {
        compare(at + "|" + i, a.getValue(i), b.getValue(i), differences);
      }
    } else if (left == null ? right != null : !left.equals(right)) {
      differences.add(at);
    }
  }

  private static boolean isAllowedDifference(String at) {
    String[] path = at.split("\\|", -1);
    String last = path[path.length - 1];
    boolean mediaType =
        path[path.length - 2].equals("content")
            && (!MediaType.isMediaTypeSupported(last)
                || last.equals(MediaType.APPLICATION_OCTET_STREAM));
    return mediaType
        || last.equals("security")
        || last.equals("tokenUrl")
        || at.startsWith("|servers|");
  }

  /** A comma in an unquoted text of a YAML map ends it, and begins a key without a value. */
  @Test
  void noTextIsCutAtItsComma() throws IOException {
    JsonNode contract =
        new ObjectMapper().readTree(Contract.load(Contract.ROOT).published().getBytes());

    assertThat(contract.findParents("description"))
        .isNotEmpty()
        .allSatisfy(
            beschreven ->
                beschreven
                    .properties()
                    .forEach(
                        eigen ->
                            assertThat(eigen.getValue().isNull()).as(eigen.getKey()).isFalse()));
  }
}
