/** What the policy costs, how long there is money for it, and which jobs it carries. */
package nl.inclusiemonitor.plan.begroting;
