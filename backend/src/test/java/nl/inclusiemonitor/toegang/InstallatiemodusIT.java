package nl.inclusiemonitor.toegang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import nl.inclusiemonitor.db.DatabaseStartException;
import nl.inclusiemonitor.db.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** One database is never started both as a demo and as production. */
class InstallatiemodusIT {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

  @TempDir Path data;

  @BeforeEach
  void neverStarted() throws Exception {
    DATABASE.sql("truncate installatie, accounts, api_clients, geheimen cascade");
  }

  @Test
  void aDemoPutsNoAccountIntoAProductionDatabase() throws Exception {
    Installatie.leeg(DATABASE, data).close();

    assertThatThrownBy(() -> Installatie.demo(DATABASE))
        .hasCause(
            new DatabaseStartException(
                "This database belongs to a production installation; use «start»."));
    assertThat(DATABASE.column("select gebruikersnaam from accounts")).isEmpty();
    assertThat(DATABASE.column("select client_id from api_clients")).isEmpty();
  }

  @Test
  void productionDoesNotServeTheAccountsOfADemo() {
    Installatie.demo(DATABASE).close();

    assertThatThrownBy(() -> Installatie.leeg(DATABASE, data))
        .hasCause(
            new DatabaseStartException(
                "This database belongs to a demo installation; use «demo»."));
    assertThat(data).isEmptyDirectory();
  }

  @Test
  void theSameModeStartsAgain() throws Exception {
    Installatie.leeg(DATABASE, data).close();
    Installatie.leeg(DATABASE, data).close();

    assertThat(DATABASE.column("select modus from installatie")).containsExactly("productie");
  }
}
