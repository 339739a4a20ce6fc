package nl.inclusiemonitor.banenafspraak.opbouw.brug;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inclusiemonitor.banenafspraak.Cijfer;
import nl.inclusiemonitor.banenafspraak.Lezer;
import nl.inclusiemonitor.banenafspraak.Standregel;
import nl.inclusiemonitor.banenafspraak.Standweergave;
import nl.inclusiemonitor.banenafspraak.berekening.Breuk;
import nl.inclusiemonitor.banenafspraak.berekening.Grondslag;
import nl.inclusiemonitor.banenafspraak.opbouw.brug.Kwartaalbrug.Banen;
import nl.inclusiemonitor.banenafspraak.opbouw.brug.Kwartaalbrug.Einde;
import nl.inclusiemonitor.banenafspraak.opbouw.brug.Kwartaalbrug.Maat;
import nl.inclusiemonitor.banenafspraak.opbouw.brug.Kwartaalbrug.Stap;
import nl.inclusiemonitor.banenafspraak.stand.Stand;
import nl.inclusiemonitor.failure.Failure;

/**
 * Writes the brug of one row for one kind of reader.
 *
 * @param van both standen with all their rows
 * @param vanGezien both as the reader sees them
 * @param overgang what of the totals went from unit to unit with reorganisations; nothing for who
 *     does not see the totals of all of those
 * @param verhaal the changed hours of all rows, and how they are known
 * @param buren whether both are the newest of quarters that follow one another: causes over longer
 *     times or between versions could be subtracted from each other, so those who may not see lines
 *     get none of them
 */
record Brugmaker(
    Stand van,
    Stand tot,
    Standweergave vanGezien,
    Standweergave totGezien,
    Lezer lezer,
    Brugverhaal verhaal,
    Overgang overgang,
    boolean buren,
    int drempel) {

  /**
   * Throws NotFound for a unit that neither stand has, or that this reader does not see where it
   * is.
   */
  Kwartaalbrug maak(String code) {
    Standregel toen = einde(van, vanGezien, tot, code).orElseThrow(Brugmaker::geen);
    Standregel nu = einde(tot, totGezien, van, code).orElseThrow(Brugmaker::geen);
    Brugrekening rekening = rekening(code);
    List<Brugstap> quotum = rekening.quotum().orElse(List.of());
    List<Brugstap> gerealiseerd =
        Brugstap.perOorzaak(
            Stream.concat(beschermd(code).stream(), afronding(code, toen, nu)).toList());
    return new Kwartaalbrug(
        Einde.van(van),
        Einde.van(tot),
        code,
        nu.naam(),
        verhaal.herkomst().code(),
        false,
        List.of(
            maat("gerealiseerd", toen.gerealiseerd(), nu.gerealiseerd(), gerealiseerd),
            maat("quotum", toen.quotum(), nu.quotum(), quotum),
            maat(
                "tekort",
                toen.tekort(),
                nu.tekort(),
                Brugstap.perOorzaak(
                    Stream.concat(
                            quotum.stream(), gerealiseerd.stream().map(Brugstap::tegengesteld))
                        .toList()))));
  }

  private static Maat maat(String maat, Cijfer van, Cijfer tot, List<Brugstap> stappen) {
    if (van.teller().isEmpty() || tot.teller().isEmpty()) {
      return new Maat(maat, van, tot, Optional.empty(), List.of(), Optional.empty());
    }
    Breuk verschil = breuk(tot).min(breuk(van));
    Breuk verklaard = stappen.stream().map(Brugstap::banen).reduce(Breuk.NUL, Breuk::plus);
    return new Maat(
        maat,
        van,
        tot,
        Optional.of(Banen.van(verschil)),
        stappen.stream().map(Stap::van).toList(),
        Optional.of(Banen.van(verschil.min(verklaard))));
  }

  /**
   * What rounding does to a change between sums whose parts this reader does not see. It goes with
   * the hidden causes: exact, these would give back what each part changed.
   */
  private Stream<Brugstap> afronding(String code, Standregel toen, Standregel nu) {
    Breuk verschil = afgerond(tot, code, nu).min(afgerond(van, code, toen));
    return Stream.of(
        Brugstap.zonderPersonen(Brugbescherming.OVERIG, Brugbescherming.OVERIG, verschil));
  }

  private static Breuk afgerond(Stand stand, String code, Standregel gezien) {
    return Optional.of(gezien.individueelEnInleen())
        .filter(Cijfer::afgerond)
        .flatMap(som -> precies(stand, code).map(breuk(som)::min))
        .orElse(Breuk.NUL);
  }

  private static Optional<Breuk> precies(Stand stand, String code) {
    return stand.onderdelen().stream()
        .filter(deel -> deel.code().equals(code))
        .findFirst()
        .flatMap(deel -> stand.cijfers(deel).individueelEnInleen());
  }

  private List<Brugstap> beschermd(String code) {
    if (lezer.kleineGroepen() && (lezer.dienstonderdelen().isEmpty() || !isTotaal(code))) {
      return rekening(code).gerealiseerd();
    }
    if (!buren) {
      return Brugbescherming.samengevoegd(rekening(code).gerealiseerd(), Brugstap::overPersonen);
    }
    Map<String, List<Brugstap>> rijen = new LinkedHashMap<>();
    codes().forEach(deel -> rijen.put(deel, rekening(deel).gerealiseerd()));
    Set<String> getoond =
        rijen.keySet().stream()
            .filter(deel -> ziet(van, vanGezien, tot, deel) && ziet(tot, totGezien, van, deel))
            .collect(Collectors.toSet());
    Set<String> apart =
        Stream.concat(van.onderdelen().stream(), tot.onderdelen().stream())
            .filter(deel -> !deel.vanVws())
            .map(Grondslag::code)
            .collect(Collectors.toSet());
    Set<String> gereorganiseerd =
        rijen.keySet().stream()
            .filter(deel -> rijen.get(deel).stream().anyMatch(Brugstap::doorReorganisatie))
            .collect(Collectors.toSet());
    // What units got of a hidden one, or gave it, would be what that has.
    boolean metVerborgen = !getoond.containsAll(gereorganiseerd);
    Set<String> samen =
        getoond.stream()
            .filter(
                deel ->
                    isSamen(vanGezien, deel)
                        || isSamen(totGezien, deel)
                        || (metVerborgen && gereorganiseerd.contains(deel)))
            .collect(Collectors.toSet());
    return new Brugbescherming(rijen, getoond, samen, apart, drempel).van(code);
  }

  private static boolean ziet(Stand stand, Standweergave gezien, Stand ander, String code) {
    return einde(stand, gezien, ander, code)
        .flatMap(regel -> regel.gerealiseerd().waarde())
        .isPresent();
  }

  /** A row of a stand; of a unit that only the other stand has, that there was nothing. */
  private static Optional<Standregel> einde(
      Stand stand, Standweergave gezien, Stand ander, String code) {
    if (rij(stand, code).isPresent()) {
      return regel(gezien, code);
    }
    return rij(ander, code)
        .map(elders -> Brugrekening.Kant.leeg(stand, elders))
        .map(leeg -> Standregel.van(stand, leeg, stand.cijfers(leeg), true));
  }

  private static boolean isSamen(Standweergave stand, String code) {
    return regel(stand, code)
        .filter(regel -> regel.individueel().onderdrukt() || regel.inleen().onderdrukt())
        .isPresent();
  }

  private List<String> codes() {
    Set<String> codes = new HashSet<>();
    Stream.concat(rijen(van), rijen(tot)).map(Grondslag::code).forEach(codes::add);
    return codes.stream().sorted().toList();
  }

  private Brugrekening rekening(String code) {
    return new Brugrekening(
        Brugrekening.Kant.van(van, code),
        Brugrekening.Kant.van(tot, code),
        verhaal.uren(van, tot).stream().filter(stap -> stap.code().equals(code)).toList(),
        overgang.fte(code),
        overgang.binnenwerk(code));
  }

  private static Optional<Grondslag> rij(Stand stand, String code) {
    return rijen(stand).filter(rij -> rij.code().equals(code)).findFirst();
  }

  private static Stream<Grondslag> rijen(Stand stand) {
    return Stream.concat(Stream.of(stand.totaal()), stand.onderdelen().stream());
  }

  private static Optional<Standregel> regel(Standweergave stand, String code) {
    return isTotaal(code)
        ? Optional.of(stand.totaal())
        : stand.dienstonderdelen().stream().filter(deel -> deel.code().equals(code)).findFirst();
  }

  private static boolean isTotaal(String code) {
    return code.equals(Grondslag.TOTAAL);
  }

  private static Breuk breuk(Cijfer cijfer) {
    return new Breuk(
        new BigDecimal(cijfer.teller().orElseThrow()),
        new BigDecimal(cijfer.noemer().orElseThrow()));
  }

  /** Without the code that was asked for: whatever somebody sends is not repeated. */
  static Failure geen() {
    return new Failure.NotFound("Dit dienstonderdeel staat in geen van beide standen.");
  }
}
