package nl.inclusiemonitor.pseudonimisering;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.BooleanNode;
import java.nio.file.Path;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.http.ApiClient;
import nl.inclusiemonitor.levering.Leveraar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What the I-team writes offline is taken by the server as it is. */
class PakbonRondreisIT {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  @Test
  void theServerTakesFileAndPakbonUnchanged(@TempDir Path map) {
    Werkbank bank = new Werkbank(map).metSleutel("sleutel");
    bank.schrijf(
        "register.csv",
        "bsn;registratie_begin;registratie_eind\n" + Werkbank.EEN + ";2020-01-01;\n");
    bank.schrijf(
        "uren.csv",
        "tijdvak_begin,tijdvak_eind,verloonde_uren,ikv_nummer,bsn\n"
            + "20220101,20220131,\"110,5\",1,"
            + Werkbank.EEN
            + "\n");
    bank.schrijf("koppeling.csv", "personeelsnummer;bsn\n7;" + Werkbank.EEN + "\n");
    bank.schrijf(
        "p-direkt.csv",
        """
        personeelsnummer;dienstverband_nr;dienstonderdeel;schaal;contracturen_per_week;in_dienst
        7;1;RIVM;8;36;2020-01-01
        """);
    int code =
        bank.leveringen(
            "--register",
            "register.csv",
            "--uren",
            "uren.csv",
            "--personeel",
            "p-direkt.csv",
            "--koppeling",
            "koppeling.csv");
    assertThat(code).as(bank.err()).isZero();

    geleverd(bank, "uwv-doelgroepregister", "2022-09-30");
    geleverd(bank, "uwv-verloonde-uren", "2022-12-31");
    geleverd(bank, "personeel", "2022-09-30");
  }

  private static void geleverd(Werkbank bank, String soort, String peildatum) {
    ApiClient iTeam = PRODUCT.als("i-team");
    Leveraar leveraar = new Leveraar(iTeam);
    String naam = "uit/" + soort + "-" + peildatum;

    Answer pakbon =
        iTeam.post(
            "/pakbonnen", "application/json", bank.lees(naam + ".pakbon.json").getBytes(UTF_8));
    assertThat(pakbon.status()).as(pakbon.text()).isEqualTo(201);
    String metPakbon = peildatum + "&pakbon=" + pakbon.json().path("id").asText();
    Answer levering = leveraar.gecontroleerd(soort, metPakbon, bank.lees(naam + ".csv"));

    assertThat(levering.json().path("meldingen").findValuesAsText("code"))
        .noneMatch(melding -> melding.startsWith("pakbon-"));
    assertThat(levering.json().path("sleutelId")).isEqualTo(pakbon.json().path("sleutelId"));
    assertThat(iTeam.get(Leveraar.pad(levering) + "/ontvangstbewijs").json().path("pakbonKlopt"))
        .isEqualTo(BooleanNode.TRUE);
  }
}
