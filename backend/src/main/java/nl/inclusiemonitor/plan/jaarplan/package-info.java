/**
 * The yearly plans of the units with their mandatory parts, and what the ministry's management and
 * a unit talk about in their PO.
 */
package nl.inclusiemonitor.plan.jaarplan;
