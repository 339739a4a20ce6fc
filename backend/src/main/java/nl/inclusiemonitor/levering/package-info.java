/**
 * Deliveries of files: what they look like, how their bytes become lines in the database and what
 * is refused on the way.
 */
package nl.inclusiemonitor.levering;
