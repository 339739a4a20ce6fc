/**
 * Inclusive leadership: how many of the three sessions each management team of the kern has had.
 */
package nl.inclusiemonitor.doelstelling.leiderschap;
