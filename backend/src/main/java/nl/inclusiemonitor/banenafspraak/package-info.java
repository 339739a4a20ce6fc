/**
 * The figures of the Banenafspraak: quotum, realised jobs and shortage per unit and quarter, exact
 * from delivery to screen. Calculation ({@code Quotum}, {@code Kerncijfers}) is pure; {@code
 * Standen} keeps its outcome as versions.
 */
package nl.inclusiemonitor.banenafspraak;
