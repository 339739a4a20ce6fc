package nl.inclusiemonitor.http.spa;

import io.vertx.core.buffer.Buffer;
import java.util.List;

/**
 * A file of the frontend, kept in memory in each form that its build made.
 *
 * @param forms the smallest first, the plain one last
 */
record Asset(String mediaType, List<Form> forms) {
  Asset {
    forms = List.copyOf(forms);
  }

  /**
   * One form of the content.
   *
   * @param encoding {@code br}, {@code gzip} or {@code identity}
   */
  record Form(String encoding, Buffer bytes, String etag) {}

  /** The smallest form that the client can read. */
  Form form(String acceptEncoding) {
    for (Form form : forms) {
      if (acceptEncoding != null && accepts(acceptEncoding, form.encoding())) {
        return form;
      }
    }
    return forms.get(forms.size() - 1);
  }

  private static boolean accepts(String acceptEncoding, String encoding) {
    for (String part : acceptEncoding.split(",", -1)) {
      String stripped = part.replace(" ", "");
      if (stripped.equals(encoding)
          || (stripped.startsWith(encoding + ";q=") && !stripped.endsWith("=0"))) {
        return true;
      }
    }
    return false;
  }
}
