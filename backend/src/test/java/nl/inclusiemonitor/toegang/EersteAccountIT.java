package nl.inclusiemonitor.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.toegang.instantie.EenmaligToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class EersteAccountIT {
  private static final String WACHTWOORD = "een lang wachtwoord";

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

  @TempDir private Path data;

  @BeforeEach
  void leeg() throws Exception {
    DATABASE.sql("truncate installatie, accounts, sessies, aanmeldpogingen, geheimen, scenarios");
  }

  @Test
  void theTokenInTheDataDirectoryMakesTheFirstBeheerderOnce() throws Exception {
    try (Installatie installatie = Installatie.leeg(DATABASE, data)) {
      assertThat(nodig(installatie)).isTrue();
      String token = Files.readString(file(data)).strip();

      Answer made = maak(installatie, token, "beheer");
      Answer again = maak(installatie, token, "beheer-twee");

      assertThat(made.status()).isEqualTo(201);
      assertThat(made.json().path("rollen").get(0).asText()).isEqualTo("beheerder");
      assertThat(again.status()).isEqualTo(403);
      assertThat(nodig(installatie)).isFalse();
      assertThat(file(data)).doesNotExist();
      assertThat(installatie.meldAan("beheer", WACHTWOORD).status()).isEqualTo(201);
    }
  }

  @Test
  void onlyTheOwnUserMayReadTheFileAndTheDatabaseHoldsTheHashOnly() throws Exception {
    try (Installatie installatie = Installatie.leeg(DATABASE, data)) {
      String token = Files.readString(file(data)).strip();

      assertThat(nodig(installatie)).isTrue();
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file(data))))
          .isEqualTo("rw-------");
      assertThat(
              DATABASE.column(
                  "select encode(waarde, 'escape') from geheimen where naam like 'eenmalig%'"))
          .hasSize(1)
          .doesNotContain(token);
    }
  }

  @Test
  void anotherTokenMakesNothingAndTooManyTriesHaveToWait() throws Exception {
    try (Installatie installatie = Installatie.leeg(DATABASE, data)) {
      for (int i = 0; i < 5; i++) {
        assertThat(maak(installatie, "geraden", "beheer").status()).isEqualTo(403);
      }

      assertThat(maak(installatie, "geraden", "beheer").status()).isEqualTo(429);
      assertThat(nodig(installatie)).isTrue();
    }
  }

  @Test
  void twoInstancesEachHaveATokenAndOneAccountEndsBoth() throws Exception {
    Path elders = data.resolve("elders");
    try (Installatie first = Installatie.leeg(DATABASE, data);
        Installatie second = Installatie.leeg(DATABASE, elders)) {
      String one = Files.readString(file(data)).strip();
      String two = Files.readString(file(elders)).strip();

      assertThat(maak(first, two, "beheer").status()).isEqualTo(201);
      assertThat(maak(second, one, "beheer-twee").status()).isEqualTo(403);
    }
    Installatie.leeg(DATABASE, elders).close();
    assertThat(file(elders)).doesNotExist();
  }

  @Test
  void manyAtOnceMakeOneAccount() throws Exception {
    try (Installatie installatie = Installatie.leeg(DATABASE, data)) {
      String token = Files.readString(file(data)).strip();

      assertThat(Installatie.tegelijk(5, i -> maak(installatie, token, "beheer-" + i).status()))
          .containsOnlyOnce(201);
      assertThat(DATABASE.column("select count(*) from accounts")).containsExactly("1");
    }
  }

  @Test
  void aDemoHasAccountsAndNoTokenAndAnEmptyInstallationShowsNoDemoAccounts() throws Exception {
    try (Installatie leeg = Installatie.leeg(DATABASE, data)) {
      assertThat(leeg.client().get("/instantie").json().path("modus").asText())
          .isEqualTo("productie");
      assertThat(leeg.client().get("/instantie").json().path("demoAccounts")).isEmpty();
    }
    DATABASE.sql("truncate installatie");
    try (Installatie demo = Installatie.demo(DATABASE)) {
      assertThat(demo.client().get("/instantie").json().path("modus").asText()).isEqualTo("demo");
      assertThat(nodig(demo)).isFalse();
      demo.client()
          .get("/instantie")
          .json()
          .path("demoAccounts")
          .forEach(
              account ->
                  assertThat(
                          demo.meldAan(
                                  account.path("gebruikersnaam").asText(),
                                  account.path("wachtwoord").asText())
                              .status())
                      .isEqualTo(201));
    }
  }

  private static Answer maak(Installatie installatie, String token, String gebruikersnaam) {
    return installatie
        .client()
        .post(
            "/accounts/_eerste",
            Map.of(
                "token", token,
                "gebruikersnaam", gebruikersnaam,
                "naam", "Beheerder",
                "wachtwoord", WACHTWOORD));
  }

  private static boolean nodig(Installatie installatie) {
    return installatie.client().get("/instantie").json().path("eersteAccountNodig").asBoolean();
  }

  private static Path file(Path directory) {
    return directory.resolve(EenmaligToken.NAME);
  }
}
