package nl.inclusiemonitor.banenafspraak.wet.uren;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.UUID;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.identity.Caller;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The law's hours of many small ministries made of chance: the database counts as the plain way
 * does, and the shortage obeys the rules of the law. A failure names the seed of its ministry.
 */
class WettelijkeBerekeningPropertyIT {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

  private static final int MINISTERIES = 80;
  private static final BigDecimal CENT = new BigDecimal("0.01");

  private final WettelijkeBerekening berekening = new WettelijkeBerekening(UUID::randomUUID);
  private final BerekeningRepository berekeningen = new BerekeningRepository();

  @Test
  void theDatabaseCountsAsThePlainWayDoes() throws Exception {
    DATABASE.sql(
        """
        insert into dienstonderdelen (id, code, naam, scope, volgorde, geldig_van)
        values (gen_random_uuid(), 'ZORG', 'Zelfstandig bestuursorgaan', 'zbo', 8, '2014-01-01')
        """);
    for (long zaad = 1; zaad <= MINISTERIES; zaad++) {
      WillekeurigMinisterie ministerie = new WillekeurigMinisterie(zaad);
      ministerie.schrijf(DATABASE.owner());

      Berekening gevonden = bereken();

      Berekening.Uren uren = gevonden.uren();
      assertThat(uren.doelgroep().orElseThrow())
          .as("members' hours of ministry %d", zaad)
          .isEqualByComparingTo(uur(ministerie.doelgroepX100()));
      assertThat(uren.inleen().orElseThrow())
          .as("hired-in hours of ministry %d", zaad)
          .isEqualByComparingTo(uur(ministerie.inleenX100()));
      assertThat(uren.meegeteld().orElseThrow())
          .as("C is the sum of its parts in ministry %d", zaad)
          .isEqualByComparingTo(uur(ministerie.doelgroepX100() + ministerie.inleenX100()));
      assertThat(uren.alle().orElseThrow()).isEqualByComparingTo(uur(ministerie.alleX100));
      volgtDeWet(gevonden, zaad);
      DATABASE.sql(
          "delete from wettelijke_leveringen",
          "delete from wettelijke_berekeningen",
          "truncate leveringen cascade");
    }
  }

  /**
   * Between the hours and the floor of it lies less than a tenth of a job, and no levy is negative.
   */
  private static void volgtDeWet(Berekening gevonden, long zaad) {
    BigDecimal tekort = gevonden.tekort().orElseThrow();
    BigDecimal exact =
        gevonden
            .uren()
            .alle()
            .orElseThrow()
            .multiply(new BigDecimal("0.0269"))
            .setScale(2, RoundingMode.DOWN)
            .subtract(gevonden.uren().meegeteld().orElseThrow())
            .divide(new BigDecimal("1331"), 12, RoundingMode.FLOOR);
    assertThat(tekort).as("ministry %d", zaad).isLessThanOrEqualTo(exact.add(CENT.pow(4)));
    assertThat(tekort.add(new BigDecimal("0.1"))).as("ministry %d", zaad).isGreaterThan(exact);
    assertThat(gevonden.heffing().orElseThrow())
        .isEqualByComparingTo(tekort.max(BigDecimal.ZERO).multiply(new BigDecimal("5000")));
    assertThat(gevonden.heffing().orElseThrow().signum()).isNotNegative();
  }

  private Berekening bereken() throws Exception {
    return TestDatabase.await(
            DATABASE
                .database()
                .write(
                    Caller.SYSTEM,
                    connection ->
                        berekening
                            .herbereken(connection, WillekeurigMinisterie.JAAR)
                            .compose(
                                done ->
                                    berekeningen.toon(
                                        connection,
                                        Optional.of(WillekeurigMinisterie.JAAR),
                                        false))))
        .get(0);
  }

  private static BigDecimal uur(long x100) {
    return BigDecimal.valueOf(x100, 2);
  }
}
