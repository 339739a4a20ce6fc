package nl.inclusiemonitor.privacy.disclosure;

import java.util.Map;
import java.util.Set;

/**
 * What another table hides that a reader can lay beside this one: a version that cannot change any
 * more, or the quarter before.
 *
 * @param rijen the rows that it hides, with the persons in them then
 * @param uitsplitsingen the rows of which it hides the division
 */
public record Patroon(Map<String, Integer> rijen, Set<String> uitsplitsingen) {}
