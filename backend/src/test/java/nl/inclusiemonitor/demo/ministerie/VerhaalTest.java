package nl.inclusiemonitor.demo.ministerie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.inclusiemonitor.demo.bestand.Bestand;
import nl.inclusiemonitor.demo.bestand.Plaatsing;
import nl.inclusiemonitor.demo.bestand.Regel;
import nl.inclusiemonitor.demo.bestand.Soort;
import nl.inclusiemonitor.kalender.Kwartaal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From each quarter to the next something happens, and over the years everything does. */
class VerhaalTest {
  private static final Ministerie MINISTERIE = Ministerie.generate(Ministerie.DEMO_ZAAD);

  private enum Uitkomst {
    NIEUW_IN_DIENST,
    NIEUW_GEREGISTREERD,
    MET_TERUGWERKENDE_KRACHT,
    ANDER_DIENSTONDERDEEL,
    GEWIJZIGD,
    ONGEWIJZIGD,
    VERVALLEN_UIT_REGISTER,
    VERVALLEN_UIT_DIENST,
    NIET_IN_P_DIREKT,
    DUBBEL_DIENSTVERBAND
  }

  static List<Kwartaal> kwartalen() {
    return Tijdlijn.KWARTALEN;
  }

  @Test
  void elkeMatchuitkomstKomtVoor() {
    Set<Uitkomst> gezien = EnumSet.noneOf(Uitkomst.class);
    for (Kwartaal kwartaal : Tijdlijn.KWARTALEN.subList(1, 8)) {
      Set<String> leden = pseudoniemen(kwartaal.vorige());
      leden.addAll(pseudoniemen(kwartaal));
      leden.forEach(lid -> gezien.addAll(uitkomsten(lid, kwartaal)));
    }

    assertThat(gezien).containsExactlyInAnyOrder(Uitkomst.values());
  }

  @ParameterizedTest
  @MethodSource("kwartalen")
  void minstensTachtigProcentVanHetRegisterStaatInPersoneel(Kwartaal kwartaal) {
    List<Regel.Registratie> register = register(kwartaal);
    Set<String> bekend =
        personeel(kwartaal).stream().map(Regel.Personeel::pseudoniem).collect(Collectors.toSet());

    assertThat(register)
        .filteredOn(regel -> bekend.contains(regel.pseudoniem()))
        .hasSizeGreaterThanOrEqualTo(register.size() * 4 / 5);
  }

  @ParameterizedTest
  @MethodSource("kwartalen")
  void hetPersoneelPastBijDeBezettingVanElkOnderdeel(Kwartaal kwartaal) {
    for (Regel.Bezetting bezetting : bezetting(kwartaal)) {
      double uren =
          personeel(kwartaal).stream()
              .filter(regel -> regel.plaatsing().onderdeel() == bezetting.onderdeel())
              .filter(regel -> regel.bestaatOp(kwartaal.laatsteDag()))
              .mapToDouble(regel -> regel.plaatsing().uren().doubleValue())
              .sum();
      double fte = bezetting.fte().doubleValue();

      assertThat(uren / 36).as(bezetting.toString()).isCloseTo(fte, within(1 + fte * 0.03));
    }
    assertThat(personeel(kwartaal)).hasSizeBetween(3_700, 4_600);
  }

  @Test
  void geenTweeRegelsVanEenBestandHebbenDezelfdeSleutel() {
    for (Bestand bestand : MINISTERIE.bestanden()) {
      assertThat(bestand.regels().stream().map(VerhaalTest::sleutel).distinct())
          .as(bestand.naam())
          .hasSize(bestand.regels().size());
    }
  }

  @Test
  void geenPeriodeEindigtVoorZijBegint() {
    for (Bestand bestand : MINISTERIE.bestanden()) {
      assertThat(bestand.goedgekeurd(Regel.Personeel.class))
          .noneMatch(r -> r.uitDienst().filter(eind -> eind.isBefore(r.inDienst())).isPresent());
      assertThat(bestand.goedgekeurd(Regel.Registratie.class))
          .noneMatch(r -> r.eind().filter(eind -> eind.isBefore(r.begin())).isPresent());
    }
  }

  @ParameterizedTest
  @MethodSource("kwartalen")
  void geenLeveringWijktMeerDanEenKwartAfVanDeVorige(Kwartaal kwartaal) {
    for (Soort soort : Soort.values()) {
      boolean jaarlijks = soort == Soort.VERLOONDE_UREN;
      Kwartaal eerder =
          jaarlijks ? new Kwartaal(kwartaal.jaar() - 1, kwartaal.nummer()) : kwartaal.vorige();
      Optional<Bestand> vorig = MINISTERIE.bestand(eerder, soort);
      Optional<Bestand> nu = MINISTERIE.bestand(kwartaal, soort);
      if (vorig.isPresent() && nu.isPresent()) {
        int was = vorig.get().regels().size();
        assertThat(nu.get().regels()).as(soort.naam()).hasSizeBetween(was * 3 / 4, was * 5 / 4);
      }
    }
  }

  @Test
  void alleenHetTweedeKwartaalHeeftEenHandvolAfgekeurdeRegels() {
    assertThat(MINISTERIE.bestanden())
        .filteredOn(bestand -> bestand.afgekeurd() > 0)
        .singleElement()
        .satisfies(
            bestand -> {
              assertThat(bestand.naam()).startsWith("2021-Q2-personeel");
              assertThat(bestand.afgekeurd()).isEqualTo(6);
            });
  }

  @Test
  void deInhuurVanHetEersteKwartaalVan2022KomtNaDePersoneelsleveringVanHetTweede() {
    List<String> volgorde =
        MINISTERIE.bestanden().stream().map(b -> b.kwartaal() + " " + b.soort().naam()).toList();

    assertThat(volgorde)
        .containsSubsequence("2022-Q2 personeel", "2022-Q1 inhuur", "2022-Q2 inhuur")
        .doesNotContain("2022-Q4 inhuur");
  }

  private static Set<Uitkomst> uitkomsten(String lid, Kwartaal nu) {
    Kwartaal toen = nu.vorige();
    Set<Uitkomst> gezien = EnumSet.noneOf(Uitkomst.class);
    List<Regel.Personeel> banenToen = banen(lid, toen);
    List<Regel.Personeel> banenNu = banen(lid, nu);
    boolean toenGeregistreerd = geregistreerd(lid, toen, toen);
    boolean nuGeregistreerd = geregistreerd(lid, nu, nu);
    if (nuGeregistreerd && personeel(nu).stream().noneMatch(r -> r.pseudoniem().equals(lid))) {
      gezien.add(Uitkomst.NIET_IN_P_DIREKT);
    }
    if (nuGeregistreerd && banenNu.size() > 1) {
      gezien.add(Uitkomst.DUBBEL_DIENSTVERBAND);
    }
    if (nuGeregistreerd && !banenNu.isEmpty() && banenToen.isEmpty()) {
      gezien.add(Uitkomst.NIEUW_IN_DIENST);
    }
    if (toenGeregistreerd && !banenToen.isEmpty() && banenNu.isEmpty()) {
      gezien.add(Uitkomst.VERVALLEN_UIT_DIENST);
    }
    if (!banenToen.isEmpty() && !banenNu.isEmpty()) {
      if (toenGeregistreerd && !nuGeregistreerd) {
        gezien.add(Uitkomst.VERVALLEN_UIT_REGISTER);
      } else if (!toenGeregistreerd && nuGeregistreerd) {
        gezien.add(
            geregistreerd(lid, nu, toen)
                ? Uitkomst.MET_TERUGWERKENDE_KRACHT
                : Uitkomst.NIEUW_GEREGISTREERD);
      } else if (nuGeregistreerd) {
        gezien.add(vergelijk(banenToen.get(0).plaatsing(), banenNu.get(0).plaatsing()));
      }
    }
    return gezien;
  }

  private static Uitkomst vergelijk(Plaatsing toen, Plaatsing nu) {
    if (toen.onderdeel() != nu.onderdeel()) {
      return Uitkomst.ANDER_DIENSTONDERDEEL;
    }
    return toen.equals(nu) ? Uitkomst.ONGEWIJZIGD : Uitkomst.GEWIJZIGD;
  }

  /** Whether the register as delivered in one quarter covers the peildatum of another. */
  private static boolean geregistreerd(String lid, Kwartaal levering, Kwartaal peil) {
    return register(levering).stream()
        .anyMatch(r -> r.pseudoniem().equals(lid) && r.bestaatOp(peil.laatsteDag()));
  }

  private static List<Regel.Personeel> banen(String lid, Kwartaal kwartaal) {
    return personeel(kwartaal).stream()
        .filter(r -> r.pseudoniem().equals(lid) && r.bestaatOp(kwartaal.laatsteDag()))
        .toList();
  }

  /** The key of a line as the layout of its kind declares it. */
  private static List<?> sleutel(Regel regel) {
    if (regel instanceof Regel.Fout fout) {
      return sleutel(fout.bedoeld());
    }
    if (regel instanceof Regel.Personeel r) {
      return List.of(r.pseudoniem(), r.nummer());
    }
    if (regel instanceof Regel.Registratie r) {
      return List.of(r.pseudoniem(), r.begin());
    }
    if (regel instanceof Regel.VerloondeUren r) {
      return List.of(r.pseudoniem(), r.ikvNummer(), r.maand(), r.correctie());
    }
    if (regel instanceof Regel.Inhuur r) {
      return List.of(r.onderdeel(), r.leverancier(), r.mantel(), r.maand(), r.pseudoniem());
    }
    if (regel instanceof Regel.Opgave r) {
      return r.sleutel();
    }
    if (regel instanceof Regel.Binnenwerk r) {
      return List.of(r.onderdeel(), r.categorie());
    }
    return List.of(((Regel.Bezetting) regel).onderdeel());
  }

  private static List<Regel.Bezetting> bezetting(Kwartaal kwartaal) {
    return MINISTERIE.bezetting(kwartaal);
  }

  private static Set<String> pseudoniemen(Kwartaal kwartaal) {
    return register(kwartaal).stream()
        .map(Regel.Registratie::pseudoniem)
        .collect(Collectors.toSet());
  }

  private static List<Regel.Registratie> register(Kwartaal kwartaal) {
    return MINISTERIE
        .bestand(kwartaal, Soort.DOELGROEPREGISTER)
        .orElseThrow()
        .goedgekeurd(Regel.Registratie.class);
  }

  private static List<Regel.Personeel> personeel(Kwartaal kwartaal) {
    return MINISTERIE
        .bestand(kwartaal, Soort.PERSONEEL)
        .orElseThrow()
        .goedgekeurd(Regel.Personeel.class);
  }
}
