package nl.inclusiemonitor.demo.ministerie;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inclusiemonitor.demo.bestand.Onderdeel;
import nl.inclusiemonitor.demo.bestand.Plaatsing;
import nl.inclusiemonitor.demo.bestand.Regel;
import nl.inclusiemonitor.kalender.Kwartaal;

/** The people of the script who are, were or come in the target group register. */
final class Doelgroep {
  private static final String STANDAARD_EENHEID = "Bedrijfsvoering";

  private final List<Inschrijving> inschrijvingen = new ArrayList<>();
  private final List<Loopbaan> loopbanen = new ArrayList<>();

  /** A period in the register and the deliveries in which it is listed. */
  private record Inschrijving(
      Regel.Registratie registratie, Kwartaal bekendVanaf, Optional<Kwartaal> bekendTot) {
    boolean staatIn(Kwartaal kwartaal) {
      return bekendVanaf.compareTo(kwartaal) <= 0
          && bekendTot.map(tot -> kwartaal.compareTo(tot) <= 0).orElse(true);
    }

    /** An end is known from the delivery before it happens, as with an end of service. */
    Regel.Registratie bekendIn(Kwartaal kwartaal) {
      LocalDate horizon = kwartaal.volgende().laatsteDag();
      return new Regel.Registratie(
          registratie.pseudoniem(),
          registratie.begin(),
          registratie.eind().filter(dag -> !dag.isAfter(horizon)));
    }
  }

  Doelgroep(Pseudoniemen pseudoniemen) {
    for (Map<String, String> regel : Draaiboek.lees("leden")) {
      String pseudoniem = pseudoniemen.van(regel.get("rol"));
      if (!regel.get("registratie_begin").isEmpty()) {
        inschrijvingen.add(inschrijving(pseudoniem, regel));
      }
      if (!regel.get("dienstonderdeel").isEmpty()) {
        loopbanen.add(loopbaan(pseudoniem, regel));
      }
    }
  }

  List<Loopbaan> loopbanen() {
    return List.copyOf(loopbanen);
  }

  /** The register as delivered for this quarter. */
  List<Regel.Registratie> register(Kwartaal kwartaal) {
    return inschrijvingen.stream()
        .filter(inschrijving -> inschrijving.staatIn(kwartaal))
        .map(inschrijving -> inschrijving.bekendIn(kwartaal))
        .toList();
  }

  private static Inschrijving inschrijving(String pseudoniem, Map<String, String> regel) {
    return new Inschrijving(
        new Regel.Registratie(
            pseudoniem,
            LocalDate.parse(regel.get("registratie_begin")),
            gevuld(regel.get("registratie_eind")).map(LocalDate::parse)),
        Kwartaal.parse(regel.get("bekend_vanaf")),
        gevuld(regel.get("bekend_tot")).map(Kwartaal::parse));
  }

  private static Loopbaan loopbaan(String pseudoniem, Map<String, String> regel) {
    Plaatsing plaatsing =
        new Plaatsing(
            LocalDate.parse(regel.get("in_dienst")),
            Onderdeel.valueOf(regel.get("dienstonderdeel")),
            Integer.parseInt(regel.get("schaal")),
            new BigDecimal(regel.get("uren")),
            STANDAARD_EENHEID);
    boolean teltNietMee = regel.get("telt_niet_mee").equals("J");
    Loopbaan loopbaan =
        new Loopbaan(pseudoniem, regel.get("dienstverband_nr"), plaatsing, teltNietMee);
    gevuld(regel.get("uit_dienst")).map(LocalDate::parse).ifPresent(loopbaan::eindigt);
    gevuld(regel.get("wijzigingen"))
        .map(wijziging -> wijziging.split(":", -1))
        .map(w -> plaatsing.naar(LocalDate.parse(w[0]), Onderdeel.valueOf(w[1]), decimaal(w[2])))
        .ifPresent(loopbaan::wijzig);
    return loopbaan;
  }

  private static BigDecimal decimaal(String tekst) {
    return new BigDecimal(tekst);
  }

  private static Optional<String> gevuld(String tekst) {
    return Optional.of(tekst).filter(t -> !t.isEmpty());
  }
}
