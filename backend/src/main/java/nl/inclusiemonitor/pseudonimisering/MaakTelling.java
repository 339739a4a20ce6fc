package nl.inclusiemonitor.pseudonimisering;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.inclusiemonitor.digest.Sha256;
import nl.inclusiemonitor.kalender.Kwartaal;

/**
 * The task {@code aanwezigheid}: two lists of persons in, one file of tokens and units out, for the
 * blind attendance count. Its key serves nothing else, so that its tokens tie to no delivery.
 */
final class MaakTelling {
  private static final int OP_HET_SCHERM = 20;
  private static final String KOP = "pseudoniem;dienstonderdeel\n";

  private MaakTelling() {}

  /**
   * The manifest that goes with the file, as JSON with these members.
   *
   * @param doel label of the purpose of the key
   * @param sleutelId names the key of the tokens, 16 hex digits
   * @param kwartaal what the lists describe: {@code 2022-Q3}
   * @param getraind persons on the list of who was trained
   * @param commissieleden persons on the list of committee members
   * @param sha256 of the file, 64 hex digits
   * @param gemaaktOp when the file was made
   */
  record Telbon(
      String doel,
      String sleutelId,
      String kwartaal,
      int getraind,
      int commissieleden,
      String sha256,
      Instant gemaaktOp) {}

  static int run(List<String> argumenten, Clock clock, PrintStream out) {
    Opties opties =
        Opties.lees(
            argumenten,
            List.of(
                "--sleutel-1", "--sleutel-2", "--kwartaal", "--getraind", "--commissie", "--uit"),
            List.of());
    Path een = opties.pad("--sleutel-1");
    Path twee = opties.pad("--sleutel-2");
    Path getraind = opties.pad("--getraind");
    Path commissie = opties.pad("--commissie");
    Path map = opties.pad("--uit");
    Kwartaal kwartaal = kwartaal(opties);
    opties.klaar();
    Sleutel sleutel = MaakSleutel.leesVan(Sleutel.AANWEZIGHEID, een, twee);
    Verslag getrainden = new Verslag(getraind.getFileName().toString());
    Verslag leden = new Verslag(commissie.getFileName().toString());
    Map<Integer, String> eerste = Tellijst.lees(getraind, getrainden, false);
    Map<Integer, String> tweede = Tellijst.lees(commissie, leden, true);
    List<String> fouten = new ArrayList<>(getrainden.regels(OP_HET_SCHERM));
    fouten.addAll(leden.regels(OP_HET_SCHERM));
    if (fouten.isEmpty()) {
      fouten.addAll(Tellijst.bezwaren(getrainden.bestand(), eerste.size()));
      fouten.addAll(Tellijst.bezwaren(leden.bestand(), tweede.size()));
    }
    if (!fouten.isEmpty()) {
      fouten.add("Er is geen bestand geschreven.");
      throw Weigering.mislukt(fouten);
    }
    String inhoud = KOP + regels(eerste, sleutel) + regels(tweede, sleutel);
    Telbon bon =
        new Telbon(
            sleutel.doel(),
            sleutel.id(),
            kwartaal.toString(),
            eerste.size(),
            tweede.size(),
            Sha256.hex(inhoud),
            clock.instant().truncatedTo(ChronoUnit.SECONDS));
    schrijf(map, kwartaal, inhoud, bon);
    out.println(
        eerste.size()
            + " getrainden en "
            + tweede.size()
            + " commissieleden, met bon; zie "
            + map.resolve("aanwezigheidstelling-" + kwartaal + ".csv"));
    return Pseudonimiseer.GELUKT;
  }

  private static Kwartaal kwartaal(Opties opties) {
    try {
      return Kwartaal.parse(opties.tekst("--kwartaal").orElse(""));
    } catch (IllegalArgumentException e) {
      opties.fout("--kwartaal moet een kwartaal zijn, zoals 2022-Q3.");
      return new Kwartaal(1970, 1);
    }
  }

  /** In order of the token, so that the order of the lists ties no token to a name. */
  private static String regels(Map<Integer, String> personen, Sleutel sleutel) {
    Tokenmaker tokens = Tokenmaker.vanPersonen(sleutel);
    List<String> regels = new ArrayList<>(personen.size());
    personen.forEach((bsn, onderdeel) -> regels.add(tokens.tekst(bsn) + ";" + onderdeel + "\n"));
    regels.sort(null);
    return String.join("", regels);
  }

  private static void schrijf(Path map, Kwartaal kwartaal, String inhoud, Telbon bon) {
    try {
      Files.createDirectories(map);
    } catch (IOException e) {
      throw Weigering.mislukt(map + " is niet te maken.");
    }
    String naam = "aanwezigheidstelling-" + kwartaal;
    Eigen.schrijfNieuw(
        List.of(map.resolve(naam + ".csv"), map.resolve(naam + ".bon.json")),
        List.of(inhoud, Json.tekst(bon)));
  }
}
