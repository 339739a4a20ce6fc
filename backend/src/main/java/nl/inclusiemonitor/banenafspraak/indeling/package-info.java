/**
 * The figures of quarters in the tree of another day: sums of whole units, so that every total
 * stays what it is, and hidden where both trees together would tell what one of them hides. {@link
 * nl.inclusiemonitor.banenafspraak.indeling.ReeksOperations} shows two years of them, in one tree
 * or each quarter in its own.
 */
package nl.inclusiemonitor.banenafspraak.indeling;
