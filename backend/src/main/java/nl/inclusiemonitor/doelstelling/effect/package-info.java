/**
 * What was measured before and after an intervention, as far as a comparison of the two holds. It
 * says what changed, and never that the intervention is why.
 */
package nl.inclusiemonitor.doelstelling.effect;
