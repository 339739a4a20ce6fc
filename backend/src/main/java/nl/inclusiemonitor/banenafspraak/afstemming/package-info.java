/**
 * Afstemming of a stand: who delivers a source and who speaks for a unit say within ten working
 * days whether its figures are right (domein.md §4).
 */
package nl.inclusiemonitor.banenafspraak.afstemming;
