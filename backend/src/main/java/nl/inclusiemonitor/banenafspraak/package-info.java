/**
 * The figures of the Banenafspraak: quotum, realised jobs and shortage per unit and quarter, exact
 * from delivery to screen. {@link nl.inclusiemonitor.banenafspraak.Standberekening} computes them
 * from processed deliveries with the formulas of {@code berekening} and keeps them as versions of a
 * {@code stand}; the other types here show them over HTTP.
 */
package nl.inclusiemonitor.banenafspraak;
