/**
 * The Banenmonitor as a workbook: a stand as one kind of reader sees it, with formulas that
 * recompute to its figures, encrypted with a password that is kept nowhere. It is made of what the
 * API answers that reader, so it cannot hold what the API hides.
 */
package nl.inclusiemonitor.banenafspraak.werkboek;
