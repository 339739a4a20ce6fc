package nl.inclusiemonitor.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.inclusiemonitor.demo.bestand.Soort;
import nl.inclusiemonitor.demo.ministerie.Ministerie;
import nl.inclusiemonitor.kalender.Kwartaal;
import nl.inclusiemonitor.privacy.Elfproef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an I-team would start from, made up and recognisable as that. */
class BronbestandenTest {
  private static final Kwartaal KWARTAAL = new Kwartaal(2022, 4);
  private static final Ministerie MINISTERIE = Ministerie.generate(Ministerie.DEMO_ZAAD);

  @TempDir private Path map;

  @BeforeEach
  void schrijf() throws IOException {
    Bronbestanden.schrijf(MINISTERIE, KWARTAAL, map);
  }

  @Test
  void elkNummerIsVerzonnenVoldoetAanDeElfproefEnHoortBijEenPersoon() throws IOException {
    List<String> nummers = kolom(Bronbestanden.KOPPELBESTAND, 1);

    assertThat(nummers)
        .doesNotHaveDuplicates()
        .allMatch(nummer -> nummer.matches("999[0-9]{6}"))
        .allMatch(nummer -> Elfproef.passes(Integer.parseInt(nummer)));
    assertThat(kolom(Bronbestanden.P_DIREKT, 9)).allMatch(naam -> naam.startsWith("Verzonnen "));
  }

  @Test
  void deBestandenHebbenDeRegelsVanDeLeveringen() throws IOException {
    assertThat(kolom(Bronbestanden.REGISTER, 0)).hasSize(regels(Soort.DOELGROEPREGISTER));
    assertThat(kolom(Bronbestanden.UREN, 0)).hasSize(regels(Soort.VERLOONDE_UREN));
    assertThat(kolom(Bronbestanden.P_DIREKT, 0)).hasSize(regels(Soort.PERSONEEL));
  }

  @Test
  void enkeleMedewerkersHebbenGeenKoppeling() throws IOException {
    Set<String> zonder = new HashSet<>(kolom(Bronbestanden.P_DIREKT, 0));
    kolom(Bronbestanden.KOPPELBESTAND, 0).forEach(zonder::remove);

    assertThat(zonder).hasSize(Bronbestanden.ZONDER_KOPPELING);
  }

  private static int regels(Soort soort) {
    return MINISTERIE.bestand(KWARTAAL, soort).orElseThrow().regels().size();
  }

  private List<String> kolom(String bestand, int nummer) throws IOException {
    return Files.readAllLines(map.resolve(bestand)).stream()
        .skip(1)
        .map(regel -> regel.split(";", -1)[nummer])
        .toList();
  }
}
