/**
 * Ends the stay of lines: which may go and since when, erasing them without holding up readers, and
 * the proof that they are gone.
 */
package nl.inclusiemonitor.levering.bewaren;
