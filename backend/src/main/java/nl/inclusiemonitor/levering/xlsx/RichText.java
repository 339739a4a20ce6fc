package nl.inclusiemonitor.levering.xlsx;

/** Puts the runs of a text together, wherever one stands: {@code si} or {@code is}. */
final class RichText {
  private final XmlScanner xml;
  private final Text text;

  RichText(XmlScanner xml, Text text) {
    this.xml = xml;
    this.text = text;
  }

  /** Reads up to the end of the element that has just started. */
  void read() {
    int outer = xml.depth();
    text.clear();
    boolean run = false;
    boolean phonetic = false;
    boolean open = true;
    while (open) {
      XmlScanner.Event event = xml.next();
      if (event == XmlScanner.Event.TEXT) {
        if (run && !phonetic) {
          text.add(xml.text());
        }
        continue;
      }
      boolean start = event == XmlScanner.Event.START;
      if (xml.tag().is("t")) {
        run = start;
      } else if (xml.tag().is("rPh")) {
        phonetic = start;
      }
      open = start || xml.depth() > outer;
    }
    text.unescape();
  }
}
