package nl.inclusiemonitor.pseudonimisering;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inclusiemonitor.levering.layout.Leveringsoort;
import nl.inclusiemonitor.pseudonimisering.Concept.Vraag;

/**
 * The task {@code leveringen}: sources with persons in, deliveries with tokens out, all or none.
 */
final class MaakLeveringen {
  private static final List<String> NAMEN =
      List.of(
          "--sleutel-1",
          "--sleutel-2",
          "--register",
          "--uren",
          "--personeel",
          "--koppeling",
          "--peildatum",
          "--omvang",
          "--uit",
          "--rapport");
  private static final String SLA_OVER = "--sla-fouten-over";
  private static final List<String> OMVANGEN = List.of("volledig", "mutatie");

  /** Line numbers per cause on the screen; the report has more. */
  private static final int OP_HET_SCHERM = 20;

  private final Opties opties;
  private final PrintStream out;
  private final PrintStream err;
  private final Clock clock;
  private final Path map;
  private final Path rapport;
  private final LocalDate peildatum;
  private final String omvang;
  private final List<Verslag> verslagen = new ArrayList<>();
  private final List<String> fouten = new ArrayList<>();

  private MaakLeveringen(List<String> argumenten, Clock clock, PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
    this.clock = clock;
    opties = Opties.lees(argumenten, NAMEN, List.of(SLA_OVER));
    opties.pad("--sleutel-1");
    opties.pad("--sleutel-2");
    map = opties.pad("--uit");
    peildatum = opties.dag("--peildatum");
    omvang = opties.tekst("--omvang").orElse("volledig");
    rapport = opties.mogelijkPad("--rapport").orElse(map.resolve("rapport-" + peildatum + ".txt"));
    if (!OMVANGEN.contains(omvang)) {
      opties.fout("--omvang moet volledig of mutatie zijn.");
    }
    if (!opties.heeft("--register") && !opties.heeft("--uren") && !opties.heeft("--personeel")) {
      opties.fout("Geef ten minste een van --register, --uren en --personeel.");
    }
    if (opties.heeft("--personeel") != opties.heeft("--koppeling")) {
      opties.fout("--personeel en --koppeling horen bij elkaar.");
    }
    opties.klaar();
  }

  /** Gives the exit code. */
  static int run(List<String> argumenten, Clock clock, PrintStream out, PrintStream err) {
    return new MaakLeveringen(argumenten, clock, out, err).run();
  }

  private int run() {
    Sleutel sleutel = MaakSleutel.lees(opties.pad("--sleutel-1"), opties.pad("--sleutel-2"));
    List<Concept> concepten = new ArrayList<>();
    try {
      Files.createDirectories(map);
      List<Vraag> vragen = vragen();
      try {
        vragen.forEach(vraag -> schrijf(vraag, sleutel).ifPresent(concepten::add));
        return besluit(concepten, sleutel);
      } finally {
        // What got its name is no longer there under the temporary one.
        for (Vraag vraag : vragen) {
          Eigen.wis(Eigen.deelVan(vraag.bestand()));
          Eigen.wis(Eigen.deelVan(vraag.pakbon()));
        }
      }
    } catch (IOException e) {
      throw Weigering.mislukt("Lezen of schrijven is mislukt: " + e.getMessage());
    } catch (UncheckedIOException e) {
      throw Weigering.mislukt("Schrijven is mislukt: " + e.getCause().getMessage());
    }
  }

  private List<Vraag> vragen() {
    List<Vraag> vragen = new ArrayList<>();
    LocalDate jaareinde = LocalDate.of(peildatum.getYear(), 12, 31);
    Persoon bsn = new Persoon.DoorBsn();
    vraag(Leveringsoort.UWV_DOELGROEPREGISTER, peildatum, "--register", bsn).ifPresent(vragen::add);
    vraag(Leveringsoort.UWV_VERLOONDE_UREN, jaareinde, "--uren", bsn).ifPresent(vragen::add);
    opties
        .mogelijkPad("--koppeling")
        .map(this::koppeling)
        .flatMap(
            koppeling ->
                vraag(
                    Leveringsoort.PERSONEEL,
                    peildatum,
                    "--personeel",
                    new Persoon.DoorKoppeling(koppeling)))
        .ifPresent(vragen::add);
    List<String> bestaand =
        vragen.stream()
            .flatMap(vraag -> List.of(vraag.bestand(), vraag.pakbon()).stream())
            .filter(Files::exists)
            .map(pad -> pad + " bestaat al en wordt niet overschreven.")
            .toList();
    if (!bestaand.isEmpty()) {
      throw Weigering.mislukt(bestaand);
    }
    return vragen;
  }

  private Optional<Vraag> vraag(Leveringsoort soort, LocalDate dag, String optie, Persoon persoon) {
    return opties.mogelijkPad(optie).map(bron -> new Vraag(soort, dag, bron, persoon, map));
  }

  private Koppeling koppeling(Path bestand) {
    Verslag verslag = new Verslag(bestand.getFileName().toString());
    verslagen.add(verslag);
    try {
      return Koppelbestand.lees(bestand, verslag);
    } catch (Weigering e) {
      fouten.addAll(e.regels());
      return new Koppeling();
    }
  }

  private Optional<Concept> schrijf(Vraag vraag, Sleutel sleutel) {
    try {
      Concept concept = Concept.schrijf(vraag, sleutel, err);
      verslagen.add(concept.verslag());
      return Optional.of(concept);
    } catch (Weigering e) {
      fouten.addAll(e.regels());
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int besluit(List<Concept> concepten, Sleutel sleutel) throws IOException {
    concepten.forEach(concept -> fouten.addAll(concept.bezwaren()));
    boolean regelfouten = verslagen.stream().anyMatch(Verslag::heeftFouten);
    boolean overgeslagen = regelfouten && opties.heeft(SLA_OVER);
    verslagen.forEach(verslag -> verslag.regels(OP_HET_SCHERM).forEach(err::println));
    if (!fouten.isEmpty() || (regelfouten && !overgeslagen)) {
      fouten.add("Er is geen levering geschreven. Alle regelnummers staan in " + rapport + ".");
      schrijfRapport(List.of(), sleutel);
      throw Weigering.mislukt(fouten);
    }
    for (Concept concept : concepten) {
      concept.verzegel(omvang, sleutel.id(), clock.instant().truncatedTo(ChronoUnit.SECONDS));
    }
    for (Concept concept : concepten) {
      concept.voltooi();
      out.println(concept.bestand() + ": " + concept.regels() + " regels, met pakbon");
    }
    schrijfRapport(concepten, sleutel);
    out.println("Sleutel " + sleutel.id() + ". Rapport, niet om te leveren: " + rapport);
    boolean weggelaten = verslagen.stream().anyMatch(Verslag::heeftWeggelaten);
    return overgeslagen || weggelaten ? Pseudonimiseer.MET_WEGLATINGEN : Pseudonimiseer.GELUKT;
  }

  private void schrijfRapport(List<Concept> concepten, Sleutel sleutel) throws IOException {
    List<String> regels = new ArrayList<>();
    regels.add("Rapport van de pseudonimiseerder; blijft bij het I-team.");
    regels.add("Peildatum " + peildatum + ", sleutel " + sleutel.id() + ".");
    regels.addAll(fouten);
    for (Concept concept : concepten) {
      regels.add(concept.bestand().getFileName() + ": " + concept.regels() + " regels geschreven.");
      concept
          .onderdelen()
          .forEach(
              (code, aantal) -> regels.add("  dienstonderdeel " + code + " in de bron: " + aantal));
    }
    verslagen.forEach(verslag -> regels.addAll(verslag.volledig()));
    Eigen.schrijfDeel(rapport, String.join("\n", regels) + "\n");
    Eigen.voltooi(rapport);
  }
}
