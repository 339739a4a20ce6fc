/**
 * Suppositions that are kept, shared by link and compared. {@link
 * nl.inclusiemonitor.banenafspraak.prognose.scenario.ScenarioOperations} is their door; the figures
 * under them come from {@code rekening}, each time anew from the stand they are about.
 */
package nl.inclusiemonitor.banenafspraak.prognose.scenario;
