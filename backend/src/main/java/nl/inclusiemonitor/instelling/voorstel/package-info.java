/**
 * How the settings of the privacy-officer change: proposed with a reason, shown with what it does
 * to the quarters and the lines, and approved by another person.
 */
package nl.inclusiemonitor.instelling.voorstel;
