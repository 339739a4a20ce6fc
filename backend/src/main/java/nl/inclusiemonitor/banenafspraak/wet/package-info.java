/**
 * The law as data: under which regime its numbers hold, their versions per year, and how a change
 * goes from a proposal of one person to a version that another approved.
 */
package nl.inclusiemonitor.banenafspraak.wet;
