package nl.inclusiemonitor.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.inclusiemonitor.http.contract.Contract;
import nl.inclusiemonitor.http.contract.ContractException;
import nl.inclusiemonitor.http.contract.ContractOperation;

/** What is bound to each operation of the contract; complete, or the server does not start. */
public final class Operations {
  private final Map<String, Operation> bound;

  private Operations(Map<String, Operation> bound) {
    this.bound = Map.copyOf(bound);
  }

  public static Builder of(Contract contract) {
    return new Builder(contract);
  }

  Operation get(ContractOperation operation) {
    return bound.get(operation.id());
  }

  /** Collects the operations of every feature. */
  public static final class Builder {
    private final Contract contract;
    private final Map<String, Operation> bound = new LinkedHashMap<>();

    private Builder(Contract contract) {
      this.contract = contract;
    }

    /** Throws ContractException for an id that the contract does not have or that is bound. */
    public Builder bind(String operationId, Operation operation) {
      if (contract.operation(operationId).isEmpty()) {
        throw new ContractException("the contract has no operation " + operationId);
      }
      if (bound.putIfAbsent(operationId, operation) != null) {
        throw new ContractException("operation " + operationId + " is bound twice");
      }
      return this;
    }

    /** Throws ContractException when an operation of the contract has nothing bound to it. */
    public Operations build() {
      Set<String> missing =
          contract.operations().stream()
              .map(ContractOperation::id)
              .collect(Collectors.toCollection(TreeSet::new));
      missing.removeAll(bound.keySet());
      if (!missing.isEmpty()) {
        throw new ContractException("nothing is bound to " + String.join(", ", missing));
      }
      return new Operations(bound);
    }
  }
}
