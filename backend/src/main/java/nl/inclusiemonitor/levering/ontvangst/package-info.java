/**
 * How a file comes in: what a request says of it, whether it came before, and its bytes on their
 * way from the client into lines in the database.
 */
package nl.inclusiemonitor.levering.ontvangst;
