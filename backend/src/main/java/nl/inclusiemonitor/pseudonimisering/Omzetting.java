package nl.inclusiemonitor.pseudonimisering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nl.inclusiemonitor.csv.CsvRecord;
import nl.inclusiemonitor.csv.CsvSink;
import nl.inclusiemonitor.levering.layout.Kolom;
import nl.inclusiemonitor.levering.layout.Kolomtype;
import nl.inclusiemonitor.levering.layout.RecordLayout;
import nl.inclusiemonitor.privacy.BsnGuard;

/**
 * Turns the lines of one source into lines of a delivery: the token in the place of the person, of
 * the other columns those that the layout declares and the source has, in the order of the layout.
 * A loonheffingennummer becomes its keyed hash.
 */
final class Omzetting implements CsvSink {
  static final String PSEUDONIEM = "pseudoniem";
  static final String VERSCHOVEN =
      "De velden staan niet onder hun kolommen: zet tekst met een scheidingsteken tussen"
          + " aanhalingstekens.";

  /** A number that may only be delivered as a keyed hash, and the column for that hash. */
  static final String NUMMER = "loonheffingennummer";

  private static final String NUMMER_HASH = "loonheffingennummer_hash";

  private final RecordLayout layout;
  private final Persoon persoon;
  private final Tokenmaker tokens;
  private final Tokenmaker nummers;
  private final Uitvoer uitvoer;
  private final Verslag verslag;
  private final Veld veld = new Veld();
  private final List<Bronveld> bronvelden = new ArrayList<>();
  private Kop kop;

  /** A column of the delivery and the field of the source that it comes from. */
  private record Bronveld(Kolom kolom, int veld, boolean alsHash) {
    boolean isVrij() {
      return kolom.type() instanceof Kolomtype.Tekst || kolom.type() instanceof Kolomtype.Onderdeel;
    }
  }

  Omzetting(
      RecordLayout layout, Persoon persoon, Sleutel sleutel, Uitvoer uitvoer, Verslag verslag) {
    this.layout = layout;
    this.persoon = persoon;
    tokens = Tokenmaker.vanPersonen(sleutel);
    nummers = Tokenmaker.vanKolom(sleutel, NUMMER);
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
    if (mogelijk.contains(NUMMER_HASH)) {
      mogelijk.add(NUMMER);
    }
    kop = new Kop(verslag.bestand(), record, nodig, mogelijk);
    andere.forEach(this::wijsAan);
    List<String> namen = new ArrayList<>(List.of(PSEUDONIEM));
    bronvelden.forEach(bron -> namen.add(bron.kolom().naam()));
    try {
      uitvoer.kop(namen);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void wijsAan(Kolom kolom) {
    if (kop.heeft(kolom.naam())) {
      bronvelden.add(new Bronveld(kolom, kop.veld(kolom.naam()), false));
    } else if (kolom.naam().equals(NUMMER_HASH) && kop.heeft(NUMMER)) {
      bronvelden.add(new Bronveld(kolom, kop.veld(NUMMER), true));
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
    for (Bronveld bron : bronvelden) {
      veld.wijs(record, bron.veld());
      if (bron.alsHash()) {
        byte[] nummer = veld.lettersEnCijfers();
        uitvoer.veld(nummer.length == 0 ? nummer : nummers.van(nummer));
      } else {
        uitvoer.veld(record, veld);
      }
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
    for (Bronveld bron : bronvelden) {
      veld.wijs(record, bron.veld());
      if (bron.isVrij() && BsnGuard.isIn(veld.bytes, veld.from, veld.to)) {
        verslag.fout(
            record.rij(), "«" + bron.kolom().naam() + "» bevat mogelijk een burgerservicenummer.");
        goed = false;
      }
    }
    return goed;
  }
}
