/**
 * What is kept of a levering, for every step of its life to share: its state and versions, what was
 * found or refused, the tables of its lines, its limits, and who may see and do what with it.
 */
package nl.inclusiemonitor.levering.dossier;
