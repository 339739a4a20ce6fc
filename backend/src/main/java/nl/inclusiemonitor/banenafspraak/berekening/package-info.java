/** The formulas of the Banenafspraak with the numbers of the law: pure and exact. */
package nl.inclusiemonitor.banenafspraak.berekening;
