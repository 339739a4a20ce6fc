package nl.inclusiemonitor.doelstelling.weergave;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import nl.inclusiemonitor.banenafspraak.berekening.Breuk;
import nl.inclusiemonitor.doelstelling.oordeel.Definitie;
import nl.inclusiemonitor.doelstelling.oordeel.Herkomst;
import nl.inclusiemonitor.doelstelling.oordeel.Meting;
import nl.inclusiemonitor.doelstelling.oordeel.Waarde;

/**
 * A measurement as the API gives it: exact, readable, and with everything that explains it.
 *
 * @param onder the least that the true number can be, as far as rounding or a range tells
 * @param nieuweDefinitie whether it was measured otherwise than the one before
 */
public record Metingweergave(
    Optional<String> waarde,
    Optional<String> teller,
    Optional<String> noemer,
    String weergave,
    Optional<String> afronding,
    Optional<String> onder,
    Optional<String> boven,
    boolean onderdrukt,
    Optional<LocalDate> peildatum,
    Optional<LocalDate> publicatiedatum,
    Meting.Status status,
    Meting.Kwaliteit kwaliteit,
    Definitie definitie,
    boolean nieuweDefinitie,
    Optional<Respons> respons,
    Herkomst herkomst) {
  private static final String BESCHERMD = "Niet getoond om personen te beschermen";

  /** Of whom was asked how many answered. */
  public record Respons(long respondenten, long uitgenodigd) {}

  /** Writes a measurement in the unit of its series. */
  public static Metingweergave van(Meting meting, String eenheid, boolean nieuweDefinitie) {
    Optional<Waarde.Getal> getal = meting.waarde().getal();
    Optional<Waarde.Deel> deel = getal.flatMap(Waarde.Getal::deel);
    Optional<Waarde.Getal> afgerond = getal.filter(deze -> !deze.isExact());
    Optional<Waarde.Ruimte> ruimte =
        meting.waarde().ruimte().filter(deze -> getal.isEmpty() || afgerond.isPresent());
    return new Metingweergave(
        getal.map(Waarde.Getal::breuk).map(Metingweergave::exact),
        deel.map(Waarde.Deel::teller).map(Metingweergave::plain),
        deel.map(Waarde.Deel::noemer).map(Metingweergave::plain),
        weergave(meting.waarde(), eenheid),
        afgerond.map(Waarde.Getal::afronding).map(Metingweergave::plain),
        ruimte.map(Waarde.Ruimte::onder).map(Metingweergave::exact),
        ruimte.map(Waarde.Ruimte::boven).map(Metingweergave::exact),
        meting.waarde() instanceof Waarde.Verborgen,
        meting.peildatum(),
        meting.publicatiedatum(),
        meting.status(),
        meting.kwaliteit(),
        meting.definitie(),
        nieuweDefinitie,
        meting
            .respons()
            .map(
                deze ->
                    new Respons(deze.teller().longValueExact(), deze.noemer().longValueExact())),
        meting.herkomst());
  }

  private static String weergave(Waarde waarde, String eenheid) {
    if (waarde instanceof Waarde.Getal getal) {
      return Getaltekst.van(getal, eenheid);
    }
    if (waarde instanceof Waarde.Bereik bereik) {
      return bereik.tekst();
    }
    return waarde instanceof Waarde.Onbekend onbekend ? onbekend.waarom() : BESCHERMD;
  }

  /** A number divided once, with a decimal point. */
  public static String exact(Breuk breuk) {
    return plain(breuk.waarde());
  }

  private static String plain(BigDecimal getal) {
    return getal.signum() == 0 ? "0" : getal.stripTrailingZeros().toPlainString();
  }
}
