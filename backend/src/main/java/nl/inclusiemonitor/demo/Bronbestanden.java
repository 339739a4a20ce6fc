package nl.inclusiemonitor.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.inclusiemonitor.demo.bestand.Bestand;
import nl.inclusiemonitor.demo.bestand.CsvTekst;
import nl.inclusiemonitor.demo.bestand.Notatie;
import nl.inclusiemonitor.demo.bestand.Regel;
import nl.inclusiemonitor.demo.bestand.Soort;
import nl.inclusiemonitor.demo.ministerie.Ministerie;
import nl.inclusiemonitor.kalender.Kwartaal;

/**
 * Writes what an I-team starts from before any token exists: lists of UWV, the link file and the
 * output of P-Direkt, all made up. The numbers pass the elfproef and begin with 999; they follow
 * from the order of the persons.
 */
final class Bronbestanden {
  static final String KOPPELBESTAND = "koppelbestand.csv";
  static final String P_DIREKT = "p-direkt.csv";
  static final String REGISTER = "uwv-register.csv";
  static final String UREN = "uwv-uren.csv";

  /** So many people of the last rows have no line in the link file, for the report to tell. */
  static final int ZONDER_KOPPELING = 3;

  /** The first eight digits of the first number; the ninth makes it pass. */
  private static final int EERSTE_BEGIN = 99_900_000;

  private final Map<String, Integer> personen = new LinkedHashMap<>();
  private final List<String> bsns = new ArrayList<>();
  private int begin = EERSTE_BEGIN;

  private Bronbestanden() {}

  /** Gives back the files; the yearly list of hours is there for the last quarter only. */
  static List<Path> schrijf(Ministerie ministerie, Kwartaal kwartaal, Path map) throws IOException {
    Bronbestanden bron = new Bronbestanden();
    Map<String, String> teksten = new LinkedHashMap<>();
    // First, so that whoever has no link works here but is in no list of UWV.
    bron.lees(ministerie, kwartaal, Soort.DOELGROEPREGISTER)
        .ifPresent(regels -> teksten.put(REGISTER, bron.lijst(regels)));
    bron.lees(ministerie, kwartaal, Soort.VERLOONDE_UREN)
        .ifPresent(regels -> teksten.put(UREN, bron.lijst(regels)));
    bron.lees(ministerie, kwartaal, Soort.PERSONEEL)
        .ifPresent(regels -> teksten.put(P_DIREKT, bron.uitvoer(regels)));
    teksten.put(KOPPELBESTAND, bron.koppelingen());
    Files.createDirectories(map);
    for (Map.Entry<String, String> tekst : teksten.entrySet()) {
      Files.writeString(map.resolve(tekst.getKey()), tekst.getValue(), UTF_8);
    }
    return teksten.keySet().stream().map(map::resolve).toList();
  }

  private Optional<List<String>> lees(Ministerie ministerie, Kwartaal kwartaal, Soort soort) {
    return ministerie
        .bestand(kwartaal, soort)
        .map(
            bestand ->
                new Bestand(
                    kwartaal,
                    soort,
                    Notatie.RIJK,
                    bestand.goedgekeurd(Regel.class).stream()
                        .filter(regel -> !(regel instanceof Regel.Fout))
                        .toList()))
        .map(bestand -> new CsvTekst(Notatie.RIJK).van(bestand).lines().toList());
  }

  /** A list of UWV: a number for the token, and a column that no delivery has. */
  private String lijst(List<String> regels) {
    return metPersoon(regels, "bsn", this::bsn, "volgnummer_uwv", persoon -> "" + persoon);
  }

  private String uitvoer(List<String> regels) {
    return metPersoon(
        regels, "personeelsnummer", Bronbestanden::personeelsnummer, "naam", Bronbestanden::naam);
  }

  private String metPersoon(
      List<String> regels,
      String kolom,
      Function<Integer, String> waarde,
      String extraKolom,
      Function<Integer, String> extra) {
    StringBuilder tekst = new StringBuilder();
    for (String regel : regels) {
      int eind = regel.indexOf(';');
      boolean kop = tekst.isEmpty();
      int persoon = kop ? 0 : nummer(regel.substring(0, eind));
      tekst.append(kop ? kolom : waarde.apply(persoon)).append(regel.substring(eind));
      tekst.append(';').append(kop ? extraKolom : extra.apply(persoon)).append('\n');
    }
    return tekst.toString();
  }

  private int nummer(String pseudoniem) {
    return personen.computeIfAbsent(pseudoniem, nieuw -> personen.size() + 1);
  }

  private String koppelingen() {
    return personen.values().stream()
        .filter(persoon -> persoon <= personen.size() - ZONDER_KOPPELING)
        .map(persoon -> personeelsnummer(persoon) + ";" + bsn(persoon) + "\n")
        .collect(Collectors.joining("", "personeelsnummer;bsn\n", ""));
  }

  private String bsn(int persoon) {
    while (bsns.size() < persoon) {
      int rest = 0;
      int cijfers = begin;
      for (int gewicht = 2; gewicht <= 9; gewicht++) {
        rest += gewicht * (cijfers % 10);
        cijfers /= 10;
      }
      // The weight of the last digit is −1: it equals the sum of the others, if that is a digit.
      if (rest % 11 < 10) {
        bsns.add(begin + "" + rest % 11);
      }
      begin++;
    }
    return bsns.get(persoon - 1);
  }

  private static String personeelsnummer(int persoon) {
    return "D%06d".formatted(persoon);
  }

  private static String naam(int persoon) {
    return "Verzonnen Medewerker " + persoon;
  }
}
