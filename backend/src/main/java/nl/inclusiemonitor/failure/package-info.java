/**
 * What can go wrong, as one closed set of types: a feature fails with them, HTTP writes them down.
 */
package nl.inclusiemonitor.failure;
