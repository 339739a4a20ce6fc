package nl.inclusiemonitor.pseudonimisering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import nl.inclusiemonitor.privacy.Sleuteltekst;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two parts make one key, and nothing else does. */
class SleutelTest {
  @TempDir private Path map;

  private Werkbank bank;

  @BeforeEach
  void eenSleutel() {
    bank = new Werkbank(map).metSleutel("sleutel");
  }

  @Test
  void elkDeelIsAlleenLeesbaarVoorZijnEigenaar() throws IOException {
    for (String deel : new String[] {"sleutel-1", "sleutel-2"}) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(bank.pad(deel))))
          .isEqualTo("rw-------");
    }
  }

  @Test
  void tweeSleutelsZijnVerschillendEnNoemenNooitHunWaarde() {
    String id = bank.out().replaceAll("(?s)^Sleutel ([0-9a-f]{16}) .*", "$1");
    String waarde = bank.lees("sleutel-1").replaceAll("(?s).*waarde: ([0-9a-f]{64}).*", "$1");
    String gezegd = bank.out();

    bank.metSleutel("andere");

    assertThat(bank.out()).doesNotContain(id);
    assertThat(gezegd + bank.err()).doesNotContain(waarde);
    assertThat(bank.lees("sleutel-2")).contains("sleutelId: " + id).doesNotContain(waarde);
  }

  @Test
  void elkDeelIsVoorDeMonitorTeHerkennenAanZijnOpschriftEnZijnWaarde() {
    for (String deel : new String[] {"sleutel-1", "sleutel-2"}) {
      assertThat(bank.lees(deel).lines().map(Sleuteltekst::is))
          .containsExactly(true, false, false, true, false);
    }
  }

  @Test
  void bestaandeDelenBlijvenZoalsZeZijn() {
    String twee = bank.lees("sleutel-2");

    int code = bank.run("sleutel", "--deel-1", "vrij-1", "--deel-2", "sleutel-2");

    assertThat(code).isEqualTo(1);
    assertThat(bank.err()).contains("bestaat al en wordt nooit overschreven");
    assertThat(bank.lees("sleutel-2")).isEqualTo(twee);
    assertThat(bank.pad("vrij-1")).doesNotExist();
  }

  @Test
  void deVolgordeVanDeDelenMaaktNietUit() {
    String heen = token("sleutel-1", "sleutel-2");

    assertThat(token("sleutel-2", "sleutel-1")).isEqualTo(heen).matches("[0-9a-f]{32}\n");
  }

  @ParameterizedTest
  @CsvSource({
    "sleutel-1, sleutel-1, twee keer deel 1",
    "sleutel-1, andere-2, horen niet bij elkaar",
    "sleutel-1, weg, is niet te lezen",
    "sleutel-1, tikfout, het controlegetal klopt niet",
    "sleutel-1, vreemd, is geen sleuteldeel",
  })
  void watNietBijElkaarHoortWordtGeweigerd(String een, String twee, String reden) {
    bank.metSleutel("andere");
    String goed = bank.lees("sleutel-2");
    bank.schrijf("tikfout", goed.replaceFirst("waarde: .", "waarde: " + anders(goed)));
    bank.schrijf("vreemd", "geheim");

    int code = bank.met(Werkbank.EEN, "token", "--sleutel-1", een, "--sleutel-2", twee);

    assertThat(code).isEqualTo(1);
    assertThat(bank.err()).contains(reden).hasLineCount(1);
    assertThat(bank.out()).isEmpty();
  }

  @Test
  void eenAnderDoelGeeftAndereTokensEnEenDoelZonderVersieBestaatNiet() {
    assertThat(bank.run("sleutel", "--deel-1", "a", "--deel-2", "b", "--doel", "onderzoek/2"))
        .isZero();
    assertThat(bank.lees("a")).contains("doel: onderzoek/2\n");
    assertThat(bank.run("sleutel", "--deel-1", "c", "--deel-2", "d", "--doel", "a|b")).isEqualTo(2);
    assertThat(bank.pad("c")).doesNotExist();
  }

  private static char anders(String deel) {
    return deel.charAt(deel.indexOf("waarde: ") + 8) == '0' ? '1' : '0';
  }

  private String token(String een, String twee) {
    bank.met(Werkbank.EEN + "\n", "token", "--sleutel-1", een, "--sleutel-2", twee);
    return bank.out();
  }
}
