/**
 * The sums of the action plan, pure: which action counts in which sum, what of it is still to come,
 * what is late, and how much of a need it covers. Each sum names the actions it is made of.
 */
package nl.inclusiemonitor.plan.actie;
