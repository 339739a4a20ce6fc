package nl.inclusiemonitor;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.Vertx;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.demo.lader.DemoLader;
import nl.inclusiemonitor.demo.lader.Verbinding;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.http.ApiClient;
import nl.inclusiemonitor.http.HttpSettings;
import nl.inclusiemonitor.http.contract.Contract;
import nl.inclusiemonitor.levering.dossier.LeveringSettings;
import nl.inclusiemonitor.levering.layout.Bewaartermijnen;
import nl.inclusiemonitor.verzoek.terugzoek.TerugzoekSettings;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The whole product over a test database, with the demo's accounts and without its data. Register
 * it after its {@link TestDatabase}. Its clients hold every answer against the contract.
 */
public final class TestProduct implements BeforeAllCallback, AfterAllCallback {
  private final TestDatabase database;
  private final LeveringSettings leveren;
  private final Settings.Personen personen;
  private final Clock clock;
  private final MeterRegistry registry = new SimpleMeterRegistry();
  private Vertx vertx;
  private Product product;

  public TestProduct(TestDatabase database) {
    this(database, LeveringSettings.STANDAARD);
  }

  public TestProduct(TestDatabase database, LeveringSettings leveren) {
    this(database, leveren, TerugzoekSettings.STANDAARD, Clock.systemUTC());
  }

  public TestProduct(TestDatabase database, TerugzoekSettings terugzoeken) {
    this(database, LeveringSettings.STANDAARD, terugzoeken, Clock.systemUTC());
  }

  public TestProduct(TestDatabase database, Clock clock) {
    this(database, LeveringSettings.STANDAARD, TerugzoekSettings.STANDAARD, clock);
  }

  private TestProduct(
      TestDatabase database, LeveringSettings leveren, TerugzoekSettings terugzoeken, Clock clock) {
    this.database = database;
    this.leveren = leveren;
    this.personen = new Settings.Personen(5, terugzoeken);
    this.clock = clock;
  }

  @Override
  public void beforeAll(ExtensionContext context) throws Exception {
    vertx = Vertx.vertx();
    Path data = Files.createTempDirectory("product");
    Settings settings =
        new Settings(
            true,
            data,
            new HttpSettings("127.0.0.1", 0, Optional.empty(), Optional.empty(), Optional.empty()),
            new Settings.Management("127.0.0.1", 0),
            Optional.of(database.settings()),
            8,
            20,
            10,
            Bewaartermijnen.STANDAARD,
            Optional.empty(),
            personen);
    product = new Product(vertx, settings, database.settings(), leveren, registry, clock);
    TestDatabase.await(product.start(2));
  }

  @Override
  public void afterAll(ExtensionContext context) throws Exception {
    TestDatabase.await(product.stop());
    TestDatabase.await(vertx.close());
  }

  public int port() {
    return product.port();
  }

  public MeterRegistry registry() {
    return registry;
  }

  /**
   * Loads the demo ministry through the product's own doors.
   *
   * @param data where its files are made
   */
  public void laadDemo(Path data) {
    URI adres = URI.create("http://127.0.0.1:" + product.port());
    new DemoLader(data, new Verbinding(adres, Optional.empty())).run();
  }

  /** A client that nobody knows. */
  public ApiClient anoniem() {
    return ApiClient.of(Contract.load(Contract.ROOT), product.port());
  }

  /** The demo's program, with every scope. */
  public ApiClient integratie() {
    return anoniem().bearer(token());
  }

  /** A token of the demo's program, for a test that writes its own requests. */
  public String token() {
    Answer token =
        anoniem()
            .post(
                "/tokens",
                "application/x-www-form-urlencoded",
                ("grant_type=client_credentials&client_id=demo-integratie"
                        + "&client_secret=demo-integratie-geheim")
                    .getBytes(StandardCharsets.UTF_8));
    return token.json().path("access_token").asText();
  }

  /** A person of the demo, logged in. */
  public ApiClient als(String gebruikersnaam) {
    Answer sessie =
        anoniem()
            .with("Origin", "http://127.0.0.1:" + product.port())
            .with("X-Inclusiemonitor", "1")
            .post(
                "/sessies",
                Map.of(
                    "gebruikersnaam",
                    gebruikersnaam,
                    "wachtwoord",
                    "demo-" + gebruikersnaam + "-2022"));
    String cookie = sessie.header("Set-Cookie");
    return anoniem().session(cookie.substring(cookie.indexOf('=') + 1, cookie.indexOf(';')));
  }
}
