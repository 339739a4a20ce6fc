/**
 * The figures of a quarter in the tree of another day: sums of whole units, so that every total
 * stays what it is, and hidden where both trees together would tell what one of them hides.
 */
package nl.inclusiemonitor.banenafspraak.indeling;
