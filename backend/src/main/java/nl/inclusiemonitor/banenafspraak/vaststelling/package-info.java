/**
 * How a stand becomes vastgesteld and stays so: a checklist, a voordracht by one person and a
 * decision by another, what is frozen then, and the round that computes it again (domein.md §4).
 */
package nl.inclusiemonitor.banenafspraak.vaststelling;
