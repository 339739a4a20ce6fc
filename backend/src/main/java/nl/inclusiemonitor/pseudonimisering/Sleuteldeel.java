package nl.inclusiemonitor.pseudonimisering;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.inclusiemonitor.digest.Sha256;
import nl.inclusiemonitor.privacy.Sleuteltekst;

/**
 * One custodian's part of a key, as a small text file with a checksum over what stands before it.
 * Alone it tells nothing: the other part decides every bit.
 */
final class Sleuteldeel {
  static final Pattern DOEL = Pattern.compile("[a-z][a-z0-9-]{0,30}/[0-9]{1,3}");

  private static final int LANGSTE_BESTAND = 1024;
  private static final int CONTROLETEKENS = 16;
  private static final Pattern VORM =
      Pattern.compile(
          "("
              + Sleuteltekst.OPSCHRIFT
              + " ([12]) van 2\n"
              + "doel: ("
              + DOEL.pattern()
              + ")\n"
              + "sleutelId: ([0-9a-f]{16})\n"
              + "waarde: ([0-9a-f]{64})\n)"
              + "controle: ([0-9a-f]{16})\n*");

  private final int nummer;
  private final String doel;
  private final String sleutelId;
  private final byte[] waarde;

  Sleuteldeel(int nummer, String doel, String sleutelId, byte[] waarde) {
    this.nummer = nummer;
    this.doel = doel;
    this.sleutelId = sleutelId;
    this.waarde = waarde.clone();
  }

  static Sleuteldeel lees(Path bestand) {
    String naam = "Sleuteldeel «" + bestand.getFileName() + "»";
    String tekst;
    try {
      if (Files.size(bestand) > LANGSTE_BESTAND) {
        throw Weigering.mislukt(naam + " is geen sleuteldeel.");
      }
      // Bytes that are no text make no sleuteldeel either; Latin-1 reads them all.
      tekst = Files.readString(bestand, StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
    } catch (IOException e) {
      throw Weigering.mislukt(naam + " is niet te lezen.");
    }
    Matcher deel = VORM.matcher(tekst);
    if (!deel.matches()) {
      throw Weigering.mislukt(naam + " is geen sleuteldeel, of is beschadigd.");
    }
    if (!controle(deel.group(1)).equals(deel.group(6))) {
      throw Weigering.mislukt(naam + " is beschadigd: het controlegetal klopt niet.");
    }
    return new Sleuteldeel(
        Integer.parseInt(deel.group(2)),
        deel.group(3),
        deel.group(4),
        HexFormat.of().parseHex(deel.group(5)));
  }

  /** The content of its file. */
  String tekst() {
    String inhoud =
        "%s %d van 2%ndoel: %s%nsleutelId: %s%nwaarde: %s%n"
            .formatted(
                Sleuteltekst.OPSCHRIFT, nummer, doel, sleutelId, HexFormat.of().formatHex(waarde))
            .replace(System.lineSeparator(), "\n");
    return inhoud + "controle: " + controle(inhoud) + "\n";
  }

  private static String controle(String inhoud) {
    return Sha256.hex(inhoud).substring(0, CONTROLETEKENS);
  }

  /** Writes both parts of a key, or neither. */
  static void schrijf(List<Sleuteldeel> delen, List<Path> bestanden) {
    Eigen.schrijfNieuw(bestanden, delen.stream().map(Sleuteldeel::tekst).toList());
  }

  int nummer() {
    return nummer;
  }

  String doel() {
    return doel;
  }

  String sleutelId() {
    return sleutelId;
  }

  byte[] waarde() {
    return waarde.clone();
  }
}
