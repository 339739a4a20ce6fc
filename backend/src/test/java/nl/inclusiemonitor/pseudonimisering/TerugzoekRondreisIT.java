package nl.inclusiemonitor.pseudonimisering;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.verzoek.Verzoekbank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A request goes out of the product as the offline command reads it, and in as it writes. */
class TerugzoekRondreisIT {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  @TempDir Path map;

  @Test
  void theCommandFindsWhoIsBehindADownloadedVerzoek() {
    Werkbank werkbank = new Werkbank(map).metSleutel("sleutel");
    werkbank.schrijf(
        "koppeling.csv",
        "personeelsnummer;bsn\nP1;%s\nP2;%s\nP3;%s\n"
            .formatted(Werkbank.EEN, Werkbank.TWEE, Werkbank.DRIE));
    Verzoekbank bank = new Verzoekbank(PRODUCT);
    bank.nieuwe =
        bank.leveraar.verwerkt(
            Verzoekbank.REGISTER,
            "2022-09-30",
            "pseudoniem;registratie_begin\n%s;2020-01-01\n%s;2020-01-01\n"
                .formatted(werkbank.token(Werkbank.EEN), werkbank.token(Werkbank.DRIE)));
    Answer verzoek = bank.goedgekeurd("nieuw-geregistreerd");

    werkbank.schrijf("tokens.csv", bank.tokenbestand(verzoek).text());
    int code =
        werkbank.run(
            "terugzoek",
            "--sleutel-1",
            "sleutel-1",
            "--sleutel-2",
            "sleutel-2",
            "--tokens",
            "tokens.csv",
            "--koppeling",
            "koppeling.csv",
            "--uit",
            "antwoord.csv",
            "--met-bsn");

    assertThat(code).as(werkbank.err()).isZero();
    assertThat(werkbank.lees("antwoord.csv").lines())
        .containsExactly(
            "pseudoniem;bron;regel;personeelsnummer;bsn",
            werkbank.token(Werkbank.EEN) + ";koppelbestand;2;\"P1\";" + Werkbank.EEN,
            werkbank.token(Werkbank.DRIE) + ";koppelbestand;4;\"P3\";" + Werkbank.DRIE);
  }

  @Test
  void theTokenOfTheCommandFindsTheLinesOfAPerson() {
    Werkbank werkbank = new Werkbank(map).metSleutel("sleutel");
    Verzoekbank bank = new Verzoekbank(PRODUCT);
    bank.leveraar.verwerkt(
        Verzoekbank.REGISTER,
        "2021-09-30",
        "pseudoniem;registratie_begin\n" + werkbank.token(Werkbank.TWEE) + ";2020-01-01\n");

    werkbank.met(
        Werkbank.TWEE + "\n", "token", "--sleutel-1", "sleutel-1", "--sleutel-2", "sleutel-2");
    Answer inzage =
        bank.iTeam.post(
            "/persoonsregels/_zoek",
            Map.of("pseudoniem", werkbank.out().strip(), "reden", "inzageverzoek"));

    assertThat(inzage.json().path("aantalRegels").asInt()).isEqualTo(1);
    assertThat(inzage.json().at("/leveringen/0/peildatum").asText()).isEqualTo("2021-09-30");
  }
}
