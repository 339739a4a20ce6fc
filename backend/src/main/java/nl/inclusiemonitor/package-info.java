/**
 * The product as a program: its settings, its parts in the order in which they start, its commands.
 */
package nl.inclusiemonitor;
