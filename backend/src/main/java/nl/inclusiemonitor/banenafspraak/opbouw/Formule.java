package nl.inclusiemonitor.banenafspraak.opbouw;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.inclusiemonitor.banenafspraak.Cijfer;

/**
 * How a figure is computed.
 *
 * @param woorden what it is, in Dutch
 * @param uitdrukking with the names of its input: {@code + - * /}, parentheses, {@code max(a, b)},
 *     empty when the number is as it was delivered, or when a part of it is hidden
 * @param ingevuld the same with the numbers, and what comes out; empty when a number is missing
 */
record Formule(String woorden, Optional<String> uitdrukking, Optional<String> ingevuld) {
  private static final Pattern NAAM = Pattern.compile("[a-zA-Z]\\w*");
  private static final String SOM = "som(";

  static Formule van(
      String woorden, Optional<String> uitdrukking, List<Invoer> invoer, Cijfer uitkomst) {
    List<Invoer> genoemd =
        invoer.stream()
            .filter(deel -> uitdrukking.filter(tekst -> noemt(tekst, deel.naam())).isPresent())
            .toList();
    boolean compleet =
        uitkomst.waarde().isPresent()
            && genoemd.stream().allMatch(deel -> deel.teller().isPresent());
    return new Formule(
        woorden,
        uitdrukking,
        uitdrukking
            .filter(tekst -> compleet)
            .map(tekst -> invullen(tekst, genoemd) + " = " + Invoer.metEenheid(uitkomst)));
  }

  private static boolean noemt(String uitdrukking, String naam) {
    return NAAM.matcher(uitdrukking).results().anyMatch(found -> found.group().equals(naam));
  }

  private static String invullen(String uitdrukking, List<Invoer> invoer) {
    if (uitdrukking.startsWith(SOM)) {
      return invoer.stream().map(Invoer::weergave).collect(Collectors.joining(" + "));
    }
    Map<String, String> getallen =
        invoer.stream().collect(Collectors.toMap(Invoer::naam, Invoer::weergave));
    return NAAM.matcher(uitdrukking)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    switch (found.group()) {
                      case "max" -> "het grootste van ";
                      case "naarBeneden" -> "naar beneden op tienden ";
                      default -> getallen.get(found.group());
                    }))
        .replace(" * ", " × ")
        .replace(" - ", " − ");
  }
}
