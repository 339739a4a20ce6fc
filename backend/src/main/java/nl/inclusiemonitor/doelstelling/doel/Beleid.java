package nl.inclusiemonitor.doelstelling.doel;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.inclusiemonitor.doelstelling.bron.Indicatordefinitie;
import nl.inclusiemonitor.doelstelling.oordeel.Definitieverloop;
import nl.inclusiemonitor.register.RegisterRepository;
import nl.inclusiemonitor.register.Registerregel;

/**
 * What registers say about goals, as a reader sees them.
 *
 * @param indicatoren by their code
 * @param definities of each indicator, by its code
 * @param documenten titles by code
 */
record Beleid(
    List<Doel> doelen,
    Map<String, Indicator> indicatoren,
    Map<String, Definitieverloop> definities,
    List<Registerregel> metingen,
    Map<String, String> documenten) {

  static Future<Beleid> lees(SqlConnection connection, RegisterRepository registers) {
    Future<List<Registerregel>> doelen = registers.geldende(connection, Doel.REGISTER);
    Future<List<Registerregel>> indicatoren = registers.geldende(connection, Indicator.REGISTER);
    Future<List<Registerregel>> metingen =
        registers.geldende(connection, Registermetingen.METINGEN);
    Future<List<Registerregel>> documenten = registers.geldende(connection, "documenten");
    Future<List<Indicatordefinitie>> definities = Indicatordefinitie.alle(connection);
    return Future.all(doelen, indicatoren, metingen, documenten, definities)
        .map(
            all ->
                new Beleid(
                    doelen.result().stream().map(Doel::van).toList(),
                    indicatoren.result().stream()
                        .map(Indicator::van)
                        .collect(Collectors.toMap(Indicator::code, indicator -> indicator)),
                    definities.result().stream()
                        .collect(
                            Collectors.toMap(
                                Indicatordefinitie::code, Indicatordefinitie::verloop)),
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
