/** What must hold of a risk before and after its measure. */
package nl.inclusiemonitor.plan.risico;
