package nl.inclusiemonitor.pseudonimisering;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * The task {@code --pagina}: writes the pseudonymiser as one page for a browser, for who may not
 * run Java. The page holds its script and style itself, may open no connection, and gets the
 * layouts and texts of this jar. It is no part of the web root: a server that gave out a page where
 * people choose keys could give out another one.
 */
final class Pagina {
  private static final String SJABLOON = "/pseudonimiseren.html";
  private static final String PLAATS = "\"%GEGEVENS%\"";

  private Pagina() {}

  static int run(List<String> argumenten, PrintStream out) {
    Opties opties = Opties.lees(argumenten, List.of("--pagina"), List.of());
    Path bestand = opties.pad("--pagina");
    opties.klaar();
    Eigen.schrijfNieuw(List.of(bestand), List.of(vul(sjabloon())));
    out.println("Pagina: " + bestand);
    return Pseudonimiseer.GELUKT;
  }

  /** The page with what the jar knows in its place. */
  static String vul(String sjabloon) {
    // Within an element of a page, only this character could end it.
    String gegevens = Json.tekst(Paginagegevens.vanDezeJar()).replace("<", "\\u003c");
    if (!sjabloon.contains(PLAATS)) {
      throw new IllegalStateException("the page has no place for its data");
    }
    return sjabloon.replace(PLAATS, gegevens.strip());
  }

  private static String sjabloon() {
    try (InputStream in = Pagina.class.getResourceAsStream(SJABLOON)) {
      if (in == null) {
        throw Weigering.mislukt("Deze jar is gebouwd zonder de pagina.");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw Weigering.mislukt("De jar is niet te lezen: is het bestand beschadigd?");
    }
  }
}
