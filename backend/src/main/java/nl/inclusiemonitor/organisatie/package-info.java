/** The ministry's units with their validity. */
package nl.inclusiemonitor.organisatie;
