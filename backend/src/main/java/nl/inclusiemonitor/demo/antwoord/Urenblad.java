package nl.inclusiemonitor.demo.antwoord;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inclusiemonitor.demo.antwoord.Antwoordblad.Jaar;
import nl.inclusiemonitor.demo.bestand.Regel;
import nl.inclusiemonitor.demo.bestand.Soort;
import nl.inclusiemonitor.demo.ministerie.Ministerie;
import nl.inclusiemonitor.demo.ministerie.Tijdlijn;
import nl.inclusiemonitor.kalender.Kwartaal;

/**
 * Calculates the law's shortage over the paid hours of one year straight from the delivered lines,
 * in whole hundredths of hours. A month counts as a whole for who is in the register on a day of
 * it; the last correction of a line counts; hired-in hours count when they are confirmed.
 */
final class Urenblad {
  private static final Map<Integer, String> PERCENTAGES = Map.of(2021, "2.57", 2022, "2.69");
  private static final BigInteger UREN_PER_BAAN_X100 = BigInteger.valueOf(133_100);
  private static final BigInteger EURO_PER_TIENDE = BigInteger.valueOf(500);

  private final Ministerie ministerie;
  private final int jaar;
  private final List<Kwartaal> kwartalen;
  private final Kwartaal laatste;

  Urenblad(Ministerie ministerie, int jaar) {
    this.ministerie = ministerie;
    this.jaar = jaar;
    this.kwartalen =
        Tijdlijn.KWARTALEN.stream().filter(kwartaal -> kwartaal.jaar() == jaar).toList();
    this.laatste = new Kwartaal(jaar, 4);
  }

  Jaar blad() {
    BigInteger alle =
        som(
            regels(laatste, Soort.VERLOONDE_UREN_TOTAAL, Regel.class).stream()
                .map(regel -> new BigDecimal(regel.cellen().get(1).toString())));
    BigInteger doelgroep = som(uren().map(Regel.VerloondeUren::uren));
    BigInteger inleen =
        som(kwartalen.stream().flatMap(kwartaal -> inhuur(kwartaal)).map(Regel.Inhuur::uren));
    BigInteger meegeteld = doelgroep.add(inleen);
    // Hundredths of hours times hundredths of percents.
    BigInteger percentage =
        new BigDecimal(PERCENTAGES.get(jaar)).movePointRight(2).toBigIntegerExact();
    BigInteger vereist = alle.multiply(percentage).divide(BigInteger.valueOf(10_000));
    BigInteger tekort = naarBeneden(vereist.subtract(meegeteld).multiply(BigInteger.TEN));
    return new Jaar(
        jaar,
        new BigDecimal(PERCENTAGES.get(jaar)),
        uur(alle),
        uur(doelgroep),
        uur(inleen),
        uur(vereist),
        uur(meegeteld),
        new BigDecimal(tekort, 1),
        new BigDecimal(tekort.max(BigInteger.ZERO).multiply(EURO_PER_TIENDE)));
  }

  private Stream<Regel.VerloondeUren> uren() {
    List<Regel.Registratie> register =
        regels(laatste, Soort.DOELGROEPREGISTER, Regel.Registratie.class);
    Set<String> nietMee = nietMee();
    List<Regel.VerloondeUren> alle =
        regels(laatste, Soort.VERLOONDE_UREN, Regel.VerloondeUren.class);
    Map<String, Integer> laatsteCorrectie =
        alle.stream()
            .collect(
                Collectors.toMap(Urenblad::sleutel, Regel.VerloondeUren::correctie, Math::max));
    return alle.stream()
        .filter(regel -> regel.maand().getYear() == jaar)
        .filter(regel -> regel.correctie() == laatsteCorrectie.get(sleutel(regel)))
        .filter(regel -> !nietMee.contains(regel.pseudoniem() + "/" + regel.ikvNummer()))
        .filter(
            regel ->
                register.stream()
                    .filter(lid -> lid.pseudoniem().equals(regel.pseudoniem()))
                    .anyMatch(lid -> raakt(lid, regel.maand())));
  }

  private Set<String> nietMee() {
    Set<String> gemerkt = new HashSet<>();
    regels(laatste, Soort.PERSONEEL, Regel.Personeel.class).stream()
        .filter(Regel.Personeel::teltNietMee)
        .forEach(regel -> gemerkt.add(regel.pseudoniem() + "/" + regel.nummer()));
    return gemerkt;
  }

  private static boolean raakt(Regel.Registratie lid, YearMonth maand) {
    return Stream.iterate(maand.atDay(1), dag -> dag.plusDays(1))
        .limit(maand.lengthOfMonth())
        .anyMatch((LocalDate dag) -> lid.bestaatOp(dag));
  }

  private Stream<Regel.Inhuur> inhuur(Kwartaal kwartaal) {
    Set<YearMonth> maanden = new HashSet<>(Tijdlijn.maanden(kwartaal));
    return regels(kwartaal, Soort.INHUUR, Regel.Inhuur.class).stream()
        .filter(regel -> regel.bevestigd() && maanden.contains(regel.maand()));
  }

  private <R extends Regel> List<R> regels(Kwartaal kwartaal, Soort soort, Class<R> type) {
    return ministerie
        .bestand(kwartaal, soort)
        .map(bestand -> bestand.goedgekeurd(type))
        .orElse(List.of());
  }

  private static String sleutel(Regel.VerloondeUren regel) {
    return regel.pseudoniem() + "/" + regel.ikvNummer() + "/" + regel.maand();
  }

  private static BigInteger som(Stream<BigDecimal> uren) {
    return uren.map(getal -> getal.movePointRight(2).toBigIntegerExact())
        .reduce(BigInteger.ZERO, BigInteger::add);
  }

  /** Tenths of jobs, towards minus infinity. */
  private static BigInteger naarBeneden(BigInteger tiendenVanUren) {
    BigInteger[] deling = tiendenVanUren.divideAndRemainder(UREN_PER_BAAN_X100);
    return deling[1].signum() < 0 ? deling[0].subtract(BigInteger.ONE) : deling[0];
  }

  private static BigDecimal uur(BigInteger x100) {
    return new BigDecimal(x100, 2);
  }
}
