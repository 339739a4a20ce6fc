/**
 * Beyond the figures of one quarter: how they went, where they seem to go, and what would change
 * that. {@link nl.inclusiemonitor.banenafspraak.prognose.ReeksOperations} shows the past quarters.
 */
package nl.inclusiemonitor.banenafspraak.prognose;
