package nl.inclusiemonitor.pseudonimisering;

import static java.nio.charset.StandardCharsets.US_ASCII;

import javax.crypto.Mac;
import javax.crypto.ShortBufferException;

/**
 * Makes the token of a burgerservicenummer: the first 128 bits of HMAC-SHA-256(key, purpose ‖ "|" ‖
 * nine digits), as 32 hex digits. Of another number the label stands between purpose and bar, so
 * that the two never meet.
 *
 * <p>Once in 3,4 million persons those digits look like a number that was filled up to the length
 * of a token, which every check refuses: without a letter, or with eight equal ones at an end. Then
 * the message gets {@code "|2"} behind it, and so on, until the token is no such.
 */
final class Tokenmaker {
  static final int TEKENS = 32;

  private static final int BYTES = 16;
  private static final int OPGEVULD = 8;
  private static final byte[] HEX = "0123456789abcdef".getBytes(US_ASCII);

  private final Mac mac;
  private final byte[] begin;
  private final byte[] cijfers = new byte[Bsn.CIJFERS];
  private final byte[] afdruk;
  private final byte[] token = new byte[TEKENS];
  private int laatste = Bsn.GEEN;

  private Tokenmaker(Sleutel sleutel, String label) {
    mac = sleutel.mac();
    afdruk = new byte[mac.getMacLength()];
    begin = (sleutel.doel() + label + "|").getBytes(US_ASCII);
  }

  /** For persons. */
  static Tokenmaker vanPersonen(Sleutel sleutel) {
    return new Tokenmaker(sleutel, "");
  }

  /** For what stands in another column, by the name of that column. */
  static Tokenmaker vanKolom(Sleutel sleutel, String kolom) {
    return new Tokenmaker(sleutel, "/" + kolom);
  }

  /** 32 bytes of ASCII, valid until the next call. */
  byte[] van(int bsn) {
    // Lines of one person stand together in most lists.
    if (bsn != laatste) {
      Bsn.schrijf(bsn, cijfers, 0);
      van(cijfers);
      laatste = bsn;
    }
    return token;
  }

  /** 32 bytes of ASCII, valid until the next call. */
  byte[] van(byte[] nummer) {
    laatste = Bsn.GEEN;
    mac.update(begin);
    mac.update(nummer);
    naarHex();
    for (int poging = 2; lijktOpgevuld(token); poging++) {
      mac.update(begin);
      mac.update(nummer);
      mac.update(("|" + poging).getBytes(US_ASCII));
      naarHex();
    }
    return token;
  }

  String tekst(int bsn) {
    return new String(van(bsn), US_ASCII);
  }

  private void naarHex() {
    try {
      mac.doFinal(afdruk, 0);
    } catch (ShortBufferException e) {
      throw new IllegalStateException("the buffer has the length of the digest", e);
    }
    for (int i = 0; i < BYTES; i++) {
      token[2 * i] = HEX[(afdruk[i] >> 4) & 15];
      token[2 * i + 1] = HEX[afdruk[i] & 15];
    }
  }

  static boolean lijktOpgevuld(byte[] token) {
    boolean letter = false;
    for (byte teken : token) {
      letter |= teken >= 'a';
    }
    return !letter || gelijk(token, 0) || gelijk(token, TEKENS - OPGEVULD);
  }

  private static boolean gelijk(byte[] token, int from) {
    for (int i = from + 1; i < from + OPGEVULD; i++) {
      if (token[i] != token[from]) {
        return false;
      }
    }
    return true;
  }
}
