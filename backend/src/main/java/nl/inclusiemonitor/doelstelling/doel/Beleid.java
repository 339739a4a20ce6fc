package nl.inclusiemonitor.doelstelling.doel;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.inclusiemonitor.register.RegisterRepository;
import nl.inclusiemonitor.register.Registerregel;

/**
 * What registers say about goals, as a reader sees them.
 *
 * @param indicatoren by their code
 * @param documenten titles by code
 */
record Beleid(
    List<Doel> doelen,
    Map<String, Indicator> indicatoren,
    List<Registerregel> metingen,
    Map<String, String> documenten) {

  static Future<Beleid> lees(SqlConnection connection, RegisterRepository registers) {
    Future<List<Registerregel>> doelen = registers.geldende(connection, Doel.REGISTER);
    Future<List<Registerregel>> indicatoren = registers.geldende(connection, Indicator.REGISTER);
    Future<List<Registerregel>> metingen =
        registers.geldende(connection, Registermetingen.METINGEN);
    Future<List<Registerregel>> documenten = registers.geldende(connection, "documenten");
    return Future.all(doelen, indicatoren, metingen, documenten)
        .map(
            all ->
                new Beleid(
                    doelen.result().stream().map(Doel::van).toList(),
                    indicatoren.result().stream()
                        .map(Indicator::van)
                        .collect(Collectors.toMap(Indicator::code, indicator -> indicator)),
                    metingen.result(),
                    documenten.result().stream()
                        .collect(Collectors.toMap(Registerregel::code, Registerregel::titel))));
  }

  /** Those in force of which the indicator is there, in the order of their numbers. */
  List<Doel> geldende() {
    return doelen.stream()
        .filter(Doel::geldt)
        .filter(doel -> indicatoren.containsKey(doel.indicator()))
        .toList();
  }

  /** What other documents say about the same. */
  List<Doel> naast(Doel doel) {
    return doelen.stream()
        .filter(ander -> !ander.code().equals(doel.code()))
        .filter(ander -> ander.gaatOverHetzelfdeAls(doel))
        .toList();
  }
}
