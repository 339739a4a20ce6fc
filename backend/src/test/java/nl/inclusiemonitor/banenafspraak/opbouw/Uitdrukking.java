package nl.inclusiemonitor.banenafspraak.opbouw;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/** Works out the formula of an opbouw, exactly and with nothing of the product. */
final class Uitdrukking {
  private final String tekst;
  private final Map<String, Deel> namen;
  private int plaats;

  /** A fraction. */
  record Deel(BigDecimal teller, BigDecimal noemer) {
    static Deel van(String teller, String noemer) {
      return new Deel(new BigDecimal(teller), new BigDecimal(noemer));
    }

    Deel plus(Deel ander) {
      return new Deel(
          teller.multiply(ander.noemer).add(ander.teller.multiply(noemer)),
          noemer.multiply(ander.noemer));
    }

    Deel maal(Deel ander) {
      return new Deel(teller.multiply(ander.teller), noemer.multiply(ander.noemer));
    }

    boolean isGelijk(Deel ander) {
      return teller.multiply(ander.noemer).compareTo(ander.teller.multiply(noemer)) == 0;
    }

    private Deel min() {
      return new Deel(teller.negate(), noemer);
    }

    private Deel omgekeerd() {
      return new Deel(/* teller= */ noemer, /* noemer= */ teller);
    }
  }

  private Uitdrukking(String tekst, Map<String, Deel> namen) {
    this.tekst = tekst.replace(" ", "");
    this.namen = namen;
  }

  static Deel waarde(String tekst, Map<String, Deel> namen) {
    Uitdrukking uitdrukking = new Uitdrukking(tekst, namen);
    Deel waarde = uitdrukking.som();
    if (uitdrukking.plaats < uitdrukking.tekst.length()) {
      throw new AssertionError(tekst);
    }
    return waarde;
  }

  private Deel som() {
    Deel links = product();
    while (is('+') || is('-')) {
      boolean plus = tekst.charAt(plaats++) == '+';
      Deel rechts = product();
      links = links.plus(plus ? rechts : rechts.min());
    }
    return links;
  }

  private Deel product() {
    Deel links = factor();
    while (is('*') || is('/')) {
      boolean maal = tekst.charAt(plaats++) == '*';
      Deel rechts = factor();
      links = links.maal(maal ? rechts : rechts.omgekeerd());
    }
    return links;
  }

  private Deel factor() {
    if (is('(')) {
      return tussenHaken();
    }
    int begin = plaats;
    while (plaats < tekst.length()
        && (Character.isLetterOrDigit(tekst.charAt(plaats)) || tekst.charAt(plaats) == '.')) {
      plaats++;
    }
    String woord = tekst.substring(begin, plaats);
    return switch (woord) {
      case "max" -> grootste();
      case "naarBeneden" -> tienden(tussenHaken());
      case "som" -> tussenHaken();
      default -> Character.isDigit(woord.charAt(0)) ? Deel.van(woord, "1") : namen.get(woord);
    };
  }

  private Deel tussenHaken() {
    plaats++;
    Deel binnen = som();
    plaats++;
    return binnen;
  }

  private Deel grootste() {
    plaats++;
    Deel een = som();
    plaats++;
    Deel ander = som();
    plaats++;
    return een.plus(ander.min()).teller().signum() >= 0 ? een : ander;
  }

  private static Deel tienden(Deel deel) {
    return new Deel(deel.teller().divide(deel.noemer(), 1, RoundingMode.FLOOR), BigDecimal.ONE);
  }

  private boolean is(char teken) {
    return plaats < tekst.length() && tekst.charAt(plaats) == teken;
  }
}
