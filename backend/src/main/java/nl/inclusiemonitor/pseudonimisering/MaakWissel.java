package nl.inclusiemonitor.pseudonimisering;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import nl.inclusiemonitor.csv.CsvRecord;
import nl.inclusiemonitor.csv.CsvSink;
import nl.inclusiemonitor.levering.layout.Kolom;
import nl.inclusiemonitor.levering.layout.Kolomtype;
import nl.inclusiemonitor.levering.layout.RecordLayout;
import nl.inclusiemonitor.pseudonimisering.Persoon.DoorBsn;

/**
 * The task {@code sleutelwissel}: old token and new token of each person in a list, so that nobody
 * seems to come or go because the key changed.
 */
final class MaakWissel {
  private static final List<String> KOLOMMEN = List.of("oud_pseudoniem", "nieuw_pseudoniem");
  private static final RecordLayout LAYOUT =
      new RecordLayout(
          "sleutelwissel",
          true,
          KOLOMMEN.stream().map(MaakWissel::token).toList(),
          List.of(KOLOMMEN.get(0)),
          List.of(),
          List.of());
  private static final int OP_HET_SCHERM = 1_000;

  private MaakWissel() {}

  /**
   * The manifest that goes with the mapping of a key change, as JSON with these members.
   *
   * @param oudeSleutelId names the key of the tokens that lapse
   * @param nieuweSleutelId names the key of the tokens in their place
   * @param regels number of persons
   * @param sha256 of the mapping, 64 hex digits
   * @param gemaaktOp when it was made
   */
  record Wisselbon(
      String oudeSleutelId,
      String nieuweSleutelId,
      long regels,
      String sha256,
      Instant gemaaktOp) {}

  private static Kolom token(String naam) {
    return new Kolom(naam, new Kolomtype.Token(), true, true, OptionalLong.empty(), "Token.");
  }

  static int run(List<String> argumenten, Clock clock, PrintStream out, PrintStream err) {
    Opties opties =
        Opties.lees(
            argumenten,
            List.of("--oud-1", "--oud-2", "--nieuw-1", "--nieuw-2", "--bsn", "--uit"),
            List.of());
    List<Path> delen =
        List.of("--oud-1", "--oud-2", "--nieuw-1", "--nieuw-2").stream().map(opties::pad).toList();
    Path bron = opties.pad("--bsn");
    Path bestand = opties.pad("--uit");
    opties.klaar();
    Sleutel oud = MaakSleutel.lees(delen.get(0), delen.get(1));
    Sleutel nieuw = MaakSleutel.lees(delen.get(2), delen.get(3));
    if (oud.id().equals(nieuw.id())) {
      throw Weigering.mislukt("De oude en de nieuwe sleutel zijn dezelfde: " + oud.id() + ".");
    }
    if (!oud.doel().equals(nieuw.doel())) {
      throw Weigering.mislukt(
          "De sleutels zijn van twee doelen, " + oud.doel() + " en " + nieuw.doel() + ".");
    }
    Path bon = bestand.resolveSibling(bestand.getFileName() + ".bon.json");
    if (Files.exists(bestand) || Files.exists(bon)) {
      throw Weigering.mislukt(bestand + " of zijn bon bestaat al en wordt niet overschreven.");
    }
    try {
      return schrijf(bron, bestand, bon, oud, nieuw, clock, out, err);
    } catch (IOException e) {
      throw Weigering.mislukt("Lezen of schrijven is mislukt: " + e.getMessage());
    } catch (UncheckedIOException e) {
      throw Weigering.mislukt("Schrijven is mislukt: " + e.getCause().getMessage());
    } finally {
      Eigen.wis(Eigen.deelVan(bestand));
      Eigen.wis(Eigen.deelVan(bon));
    }
  }

  private static int schrijf(
      Path bron,
      Path bestand,
      Path bon,
      Sleutel oud,
      Sleutel nieuw,
      Clock clock,
      PrintStream out,
      PrintStream err)
      throws IOException {
    Verslag verslag = new Verslag(bron.getFileName().toString());
    long regels;
    try (Uitvoer uitvoer =
        new Uitvoer(bestand, LAYOUT, Map.of(), verslag, new Voortgang(err, "sleutelwissel"))) {
      uitvoer.kop(KOLOMMEN);
      Bron.lees(
          bron,
          new Personen(
              verslag, uitvoer, Tokenmaker.vanPersonen(oud), Tokenmaker.vanPersonen(nieuw)));
      regels = uitvoer.einde();
    }
    if (verslag.heeftFouten() || regels == 0) {
      List<String> fouten = verslag.regels(OP_HET_SCHERM);
      fouten.add("Er is geen sleutelwissel geschreven.");
      throw Weigering.mislukt(fouten);
    }
    Proeflezing proef = Proeflezing.van(Eigen.deelVan(bestand), LAYOUT, Map.of(), regels);
    Wisselbon wisselbon =
        new Wisselbon(
            oud.id(),
            nieuw.id(),
            regels,
            proef.sha256(),
            clock.instant().truncatedTo(ChronoUnit.SECONDS));
    Eigen.schrijfDeel(bon, Json.tekst(wisselbon));
    Eigen.voltooi(bestand);
    Eigen.voltooi(bon);
    out.println(
        bestand + ": " + regels + " personen, van sleutel " + oud.id() + " naar " + nieuw.id());
    return Pseudonimiseer.GELUKT;
  }

  /** Writes a line for each person of the list, once. */
  private static final class Personen implements CsvSink {
    private final Verslag verslag;
    private final Uitvoer uitvoer;
    private final Tokenmaker oud;
    private final Tokenmaker nieuw;
    private final Persoon persoon = new DoorBsn();
    private final Set<Integer> gezien = new HashSet<>();
    private final Veld veld = new Veld();
    private Kop kop;

    Personen(Verslag verslag, Uitvoer uitvoer, Tokenmaker oud, Tokenmaker nieuw) {
      this.verslag = verslag;
      this.uitvoer = uitvoer;
      this.oud = oud;
      this.nieuw = nieuw;
    }

    @Override
    public void header(CsvRecord record) {
      kop = new Kop(verslag.bestand(), record, List.of(DoorBsn.KOLOM), List.of());
    }

    @Override
    public void record(CsvRecord record) {
      int bsn = persoon.bsn(veld.wijs(record, kop.veld(DoorBsn.KOLOM)));
      if (!kop.past(record)) {
        verslag.fout(record.rij(), Omzetting.VERSCHOVEN);
      } else if (bsn == Bsn.GEEN) {
        persoon.meld(verslag, record.rij());
      } else if (gezien.add(bsn)) {
        uitvoer.veld(oud.van(bsn));
        uitvoer.veld(nieuw.van(bsn));
        try {
          uitvoer.eindeRegel(record.rij());
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }
}
