package nl.inclusiemonitor.banenafspraak.werkboek;

import java.util.ArrayDeque;
import java.util.Deque;

/** XML as it is written, with what texts may not hold kept out. */
final class Xml {
  private final StringBuilder uit =
      new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * @param kenmerken names and values in turn
   */
  Xml open(String naam, String... kenmerken) {
    begin(naam, kenmerken).append('>');
    open.push(naam);
    return this;
  }

  Xml leeg(String naam, String... kenmerken) {
    begin(naam, kenmerken).append("/>");
    return this;
  }

  Xml tekst(String tekst) {
    uit.append(veilig(tekst));
    return this;
  }

  Xml dicht() {
    uit.append("</").append(open.pop()).append('>');
    return this;
  }

  private StringBuilder begin(String naam, String... kenmerken) {
    uit.append('<').append(naam);
    for (int i = 0; i < kenmerken.length; i += 2) {
      uit.append(' ')
          .append(kenmerken[i])
          .append("=\"")
          .append(veilig(kenmerken[i + 1]))
          .append('"');
    }
    return uit;
  }

  /** Escaped, and without the control characters and lone surrogates that XML 1.0 cannot hold. */
  private static String veilig(String tekst) {
    StringBuilder veilig = new StringBuilder(tekst.length());
    tekst
        .codePoints()
        .forEach(
            punt -> {
              switch (punt) {
                case '&' -> veilig.append("&amp;");
                case '<' -> veilig.append("&lt;");
                case '>' -> veilig.append("&gt;");
                case '"' -> veilig.append("&quot;");
                default -> veilig.appendCodePoint(mag(punt) ? punt : 0xFFFD);
              }
            });
    return veilig.toString();
  }

  private static boolean mag(int punt) {
    return punt == '\t'
        || punt == '\n'
        || (punt >= 0x20 && punt <= 0xD7FF)
        || (punt >= 0xE000 && punt <= 0xFFFD)
        || punt >= 0x10000;
  }

  @Override
  public String toString() {
    return uit.toString();
  }
}
