package nl.inclusiemonitor.banenafspraak.werkboek;

import java.util.List;
import java.util.Map;

/**
 * Sheets in their order.
 *
 * @param namen names that formulas use, with the cell that each stands for
 */
record Werkboek(List<Blad> bladen, Map<String, String> namen) {}
