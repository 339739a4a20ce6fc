package nl.inclusiemonitor.pseudonimisering;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.inclusiemonitor.csv.CsvRecord;
import nl.inclusiemonitor.csv.CsvSink;
import nl.inclusiemonitor.privacy.BsnGuard;
import nl.inclusiemonitor.pseudonimisering.Persoon.DoorBsn;

/**
 * Reads a list for the blind attendance count: of who was trained, or of committee members with the
 * unit of each. Other columns are not looked at; who stands on a list twice is on it once.
 */
final class Tellijst implements CsvSink {
  static final String ONDERDEEL = "dienstonderdeel";
  static final String GEEN_ONDERDEEL =
      "«dienstonderdeel» is geen code van een dienstonderdeel, zoals RIVM.";
  static final String ANDER_ONDERDEEL =
      "Deze persoon staat hoger in het bestand bij een ander dienstonderdeel.";
  static final String ONDERDEEL_BSN = "«dienstonderdeel» bevat mogelijk een burgerservicenummer.";

  private static final String CODE = "[A-Z0-9-]{1,20}";

  /** A list outside these is not counted by the server. */
  private static final int MINSTE = 10;

  private static final int MEESTE = 50_000;

  private final Verslag verslag;
  private final boolean metOnderdeel;
  private final Persoon persoon = new DoorBsn();
  private final Map<Integer, String> personen = new TreeMap<>();
  private final Veld veld = new Veld();
  private Kop kop;

  private Tellijst(Verslag verslag, boolean metOnderdeel) {
    this.verslag = verslag;
    this.metOnderdeel = metOnderdeel;
  }

  /** The unit of each person; empty text on a list without. */
  static Map<Integer, String> lees(Path bestand, Verslag verslag, boolean metOnderdeel) {
    Tellijst lijst = new Tellijst(verslag, metOnderdeel);
    Bron.lees(bestand, lijst);
    return lijst.personen;
  }

  @Override
  public void header(CsvRecord record) {
    List<String> nodig = new ArrayList<>(List.of(persoon.kolom()));
    if (metOnderdeel) {
      nodig.add(ONDERDEEL);
    }
    kop = new Kop(verslag.bestand(), record, nodig, List.of());
  }

  @Override
  public void record(CsvRecord record) {
    if (!kop.past(record)) {
      verslag.fout(record.rij(), Omzetting.VERSCHOVEN);
      return;
    }
    veld.wijs(record, kop.veld(persoon.kolom()));
    int bsn = veld.isLeeg() ? Bsn.GEEN : persoon.bsn(veld);
    if (veld.isLeeg()) {
      verslag.fout(record.rij(), "«" + persoon.kolom() + "» is leeg.");
    } else if (bsn == Bsn.GEEN) {
      persoon.meld(verslag, record.rij());
    }
    String onderdeel = metOnderdeel ? onderdeel(record) : "";
    if (bsn == Bsn.GEEN || (metOnderdeel && onderdeel.isEmpty())) {
      return;
    }
    String eerder = personen.putIfAbsent(bsn, onderdeel);
    if (eerder != null && !eerder.equals(onderdeel)) {
      verslag.fout(record.rij(), ANDER_ONDERDEEL);
    }
  }

  /** Empty when the line names none. */
  private String onderdeel(CsvRecord record) {
    veld.wijs(record, kop.veld(ONDERDEEL));
    String code = record.text(veld.from, veld.to);
    if (BsnGuard.isIn(code)) {
      verslag.fout(record.rij(), ONDERDEEL_BSN);
      return "";
    }
    if (!code.matches(CODE)) {
      verslag.fout(record.rij(), GEEN_ONDERDEEL);
      return "";
    }
    return code;
  }

  /** What keeps a list without faults from being counted. */
  static List<String> bezwaren(String bestand, int personen) {
    if (personen < MINSTE) {
      return List.of(
          "«"
              + bestand
              + "»: hier staan minder dan 10 personen op. Zo'n lijst wordt niet geteld, en een telling"
              + " kan een keer per kwartaal.");
    }
    return personen > MEESTE
        ? List.of("«" + bestand + "»: hier staan meer dan 50.000 personen op.")
        : List.of();
  }
}
