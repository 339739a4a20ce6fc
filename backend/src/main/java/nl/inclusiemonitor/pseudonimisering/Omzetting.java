package nl.inclusiemonitor.pseudonimisering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nl.inclusiemonitor.levering.csv.CsvRecord;
import nl.inclusiemonitor.levering.csv.CsvSink;
import nl.inclusiemonitor.levering.layout.Kolom;
import nl.inclusiemonitor.levering.layout.Kolomtype;
import nl.inclusiemonitor.levering.layout.RecordLayout;
import nl.inclusiemonitor.privacy.BsnGuard;

/**
 * Turns the lines of one source into lines of a delivery: the token in the place of the person, of
 * the other columns those that the layout declares and the source has, in the order of the layout.
 */
final class Omzetting implements CsvSink {
  static final String PSEUDONIEM = "pseudoniem";
  static final String VERSCHOVEN =
      "De velden staan niet onder hun kolommen: zet tekst met een scheidingsteken tussen"
          + " aanhalingstekens.";

  private final RecordLayout layout;
  private final Persoon persoon;
  private final Tokenmaker tokens;
  private final Uitvoer uitvoer;
  private final Verslag verslag;
  private final Veld veld = new Veld();
  private final List<Kolom> kolommen = new ArrayList<>();
  private Kop kop;
  private int[] velden = {};

  Omzetting(
      RecordLayout layout, Persoon persoon, Tokenmaker tokens, Uitvoer uitvoer, Verslag verslag) {
    this.layout = layout;
    this.persoon = persoon;
    this.tokens = tokens;
    this.uitvoer = uitvoer;
    this.verslag = verslag;
  }

  @Override
  public void header(CsvRecord record) {
    List<String> nodig = new ArrayList<>(List.of(persoon.kolom()));
    List<String> mogelijk = new ArrayList<>();
    List<Kolom> andere =
        layout.kolommen().stream().filter(kolom -> !kolom.naam().equals(PSEUDONIEM)).toList();
    andere.forEach(kolom -> (kolom.verplicht() ? nodig : mogelijk).add(kolom.naam()));
    kop = new Kop(verslag.bestand(), record, nodig, mogelijk);
    andere.stream().filter(kolom -> kop.heeft(kolom.naam())).forEach(kolommen::add);
    velden = kolommen.stream().mapToInt(kolom -> kop.veld(kolom.naam())).toArray();
    List<String> namen = new ArrayList<>(List.of(PSEUDONIEM));
    kolommen.forEach(kolom -> namen.add(kolom.naam()));
    try {
      uitvoer.kop(namen);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void record(CsvRecord record) {
    if (!kop.past(record)) {
      verslag.fout(record.rij(), VERSCHOVEN);
      return;
    }
    veld.wijs(record, kop.veld(persoon.kolom()));
    int bsn = veld.isLeeg() ? Bsn.GEEN : persoon.bsn(veld);
    boolean onbekend = bsn == Bsn.GEEN;
    if (veld.isLeeg()) {
      verslag.fout(record.rij(), "«" + persoon.kolom() + "» is leeg.");
    } else if (onbekend) {
      persoon.meld(verslag, record.rij());
    }
    if (!bewaakt(record) || onbekend) {
      return;
    }
    uitvoer.veld(tokens.van(bsn));
    for (int nummer : velden) {
      uitvoer.veld(record, veld.wijs(record, nummer));
    }
    try {
      uitvoer.eindeRegel(record.rij());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether no text holds a BSN. The check of the server would stop at the first one. */
  private boolean bewaakt(CsvRecord record) {
    boolean goed = true;
    for (int i = 0; i < velden.length; i++) {
      Kolom kolom = kolommen.get(i);
      veld.wijs(record, velden[i]);
      boolean vrij =
          kolom.type() instanceof Kolomtype.Tekst || kolom.type() instanceof Kolomtype.Onderdeel;
      if (vrij && BsnGuard.isIn(veld.bytes, veld.from, veld.to)) {
        verslag.fout(
            record.rij(), "«" + kolom.naam() + "» bevat mogelijk een burgerservicenummer.");
        goed = false;
      }
    }
    return goed;
  }
}
