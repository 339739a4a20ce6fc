package nl.inclusiemonitor.pseudonimisering;

import java.nio.file.Path;
import java.util.List;
import nl.inclusiemonitor.csv.CsvRecord;
import nl.inclusiemonitor.csv.CsvSink;
import nl.inclusiemonitor.pseudonimisering.Persoon.DoorBsn;
import nl.inclusiemonitor.pseudonimisering.Persoon.DoorKoppeling;

/** Reads the link file: a line per personeelsnummer with its burgerservicenummer. */
final class Koppelbestand implements CsvSink {
  private final Koppeling koppeling = new Koppeling();
  private final Verslag verslag;
  private final Veld nummer = new Veld();
  private final Veld bsn = new Veld();
  private Kop kop;

  private Koppelbestand(Verslag verslag) {
    this.verslag = verslag;
  }

  static Koppeling lees(Path bestand, Verslag verslag) {
    Koppelbestand lezer = new Koppelbestand(verslag);
    Bron.lees(bestand, lezer);
    return lezer.koppeling;
  }

  @Override
  public void header(CsvRecord record) {
    kop =
        new Kop(verslag.bestand(), record, List.of(DoorBsn.KOLOM, DoorKoppeling.KOLOM), List.of());
  }

  @Override
  public void record(CsvRecord record) {
    nummer.wijs(record, kop.veld(DoorKoppeling.KOLOM));
    bsn.wijs(record, kop.veld(DoorBsn.KOLOM));
    int gelezen = Bsn.lees(bsn.bytes, bsn.from, bsn.to);
    if (!kop.past(record)) {
      verslag.fout(record.rij(), Omzetting.VERSCHOVEN);
    } else if (nummer.isLeeg()) {
      verslag.fout(record.rij(), "«personeelsnummer» is leeg.");
    } else if (gelezen == Bsn.GEEN) {
      verslag.fout(record.rij(), DoorBsn.ONGELDIG);
    } else if (!koppeling.voegToe(nummer.bytes, nummer.from, nummer.to, gelezen)) {
      verslag.fout(
          record.rij(), "Dit personeelsnummer staat hoger in het bestand bij een andere persoon.");
    }
  }
}
