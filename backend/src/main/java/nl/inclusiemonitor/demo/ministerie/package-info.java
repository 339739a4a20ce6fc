/**
 * The ministry itself, as eight quarters of files. The resources of this package are the script:
 * who of the target group comes, changes and goes ({@code leden.csv}), the hired-in workers ({@code
 * inhuur.csv}), the jobs of Binnenwerk and the occupancy. They carry the figures of both source
 * documents. Around them the seed draws the other employees and every pseudonym.
 */
package nl.inclusiemonitor.demo.ministerie;
