/**
 * Fills a demo through the product's own HTTP doors: delivers its files as an integration would,
 * and asks about persons as people do.
 */
package nl.inclusiemonitor.demo.lader;
