package nl.inclusiemonitor.aanwezigheid;

import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.inclusiemonitor.csv.CsvFault;
import nl.inclusiemonitor.csv.CsvReader;
import nl.inclusiemonitor.csv.CsvRecord;
import nl.inclusiemonitor.csv.CsvSink;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.failure.FieldError;
import nl.inclusiemonitor.privacy.BsnGuard;
import nl.inclusiemonitor.privacy.Sleuteltekst;

/**
 * Reads the file of the pseudonymiser: a token and a unit per committee member, a token alone per
 * trained person. It stops at the first fault, which it tells by its row and never by a value.
 */
final class Lijstlezer implements CsvSink {
  static final List<String> KOLOMMEN = List.of("pseudoniem", "dienstonderdeel");

  /** Of 50.000 lines a list, quoted and all. */
  static final int MEESTE_BYTES = 8 * 1024 * 1024;

  private static final Pattern TOKEN = Pattern.compile("[0-9a-f]{32}");

  /** What a number that was filled up to the length of a token looks like. */
  private static final Pattern OPGEVULD =
      Pattern.compile("[0-9]{32}|([0-9a-f])\\1{7}.*|.*([0-9a-f])\\2{7}");

  private static final Pattern CODE = Pattern.compile("[A-Z0-9-]{1,20}");

  private final Lijsten lijsten = new Lijsten();
  private final CsvReader reader = new CsvReader(this);
  private int tokenkolom;
  private int onderdeelkolom;
  private long bytes;

  /** Takes the next piece. */
  void neem(byte[] stuk) {
    bytes += stuk.length;
    if (bytes > MEESTE_BYTES) {
      throw new Failure.TooLarge(
          "bestand-te-groot",
          "Dit bestand is groter dan twee lijsten van 50.000 personen; er is niets van bewaard.",
          Map.of("bytes", MEESTE_BYTES));
    }
    try {
      reader.feed(stuk, 0, stuk.length);
    } catch (CsvFault fault) {
      throw onleesbaar(fault);
    }
  }

  /** The file is complete. */
  Lijsten einde() {
    try {
      reader.end();
    } catch (CsvFault fault) {
      throw onleesbaar(fault);
    }
    return lijsten;
  }

  /** Nothing of it is needed any more. */
  void wis() {
    lijsten.wis();
  }

  @Override
  public void header(CsvRecord record) {
    List<String> namen =
        IntStream.range(0, record.count())
            .mapToObj(veld -> record.text(veld).strip().toLowerCase(Locale.ROOT))
            .toList();
    if (namen.stream().anyMatch(Sleuteltekst::is)) {
      throw new Failure.Invalid(
          "bestand-is-sleuteldeel",
          "Dit is een sleuteldeel van de pseudonimiseerder; er is niets van bewaard. Een sleuteldeel"
              + " blijft bij wie het bewaart: meld het I-team dat het verstuurd is.");
    }
    if (namen.stream().anyMatch(BsnGuard::isIn)) {
      throw bsn(record.rij());
    }
    if (namen.size() != KOLOMMEN.size() || !namen.containsAll(KOLOMMEN)) {
      throw new Failure.Invalid(
          "kolommen-onjuist",
          "Dit bestand heeft andere kolommen dan «pseudoniem» en «dienstonderdeel»; er is niets van"
              + " bewaard. Lever het bestand dat de pseudonimiseerder voor dit doel maakte.");
    }
    tokenkolom = namen.indexOf(KOLOMMEN.get(0));
    onderdeelkolom = namen.indexOf(KOLOMMEN.get(1));
  }

  @Override
  public void record(CsvRecord record) {
    for (int veld = 0; veld < record.count(); veld++) {
      boolean token = veld == tokenkolom && isToken(record.text(veld));
      if (!token && BsnGuard.isIn(record.text(veld))) {
        throw bsn(record.rij());
      }
    }
    if (record.isMalformed() || record.count() != KOLOMMEN.size()) {
      throw fout("regel-onjuist", "Deze regel heeft niet twee velden.", record.rij());
    }
    String token = record.text(tokenkolom);
    String onderdeel = record.text(onderdeelkolom);
    if (!isToken(token)) {
      throw fout("geen-token", "Hier staat geen token van 32 tekens.", record.rij());
    }
    if (!onderdeel.isEmpty() && !CODE.matcher(onderdeel).matches()) {
      throw fout("dienstonderdeel-onbekend", "Dit is geen dienstonderdeel.", record.rij());
    }
    UUID gelezen = uuid(token);
    boolean nieuw =
        onderdeel.isEmpty()
            ? lijsten.voegGetraindToe(gelezen)
            : lijsten.voegCommissielidToe(gelezen, onderdeel);
    if (!nieuw) {
      throw fout(
          "dubbel-of-te-veel",
          "Op deze lijst staat dit token al, of er staan al 50.000 op.",
          record.rij());
    }
  }

  private static boolean isToken(String tekst) {
    return TOKEN.matcher(tekst).matches() && !OPGEVULD.matcher(tekst).matches();
  }

  private static UUID uuid(String token) {
    return new UUID(
        HexFormat.fromHexDigitsToLong(token, 0, 16), HexFormat.fromHexDigitsToLong(token, 16, 32));
  }

  private static Failure.Invalid bsn(long rij) {
    return fout(
        "bestand-bevat-bsn",
        "Dit bestand bevat mogelijk een burgerservicenummer en is geweigerd; er is niets van"
            + " bewaard.",
        rij);
  }

  private static Failure.Invalid onleesbaar(CsvFault fault) {
    return fout(
        fault.kind().code(), fault.kind().melding() + " " + fault.kind().herstel(), fault.rij());
  }

  private static Failure.Invalid fout(String code, String detail, long rij) {
    return new Failure.Invalid(
        code,
        detail,
        List.of(new FieldError("file", "rij " + rij, code, detail, Map.of("rij", rij))));
  }
}
