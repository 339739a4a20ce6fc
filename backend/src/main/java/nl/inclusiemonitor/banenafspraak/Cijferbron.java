package nl.inclusiemonitor.banenafspraak;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.inclusiemonitor.banenafspraak.Cijfer.Reden;
import nl.inclusiemonitor.banenafspraak.berekening.Breuk;
import nl.inclusiemonitor.banenafspraak.berekening.Eenheid;
import nl.inclusiemonitor.banenafspraak.berekening.WettelijkeParameters;
import nl.inclusiemonitor.banenafspraak.stand.Stand;

/** Writes figures with what they all share: peildatum, status, parameter version, deliveries. */
public record Cijferbron(
    LocalDate peildatum,
    String status,
    Optional<UUID> parameter,
    List<Stand.GebruikteLevering> leveringen) {

  public static Cijferbron van(Stand stand) {
    return new Cijferbron(
        stand.peildatum(),
        stand.status(),
        stand.parameter().map(WettelijkeParameters::id),
        stand.leveringen());
  }

  /** A figure that is known. */
  public Cijfer getal(Breuk breuk, Eenheid eenheid, Set<String> soorten) {
    return cijfer(breuk, eenheid, eenheid.weergave(breuk), soorten, false, Optional.empty());
  }

  /** A figure that is known to be this or more, because a source is missing. */
  Cijfer tenMinste(Breuk breuk, Eenheid eenheid, Set<String> soorten) {
    String weergave = "ten minste " + eenheid.weergave(breuk);
    return cijfer(breuk, eenheid, weergave, soorten, true, Optional.of(Reden.ONVOLLEDIG));
  }

  /** A figure over fewer months than the quarter has. */
  Cijfer overMinderMaanden(Breuk breuk, Eenheid eenheid, Set<String> soorten) {
    String weergave = eenheid.weergave(breuk);
    return cijfer(breuk, eenheid, weergave, soorten, false, Optional.of(Reden.ONVOLLEDIG));
  }

  /** A figure that is not there, or not for this reader. */
  public Cijfer zonderWaarde(Reden reden, Eenheid eenheid, Set<String> soorten) {
    return new Cijfer(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        eenheid,
        reden.weergave,
        peildatum,
        status,
        parameter,
        gebruikt(soorten),
        false,
        reden == Reden.BESCHERMD,
        false,
        Optional.of(reden.code));
  }

  private Cijfer cijfer(
      Breuk breuk,
      Eenheid eenheid,
      String weergave,
      Set<String> soorten,
      boolean tenMinste,
      Optional<Reden> reden) {
    return new Cijfer(
        Optional.of(plain(breuk.waarde())),
        Optional.of(plain(breuk.teller())),
        Optional.of(plain(breuk.noemer())),
        eenheid,
        weergave,
        peildatum,
        status,
        parameter,
        gebruikt(soorten),
        tenMinste,
        false,
        false,
        reden.map(waarom -> waarom.code));
  }

  private List<UUID> gebruikt(Set<String> soorten) {
    return leveringen.stream()
        .filter(levering -> soorten.contains(levering.soort()))
        .map(Stand.GebruikteLevering::id)
        .toList();
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
