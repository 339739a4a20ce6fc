package nl.inclusiemonitor.http;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.Future;
import nl.inclusiemonitor.http.answer.Reply;
import nl.inclusiemonitor.http.contract.ContractException;
import org.junit.jupiter.api.Test;

class OperationsTest {
  private static final Operation NOTHING = request -> Future.succeededFuture(Reply.noContent());

  @Test
  void anOperationThatTheContractDoesNotHaveCannotBeBound() {
    assertThatThrownBy(() -> Operations.of(Proef.CONTRACT).bind("verzin", NOTHING))
        .isInstanceOf(ContractException.class)
        .hasMessageContaining("verzin");
  }

  @Test
  void anOperationIsBoundOnce() {
    var operations = Operations.of(Proef.CONTRACT).bind("echo", NOTHING);

    assertThatThrownBy(() -> operations.bind("echo", NOTHING))
        .isInstanceOf(ContractException.class)
        .hasMessageContaining("twice");
  }

  @Test
  void everyOperationOfTheContractIsBoundBeforeTheServerStarts() {
    var operations = Operations.of(Proef.CONTRACT).bind("echo", NOTHING);

    assertThatThrownBy(operations::build)
        .isInstanceOf(ContractException.class)
        .hasMessageContaining("maakDing")
        .hasMessageNotContaining("echo");
  }
}
