/**
 * The ministry itself, as eight quarters of files. The resources of this package are the script:
 * who of the target group comes, changes and goes ({@code leden.csv}), the hired-in workers ({@code
 * inhuur.csv}), the jobs of Binnenwerk and the occupancy. They carry the figures of both source
 * documents. Around them the seed draws the other employees and every pseudonym.
 *
 * <p>What both documents plan, decide and report is in {@code registers}, a file per register as
 * its import takes it: documents, indicators and targets first, then what refers to them. {@code
 * bronpunten.csv} is the way there: every statement of both, in the order of reading, with the rows
 * that it became, the part of the product that does it, or the reason why it was left out. What the
 * documents do not say stays empty; yearly plans, sessions of management teams and the scores of
 * risks are the demo's own.
 */
package nl.inclusiemonitor.demo.ministerie;
