/**
 * The targets as documents state them, laid beside what was measured: which series a target is
 * about, what its path is, and the verdict in words that a reader can check.
 */
package nl.inclusiemonitor.doelstelling.doel;
