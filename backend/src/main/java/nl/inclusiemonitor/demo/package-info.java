/**
 * The demo ministry: a seeded generator of fully synthetic deliveries with an answer sheet of its
 * own.
 *
 * <p>The resources of this package are the script: who of the target group comes, changes and goes
 * ({@code leden.csv}), the hired-in workers ({@code inhuur.csv}), the jobs of Binnenwerk and the
 * occupancy. They carry the figures of both source documents. Around them the seed draws the other
 * employees and every pseudonym. Nothing here knows how the product reads or calculates, so that
 * the answer sheet can contradict it.
 */
package nl.inclusiemonitor.demo;
