/** What people say about figures and rows of registers, and what became of it. */
package nl.inclusiemonitor.opmerking;
