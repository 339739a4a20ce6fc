/**
 * Measurements from their real source: the standen of the Banenafspraak, what CBS, HR and the
 * makers of surveys delivered. Only leveringen that count take part, and every measurement names
 * the lines that it was made of. What a reader may not see is decided here, before anything else.
 */
package nl.inclusiemonitor.doelstelling.bron;
