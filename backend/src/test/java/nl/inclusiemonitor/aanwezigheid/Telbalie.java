package nl.inclusiemonitor.aanwezigheid;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.digest.Sha256;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.http.ApiClient;

/** The persons around a count, and files as the pseudonymiser writes them. */
final class Telbalie {
  static final String SLEUTEL = "4d98b79698a906e0";

  final ApiClient officer;
  final ApiClient fg;
  final ApiClient team;
  final ApiClient adviseur;

  Telbalie(TestProduct product) {
    officer = product.als("privacy-officer");
    fg = product.als("fg");
    team = product.als("i-team");
    adviseur = product.als("di-adviseur");
  }

  /** A file that grows line by line; persons are numbers, and their tokens what a hash makes. */
  static final class Bestand {
    private final StringBuilder tekst = new StringBuilder("pseudoniem;dienstonderdeel\n");
    private int volgende;

    /** Committee members of a unit, the first so many of whom were trained. */
    Bestand commissie(String dienstonderdeel, int leden, int getraind) {
      for (int i = 0; i < leden; i++) {
        String token = token(volgende++);
        tekst.append(token).append(';').append(dienstonderdeel).append('\n');
        if (i < getraind) {
          tekst.append(token).append(";\n");
        }
      }
      return this;
    }

    /** Persons who were trained and are in no committee. */
    Bestand anderen(int getraind) {
      for (int i = 0; i < getraind; i++) {
        tekst.append(token(volgende++)).append(";\n");
      }
      return this;
    }

    static String token(int persoon) {
      return Sha256.hex("persoon " + persoon).substring(0, 32);
    }

    byte[] bytes() {
      return tekst.toString().getBytes(UTF_8);
    }
  }

  Answer legVast(String sleutelId) {
    return officer.post(
        "/aanwezigheidsdpias",
        Map.of("kenmerk", "DPIA-2022-17", "documentdatum", "2022-11-01", "sleutelId", sleutelId));
  }

  static Answer stap(ApiClient wie, Answer dpia, String stap) {
    return wie.ifMatch(dpia.header("ETag"))
        .post("/aanwezigheidsdpias/" + dpia.json().path("id").asText() + "/" + stap);
  }

  static Answer trekIn(ApiClient wie, Answer dpia) {
    return wie.ifMatch(dpia.header("ETag"))
        .post(
            "/aanwezigheidsdpias/" + dpia.json().path("id").asText() + "/intrekking",
            Map.of("reden", "Het document wordt herzien"));
  }

  /** Both steps. */
  Answer zetAan() {
    Answer bevestigd = stap(fg, legVast(SLEUTEL), "bevestiging");
    assertThat(bevestigd.status()).as(bevestigd.text()).isEqualTo(200);
    return bevestigd;
  }

  Answer tel(String kwartaal, Bestand bestand) {
    return tel(team, kwartaal, SLEUTEL, bestand.bytes(), Sha256.hex(bestand.bytes()));
  }

  static Answer tel(ApiClient wie, String kwartaal, String sleutelId, byte[] bytes, String sha256) {
    return wie.post(
        "/aanwezigheidstellingen?kwartaal="
            + kwartaal
            + "&sleutelId="
            + sleutelId
            + "&sha256="
            + sha256,
        "text/csv",
        bytes);
  }
}
