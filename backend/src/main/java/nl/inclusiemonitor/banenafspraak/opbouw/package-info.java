/**
 * From any figure down to its formula, parameters, deliveries and the lines that counted or did
 * not.
 */
package nl.inclusiemonitor.banenafspraak.opbouw;
