/** What those who run the product see of leveringen: what comes in, is refused, waits and ages. */
package nl.inclusiemonitor.levering.metrics;
