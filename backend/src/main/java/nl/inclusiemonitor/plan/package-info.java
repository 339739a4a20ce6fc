/**
 * What the policy's registers mean together: rules about their rows, and what is computed from
 * them.
 */
package nl.inclusiemonitor.plan;
