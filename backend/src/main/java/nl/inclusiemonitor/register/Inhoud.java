package nl.inclusiemonitor.register;

import io.vertx.core.json.JsonObject;
import java.util.Optional;

/**
 * What a row is to hold, checked.
 *
 * @param titel what names the row
 * @param velden what is filled in, in the order of the register
 * @param notitie why
 */
record Inhoud(String titel, JsonObject velden, Optional<String> notitie) {}
