package nl.inclusiemonitor.plan.jaarplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.identity.Rol;
import org.junit.jupiter.api.Test;

/** Whose turn it is with a plan, and when it is late. */
class VolgstapTest {
  private static final Caller RIVM = iemand(Set.of("RIVM"), Rol.HR_ADVISEUR);
  private static final Caller CIBG = iemand(Set.of("CIBG"), Rol.HR_ADVISEUR);
  private static final Caller ADVISEUR = iemand(Set.of(), Rol.DI_ADVISEUR);
  private static final Caller ANDERE_ADVISEUR = iemand(Set.of(), Rol.DI_ADVISEUR);
  private static final Caller VASTSTELLER = iemand(Set.of(), Rol.VASTSTELLER);

  @Test
  void theUnitItselfMakesCompletesAndHandsIn() {
    assertThat(stap(Optional.empty(), RIVM)).isEqualTo("MAKEN true");
    assertThat(stap(Optional.of(plan(Planstatus.CONCEPT, 4)), RIVM)).isEqualTo("AANVULLEN true");
    assertThat(stap(Optional.of(plan(Planstatus.CONCEPT, 5)), RIVM)).isEqualTo("INDIENEN true");
    assertThat(stap(Optional.of(plan(Planstatus.CONCEPT, 5)), CIBG)).isEqualTo("INDIENEN false");
    assertThat(stap(Optional.of(plan(Planstatus.CONCEPT, 5)), VASTSTELLER))
        .isEqualTo("INDIENEN false");
  }

  @Test
  void anotherRoleThanWhoHandedInJudges() {
    assertThat(beoordelen(RIVM, RIVM)).isFalse();
    assertThat(beoordelen(RIVM, ADVISEUR)).isTrue();
    assertThat(beoordelen(RIVM, VASTSTELLER)).isTrue();
    assertThat(beoordelen(ADVISEUR, ADVISEUR)).isFalse();
    assertThat(beoordelen(ADVISEUR, ANDERE_ADVISEUR)).isFalse();
    assertThat(beoordelen(ADVISEUR, VASTSTELLER)).isTrue();
    assertThat(beoordelen(ADVISEUR, iemand(Set.of(), Rol.DI_ADVISEUR, Rol.VASTSTELLER))).isTrue();
  }

  @Test
  void aYearAfterTheJudgmentItIsTimeToLookBack() {
    Jaarplan plan = plan(Planstatus.BEOORDEELD, 5);

    assertThat(plan.terugblikUiterlijk()).contains(LocalDate.of(2023, 3, 7));
    assertThat(plan.isTerugblikTeLaat(LocalDate.of(2023, 3, 7))).isFalse();
    assertThat(plan.isTerugblikTeLaat(LocalDate.of(2023, 3, 8))).isTrue();
    assertThat(stap(Optional.of(plan), RIVM)).isEqualTo("TERUGBLIKKEN true");
    assertThat(plan(Planstatus.CONCEPT, 5).terugblikUiterlijk()).isEmpty();
  }

  private static boolean beoordelen(Caller indiener, Caller lezer) {
    return Volgstap.van(
            "RIVM",
            Optional.of(plan(Planstatus.INGEDIEND, 5)),
            Optional.of(new Indiener(indiener.id(), indiener.rollen())),
            lezer)
        .vanU();
  }

  private static String stap(Optional<Jaarplan> plan, Caller lezer) {
    Volgstap stap = Volgstap.van("RIVM", plan, Optional.empty(), lezer);
    return stap.stap() + " " + stap.vanU();
  }

  private static Jaarplan plan(Planstatus status, int ingevuld) {
    return new Jaarplan(
        "J-1",
        "Jaarplan",
        1,
        "RIVM",
        2022,
        status,
        Arrays.stream(Deel.values())
            .limit(ingevuld)
            .collect(Collectors.toMap(Function.identity(), deel -> "tekst")),
        Optional.of(LocalDate.of(2022, 3, 7)),
        false,
        Optional.empty(),
        List.of());
  }

  private static Caller iemand(Set<String> onderdelen, Rol... rollen) {
    return new Caller(UUID.randomUUID(), "iemand", Set.of(rollen), Set.of(), onderdelen, false);
  }
}
