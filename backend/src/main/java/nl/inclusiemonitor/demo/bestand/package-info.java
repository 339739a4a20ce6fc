/** A file to deliver: its lines, and the ways of writing them that deliverers use. */
package nl.inclusiemonitor.demo.bestand;
