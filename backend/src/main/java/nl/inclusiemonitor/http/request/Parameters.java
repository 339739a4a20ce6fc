package nl.inclusiemonitor.http.request;

import java.util.Map;

/** The checked parameters of a request by where they were sent. */
public record Parameters(
    Map<String, Object> path, Map<String, Object> query, Map<String, Object> header) {
  /** Those of path and query share one name space in this contract. */
  Object get(String name) {
    Object value = path.get(name);
    return value == null ? query.get(name) : value;
  }
}
