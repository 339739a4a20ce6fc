/** Beyond the figures of one quarter: where they seem to go, and what would change that. */
package nl.inclusiemonitor.banenafspraak.prognose;
