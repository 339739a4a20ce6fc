/** A terugzoekverzoek from its making to its end. */
package nl.inclusiemonitor.verzoek.terugzoek;
