package nl.inclusiemonitor.demo.antwoord;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.inclusiemonitor.demo.ministerie.Ministerie;
import nl.inclusiemonitor.demo.ministerie.Tijdlijn;
import nl.inclusiemonitor.kalender.Kwartaal;

/**
 * The figures that a right product shows for the demo ministry, as exact fractions. A figure that
 * can't be known because a source isn't delivered is null, and {@code tenMinste} marks what was.
 *
 * @param kwartalen in order of time
 * @param jaren the law's calculation over each year
 */
public record Antwoordblad(long zaad, List<Blad> kwartalen, List<Jaar> jaren) {
  public Antwoordblad {
    kwartalen = List.copyOf(kwartalen);
    jaren = List.copyOf(jaren);
  }

  /**
   * The law's calculation over the paid hours of a year, for the whole employer.
   *
   * @param verloondeUren A: of everybody
   * @param vereisteUren A times the percentage, rounded down to hundredths
   * @param meegeteldeUren C: of members and hired in together
   * @param tekort in jobs, rounded down to tenths
   */
  public record Jaar(
      int jaar,
      BigDecimal percentage,
      BigDecimal verloondeUren,
      BigDecimal doelgroepuren,
      BigDecimal inleenuren,
      BigDecimal vereisteUren,
      BigDecimal meegeteldeUren,
      BigDecimal tekort,
      BigDecimal heffing) {}

  /**
   * A quarter.
   *
   * @param percentage of the quotum, in percent
   * @param inleenMaanden months of this quarter that the inhuur delivery holds
   * @param binnenwerkPerCategorie jobs of the whole ministry
   * @param naReorganisatie the same figures in the units from the first of January 2023 on, with
   *     the scopes that they make
   */
  public record Blad(
      String kwartaal,
      LocalDate peildatum,
      BigDecimal percentage,
      List<String> nietGeleverd,
      int inleenMaanden,
      Map<String, BigDecimal> binnenwerkPerCategorie,
      Cijfers totaal,
      List<Cijfers> dienstonderdelen,
      List<Cijfers> naReorganisatie) {}

  /**
   * The figures of a unit or of the whole ({@code VWS}), in banen unless the name says otherwise.
   *
   * @param personen distinct pseudonyms in individueel and inleen together
   */
  public record Cijfers(
      String code,
      BigDecimal fte,
      Getal quotum,
      BigDecimal individueelUren,
      Getal individueel,
      Getal binnenwerk,
      BigDecimal inleenUren,
      Getal inleen,
      Getal gerealiseerd,
      boolean tenMinste,
      Getal realisatiePercentage,
      Getal tekort,
      int personen) {}

  /** An exact figure: teller / noemer in lowest terms, 10 decimals, and as people read it. */
  public record Getal(String teller, String noemer, String waarde, String weergave) {
    static Getal banen(Breuk breuk) {
      return van(breuk, 2);
    }

    static Getal procenten(Breuk breuk) {
      return van(breuk, 1);
    }

    private static Getal van(Breuk breuk, int decimalen) {
      return new Getal(
          breuk.teller().toString(),
          breuk.noemer().toString(),
          breuk.waarde(),
          breuk.weergave(decimalen));
    }
  }

  public static Antwoordblad van(Ministerie ministerie) {
    List<Blad> bladen = new ArrayList<>();
    for (Kwartaal kwartaal : Tijdlijn.KWARTALEN) {
      bladen.add(new Rekenblad(ministerie, kwartaal).blad());
    }
    List<Jaar> jaren =
        Tijdlijn.KWARTALEN.stream()
            .map(Kwartaal::jaar)
            .distinct()
            .map(jaar -> new Urenblad(ministerie, jaar).blad())
            .toList();
    return new Antwoordblad(ministerie.zaad(), bladen, jaren);
  }
}
