/** The change between two standen by cause, with nothing left over. */
package nl.inclusiemonitor.banenafspraak.opbouw.brug;
