/**
 * The door for files that come in parts: tus 1.0.0. A part is a transaction with its lines, its
 * rejected lines and what the next part needs to go on, on whatever instance that comes in; when
 * the last byte is there it is a levering like any other.
 */
package nl.inclusiemonitor.levering.upload;
