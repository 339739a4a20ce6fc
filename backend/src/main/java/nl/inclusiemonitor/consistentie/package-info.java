/**
 * Where documents contradict each other: the same goal, date or figure, stated differently in two
 * places. A report that quotes one of both should know of the other.
 */
package nl.inclusiemonitor.consistentie;
