package nl.inclusiemonitor.demo.ministerie;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the script of the demo ministry: small tables beside this class, split at semicolons. */
final class Draaiboek {
  private Draaiboek() {}

  /** The lines of a table, each as its values by the name of their column. */
  static List<Map<String, String>> lees(String tabel) {
    try (InputStream in = Draaiboek.class.getResourceAsStream(tabel + ".csv");
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, UTF_8))) {
      String[] kolommen = reader.readLine().split(";", -1);
      List<Map<String, String>> regels = new ArrayList<>();
      for (String regel = reader.readLine(); regel != null; regel = reader.readLine()) {
        String[] waarden = regel.split(";", -1);
        Map<String, String> rij = new HashMap<>();
        for (int i = 0; i < kolommen.length; i++) {
          rij.put(kolommen[i], waarden[i]);
        }
        regels.add(rij);
      }
      return regels;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
