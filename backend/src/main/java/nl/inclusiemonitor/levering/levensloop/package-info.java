/**
 * What becomes of a levering after its check: what people decide, what time decides when they do
 * not, and what is erased after.
 */
package nl.inclusiemonitor.levering.levensloop;
