package nl.inclusiemonitor.banenafspraak.opbouw.brug;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.inclusiemonitor.banenafspraak.opbouw.brug.Brugweg.Etappe;
import nl.inclusiemonitor.banenafspraak.opbouw.brug.Brugweg.Halte;
import org.junit.jupiter.api.Test;

/** Which kept bruggen tell the change between two standen, the lines of some of which are gone. */
class BrugwegTest {
  private static final UUID A = new UUID(0, 1);
  private static final UUID B = new UUID(0, 2);
  private static final UUID C = new UUID(0, 3);
  private static final UUID D = new UUID(0, 4);

  @Test
  void withAllLinesItIsOneStageHoweverFarApart() {
    Brugweg weg = new Brugweg(List.of(halte(A, true, B), halte(B, true, C), halte(C, true)));

    assertThat(weg.van(A, C)).contains(List.of(new Etappe(A, C, false)));
  }

  @Test
  void keptStagesLeadToWhereLinesAreAgain() {
    Brugweg weg =
        new Brugweg(
            List.of(halte(A, false, B), halte(B, false, C), halte(C, true), halte(D, true)));

    assertThat(weg.van(A, D))
        .contains(List.of(new Etappe(A, B, true), new Etappe(B, C, true), new Etappe(C, D, false)));
  }

  @Test
  void whereNothingWasKeptThereIsNoWay() {
    Brugweg weg = new Brugweg(List.of(halte(A, false), halte(B, true), halte(C, true)));

    assertThat(weg.van(A, C)).isEmpty();
    assertThat(weg.van(B, C)).isPresent();
  }

  @Test
  void aStandAndItselfAreNoWayApart() {
    assertThat(new Brugweg(List.of(halte(A, false))).van(A, A)).contains(List.of());
  }

  /** As retention does: the oldest lines go first, and what they change is kept before. */
  @Test
  void whateverWasErasedInOrderEveryPairIsStillTold() {
    Random random = new Random(20220930);
    for (int ronde = 0; ronde < 200; ronde++) {
      int aantal = 2 + random.nextInt(8);
      int gewist = random.nextInt(aantal + 1);
      List<Halte> haltes = new ArrayList<>();
      for (int plek = 0; plek < aantal; plek++) {
        boolean buurBewaard = plek + 1 < aantal && plek < gewist;
        haltes.add(
            new Halte(id(plek), plek >= gewist, buurBewaard ? List.of(id(plek + 1)) : List.of()));
      }
      int van = random.nextInt(aantal);
      int tot = van + random.nextInt(aantal - van);

      List<Etappe> etappes = new Brugweg(haltes).van(id(van), id(tot)).orElseThrow();

      assertThat(etappes).hasSizeLessThanOrEqualTo(tot - van);
      IntStream.range(1, etappes.size())
          .forEach(
              nummer ->
                  assertThat(etappes.get(nummer).van()).isEqualTo(etappes.get(nummer - 1).tot()));
    }
  }

  private static UUID id(int plek) {
    return new UUID(1, plek);
  }

  private static Halte halte(UUID id, boolean heeftRegels, UUID... naar) {
    return new Halte(id, heeftRegels, List.of(naar));
  }
}
