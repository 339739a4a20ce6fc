/**
 * The goals of the policy and how far they are: what is measured, from its real source, against the
 * norms that were adopted. {@code oordeel} judges, {@code telling} protects small groups in what
 * was counted.
 */
package nl.inclusiemonitor.doelstelling;
