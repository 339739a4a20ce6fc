/**
 * CSV as people and programs really deliver it, read from bytes in whatever pieces they arrive.
 * Pure: no I/O, and no object per field or line.
 */
package nl.inclusiemonitor.csv;
