package nl.inclusiemonitor.pseudonimisering;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The task {@code token}: the token of one person, for an inzageverzoek. The burgerservicenummer
 * comes from the keyboard, unseen, or from standard input; never from an argument.
 */
final class MaakToken {
  private static final int LANGSTE_INVOER = 64;

  private MaakToken() {}

  /**
   * Runs the task.
   *
   * @param console where to ask, when a person sits there
   */
  static int run(
      List<String> argumenten, InputStream in, Optional<Console> console, PrintStream out) {
    Opties opties = Opties.lees(argumenten, List.of("--sleutel-1", "--sleutel-2"), List.of());
    Path een = opties.pad("--sleutel-1");
    Path twee = opties.pad("--sleutel-2");
    opties.klaar();
    Sleutel sleutel = MaakSleutel.lees(een, twee);
    int bsn = Bsn.lees(console.map(MaakToken::vraag).orElseGet(() -> regel(in)));
    if (bsn == Bsn.GEEN) {
      throw Weigering.mislukt(
          "De invoer is geen burgerservicenummer (8 of 9 cijfers die aan de elfproef voldoen).");
    }
    out.println(Tokenmaker.vanPersonen(sleutel).tekst(bsn));
    return Pseudonimiseer.GELUKT;
  }

  private static String vraag(Console console) {
    char[] getypt = console.readPassword("Burgerservicenummer (u ziet het niet terug): ");
    if (getypt == null) {
      return "";
    }
    String tekst = new String(getypt);
    Arrays.fill(getypt, ' ');
    return tekst;
  }

  private static String regel(InputStream in) {
    try {
      return new String(in.readNBytes(LANGSTE_INVOER), US_ASCII).lines().findFirst().orElse("");
    } catch (IOException e) {
      throw Weigering.mislukt("De invoer is niet te lezen.");
    }
  }
}
