package nl.inclusiemonitor.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.ApiClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Somebody sets the clock of the server: access ends when it should, and nobody stays locked out.
 */
class VerzetteKlokIT {
  private static final Duration DAG = Duration.ofDays(1);

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

  private Installatie installatie;

  @BeforeEach
  void start() throws Exception {
    DATABASE.sql(
        "truncate installatie, accounts, sessies, aanmeldpogingen, api_clients, scenarios");
    installatie = Installatie.demo(DATABASE);
  }

  @AfterEach
  void stop() {
    installatie.close();
  }

  @Test
  void aheadItEndsSessionsAndTokensAndNewOnesHold() {
    ApiClient browser = installatie.als("fg");
    ApiClient program = installatie.client().bearer(installatie.token());

    installatie.clock.pass(DAG);

    assertThat(browser.get("/mij").status()).isEqualTo(401);
    assertThat(program.get("/mij").status()).isEqualTo(401);
    assertBinnen();
  }

  @Test
  void backASessionHoldsAndEndsAtItsTime() {
    ApiClient browser = installatie.als("fg");
    assertThat(browser.get("/mij").status()).isEqualTo(200);

    installatie.clock.pass(DAG.negated());

    assertThat(browser.get("/mij").status()).isEqualTo(200);
    installatie.clock.pass(DAG.plus(Duration.ofMinutes(30)));
    assertThat(browser.get("/mij").status()).isEqualTo(401);
  }

  @Test
  void backATokenFromTheFutureIsRefusedAndANewOneHolds() {
    ApiClient program = installatie.client().bearer(installatie.token());
    assertThat(program.get("/mij").status()).isEqualTo(200);

    installatie.clock.pass(DAG.negated());

    assertThat(program.get("/mij").status()).isEqualTo(401);
    assertBinnen();
  }

  @Test
  void backNobodyIsTrustedLongerThanBefore() throws Exception {
    ApiClient browser = installatie.als("fg");
    assertThat(browser.get("/mij").status()).isEqualTo(200);
    // What no other instance tells of: only the clock ends the trust.
    DATABASE.sql("update accounts set geblokkeerd = true where gebruikersnaam = 'fg'");

    installatie.clock.pass(DAG.negated());

    assertThat(browser.get("/mij").status()).isEqualTo(401);
  }

  @Test
  void backFailedTriesLockNobodyOutForTheTimeThatWasTakenBack() {
    for (int i = 0; i < 5; i++) {
      installatie.meldAan("fg", "niet het wachtwoord");
    }
    assertThat(installatie.meldAan("fg", "demo-fg-2022").status()).isEqualTo(429);

    installatie.clock.pass(DAG.negated());

    assertThat(installatie.meldAan("fg", "demo-fg-2022").status()).isEqualTo(201);
  }

  private void assertBinnen() {
    assertThat(installatie.als("fg").get("/mij").status()).isEqualTo(200);
    assertThat(installatie.client().bearer(installatie.token()).get("/mij").status())
        .isEqualTo(200);
  }
}
