package nl.inclusiemonitor.plan;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.List;
import nl.inclusiemonitor.plan.actie.Actie;
import nl.inclusiemonitor.plan.actie.Mijlpaal;
import nl.inclusiemonitor.register.RegisterRepository;
import nl.inclusiemonitor.register.Registerregel;

/**
 * Reads the rows of the plan; of another dienstonderdeel than the reader's there are none.
 *
 * @param acties in the order of their numbers
 */
record Actieplanlezing(List<Actie> acties, List<Mijlpaal> mijlpalen) {
  static Future<Actieplanlezing> van(SqlConnection connection, RegisterRepository registers) {
    return registers
        .geldende(connection, "acties")
        .compose(
            acties ->
                registers
                    .geldende(connection, "mijlpalen")
                    .map(
                        mijlpalen ->
                            new Actieplanlezing(
                                acties.stream().map(Actieplanlezing::actie).toList(),
                                mijlpalen.stream().map(Actieplanlezing::mijlpaal).toList())));
  }

  private static Actie actie(Registerregel regel) {
    return new Actie(
        regel.code(),
        regel.titel(),
        regel.eis("spoor"),
        regel.eis("status"),
        regel.eis("teltMee"),
        regel.getal("verwachteBanen"),
        regel.getal("gerealiseerdeBanen"),
        regel.getal("kosten"),
        regel.kwartaal("kwartaal"));
  }

  private static Mijlpaal mijlpaal(Registerregel regel) {
    return new Mijlpaal(
        regel.code(),
        regel.titel(),
        regel.eis("doelstelling"),
        regel.kwartaal("kwartaalVan"),
        regel.kwartaal("kwartaalTot"),
        regel.eis("status"));
  }
}
