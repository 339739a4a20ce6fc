/**
 * The settings of the privacy-officer: the threshold of disclosure control and the terms of
 * retention, as versions in the database. {@code voorstel} is how they change.
 */
package nl.inclusiemonitor.instelling;
