/**
 * What happened last: changes of the policy, deliveries, figures that were vastgesteld and what two
 * persons decided, in one list for who opens the overview. Each reader gets the kinds he may read
 * where they live; programs follow the change feed.
 */
package nl.inclusiemonitor.gebeurtenis;
