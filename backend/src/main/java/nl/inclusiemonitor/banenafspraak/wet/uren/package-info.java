/**
 * The law's own calculation over the paid hours of a calendar year: which leveringen it uses, what
 * they add up to, its versions, and how they are read. For the whole employer only.
 */
package nl.inclusiemonitor.banenafspraak.wet.uren;
