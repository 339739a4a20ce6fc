package nl.inclusiemonitor.pseudonimisering;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nl.inclusiemonitor.csv.CsvRecord;
import nl.inclusiemonitor.csv.CsvSink;
import nl.inclusiemonitor.pseudonimisering.Persoon.DoorBsn;
import nl.inclusiemonitor.pseudonimisering.Persoon.DoorKoppeling;

/**
 * The task {@code terugzoek}: who belongs to the tokens of a terugzoekverzoek. Its answer is about
 * known persons and stays with the I-team.
 */
final class ZoekTerug {
  private static final Pattern TOKEN = Pattern.compile("[0-9a-f]{32}");
  private static final int OP_HET_SCHERM = 20;
  private static final String MET_BSN = "--met-bsn";

  private final Set<String> gevraagd = new LinkedHashSet<>();
  private final Set<String> gevonden = new HashSet<>();
  private final StringBuilder antwoord = new StringBuilder();
  private final List<Verslag> verslagen = new ArrayList<>();
  private final Tokenmaker tokens;
  private final boolean metBsn;

  private ZoekTerug(Sleutel sleutel, boolean metBsn) {
    tokens = Tokenmaker.vanPersonen(sleutel);
    this.metBsn = metBsn;
  }

  static int run(List<String> argumenten, PrintStream out, PrintStream err) {
    Opties opties =
        Opties.lees(
            argumenten,
            List.of("--sleutel-1", "--sleutel-2", "--tokens", "--koppeling", "--uwv", "--uit"),
            List.of(MET_BSN));
    Path een = opties.pad("--sleutel-1");
    Path twee = opties.pad("--sleutel-2");
    Path vraag = opties.pad("--tokens");
    Path uit = opties.pad("--uit");
    if (!opties.heeft("--koppeling") && !opties.heeft("--uwv")) {
      opties.fout("Geef --koppeling, --uwv of beide om in te zoeken.");
    }
    List<Path> koppeling = opties.mogelijkPad("--koppeling").stream().toList();
    List<Path> uwv = opties.mogelijkPad("--uwv").stream().toList();
    opties.klaar();
    ZoekTerug zoeker = new ZoekTerug(MaakSleutel.lees(een, twee), opties.heeft(MET_BSN));
    zoeker.leesVraag(vraag);
    koppeling.forEach(bron -> Bron.lees(bron, zoeker.new Doorzoeking(bron, true)));
    uwv.forEach(bron -> Bron.lees(bron, zoeker.new Doorzoeking(bron, false)));
    Eigen.schrijfNieuw(List.of(uit), List.of(zoeker.bestand()));
    zoeker.verslagen.forEach(verslag -> verslag.regels(OP_HET_SCHERM).forEach(err::println));
    int over = zoeker.gevraagd.size() - zoeker.gevonden.size();
    out.println(
        zoeker.gevonden.size() + " van " + zoeker.gevraagd.size() + " tokens gevonden; zie " + uit);
    if (over > 0) {
      err.println(
          over + " tokens komen in deze bestanden niet voor, of zijn van een andere sleutel.");
    }
    return over > 0 ? Pseudonimiseer.MET_WEGLATINGEN : Pseudonimiseer.GELUKT;
  }

  private String bestand() {
    StringBuilder tekst =
        new StringBuilder("pseudoniem;bron;regel;personeelsnummer" + (metBsn ? ";bsn\n" : "\n"));
    tekst.append(antwoord);
    gevraagd.stream()
        .filter(token -> !gevonden.contains(token))
        .forEach(token -> tekst.append(token).append(";niet gevonden;;\n"));
    return tekst.toString();
  }

  private void leesVraag(Path bestand) {
    Verslag verslag = new Verslag(bestand.getFileName().toString());
    Bron.lees(
        bestand,
        new CsvSink() {
          private final Veld veld = new Veld();
          private Kop kop;

          @Override
          public void header(CsvRecord record) {
            kop = new Kop(verslag.bestand(), record, List.of(Omzetting.PSEUDONIEM), List.of());
          }

          @Override
          public void record(CsvRecord record) {
            veld.wijs(record, kop.veld(Omzetting.PSEUDONIEM));
            String token = record.text(veld.from, veld.to).toLowerCase(Locale.ROOT);
            if (TOKEN.matcher(token).matches()) {
              gevraagd.add(token);
            } else {
              verslag.fout(record.rij(), "«pseudoniem» is geen token van 32 tekens.");
            }
          }
        });
    if (verslag.heeftFouten()) {
      throw Weigering.mislukt(new ArrayList<>(verslag.volledig()));
    }
  }

  /** Compares the token of every person in one source. */
  private final class Doorzoeking implements CsvSink {
    private final Verslag verslag;
    private final boolean koppeling;
    private final Veld bsn = new Veld();
    private final Veld nummer = new Veld();
    private Kop kop;

    Doorzoeking(Path bestand, boolean koppeling) {
      verslag = new Verslag(bestand.getFileName().toString());
      verslagen.add(verslag);
      this.koppeling = koppeling;
    }

    @Override
    public void header(CsvRecord record) {
      List<String> nodig =
          koppeling ? List.of(DoorBsn.KOLOM, DoorKoppeling.KOLOM) : List.of(DoorBsn.KOLOM);
      kop = new Kop(verslag.bestand(), record, nodig, List.of());
    }

    @Override
    public void record(CsvRecord record) {
      bsn.wijs(record, kop.veld(DoorBsn.KOLOM));
      int gelezen = Bsn.lees(bsn.bytes, bsn.from, bsn.to);
      if (gelezen == Bsn.GEEN) {
        verslag.weggelaten(record.rij(), "Niet doorzocht: " + DoorBsn.ONGELDIG);
        return;
      }
      String token = new String(tokens.van(gelezen), US_ASCII);
      if (!gevraagd.contains(token)) {
        return;
      }
      gevonden.add(token);
      antwoord.append(token).append(';').append(koppeling ? "koppelbestand" : "UWV-lijst");
      antwoord.append(';').append(record.rij()).append(';');
      if (koppeling) {
        nummer.wijs(record, kop.veld(DoorKoppeling.KOLOM));
        String tekst = record.text(nummer.from, nummer.to);
        antwoord.append('"').append(tekst.replace("\"", "\"\"")).append('"');
      }
      if (metBsn) {
        antwoord.append(';').append("%09d".formatted(gelezen));
      }
      antwoord.append('\n');
    }
  }
}
