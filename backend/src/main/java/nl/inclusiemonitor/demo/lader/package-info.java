/**
 * Delivers the demo ministry's files through the product's own HTTP doors, as an integration would.
 */
package nl.inclusiemonitor.demo.lader;
