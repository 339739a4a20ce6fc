/**
 * Judges how far a target is, pure: what was measured, the norm, the path between them, and the
 * verdict that follows. A verdict says no more than its sources: a rounded number is a range, a
 * number about others or under another definition is no answer, and what is hidden judges nothing.
 */
package nl.inclusiemonitor.doelstelling.oordeel;
