package nl.inclusiemonitor.http.request;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An exponent makes a number of millions of digits out of a few characters, which to compare or to
 * convert takes all memory or fails. No field of the contract comes near; such a number stays the
 * text that it is, so that the check against the schema says what it must be.
 */
final class ReadableNumbers {
  private static final int MOST_DIGITS = 400;

  private ReadableNumbers() {}

  /** The same content, in which only numbers of a size that can be worked with are numbers. */
  static Object in(Object content) {
    if (content instanceof BigDecimal number && isUnreadable(number)) {
      return number.toString();
    }
    if (content instanceof Map<?, ?> map) {
      Map<String, Object> members = new LinkedHashMap<>();
      map.forEach((name, value) -> members.put(String.valueOf(name), in(value)));
      return members;
    }
    if (content instanceof List<?> list) {
      List<Object> items = new ArrayList<>(list.size());
      list.forEach(value -> items.add(in(value)));
      return items;
    }
    return content;
  }

  private static boolean isUnreadable(BigDecimal number) {
    return Math.abs((long) number.scale()) > MOST_DIGITS;
  }
}
