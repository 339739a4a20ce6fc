package nl.inclusiemonitor.pseudonimisering;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.inclusiemonitor.privacy.BsnGuard;

/**
 * The key of one purpose: 256 random bits, which exist only while the two parts of two custodians
 * are together.
 */
final class Sleutel {
  static final int BYTES = 32;

  /** Its label; another purpose gets another label and another key. */
  static final String DOEL = "inclusiemonitor/1";

  /** The label of the key of the blind attendance count. */
  static final String AANWEZIGHEID = "aanwezigheidstelling/1";

  private static final String ALGORITME = "HmacSHA256";
  private static final int BYTES_ID = 8;

  private final SecretKeySpec geheim;
  private final String doel;

  private Sleutel(byte[] geheim, String doel) {
    this.geheim = new SecretKeySpec(geheim, ALGORITME);
    this.doel = doel;
  }

  /** The two parts of a new key. */
  static List<Sleuteldeel> nieuw(String doel, SecureRandom random) {
    byte[] geheim = new byte[BYTES];
    byte[] een = new byte[BYTES];
    random.nextBytes(een);
    String id;
    do {
      random.nextBytes(geheim);
      id = new Sleutel(geheim, doel).id();
      // The id goes into every pakbon, past guards that know no ids.
    } while (BsnGuard.isIn(id));
    byte[] twee = samen(geheim, een);
    Arrays.fill(geheim, (byte) 0);
    return List.of(new Sleuteldeel(1, doel, id, een), new Sleuteldeel(2, doel, id, twee));
  }

  /** The key of two parts in any order; refused unless they are the two parts of one key. */
  static Sleutel van(Sleuteldeel een, Sleuteldeel ander) {
    if (een.nummer() == ander.nummer()) {
      throw Weigering.mislukt(
          "Dit is twee keer deel "
              + een.nummer()
              + " van een sleutel; nodig zijn deel 1 en deel 2, van twee beheerders.");
    }
    byte[] geheim = samen(een.waarde(), ander.waarde());
    Sleutel sleutel = new Sleutel(geheim, een.doel());
    Arrays.fill(geheim, (byte) 0);
    boolean bijElkaar =
        een.doel().equals(ander.doel())
            && een.sleutelId().equals(ander.sleutelId())
            && sleutel.id().equals(een.sleutelId());
    if (!bijElkaar) {
      throw Weigering.mislukt(
          "De twee sleuteldelen horen niet bij elkaar: deel "
              + een.nummer()
              + " is van sleutel "
              + een.sleutelId()
              + " en deel "
              + ander.nummer()
              + " van sleutel "
              + ander.sleutelId()
              + ".");
    }
    return sleutel;
  }

  private static byte[] samen(byte[] een, byte[] ander) {
    byte[] samen = new byte[BYTES];
    for (int i = 0; i < BYTES; i++) {
      samen[i] = (byte) (een[i] ^ ander[i]);
    }
    return samen;
  }

  /** Names the key without telling it: 16 hex digits. */
  String id() {
    byte[] afdruk = mac().doFinal((doel + "/sleutel-id").getBytes(US_ASCII));
    return HexFormat.of().formatHex(afdruk, 0, BYTES_ID);
  }

  String doel() {
    return doel;
  }

  Mac mac() {
    try {
      Mac mac = Mac.getInstance(ALGORITME);
      mac.init(geheim);
      return mac;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + ALGORITME, e);
    }
  }
}
