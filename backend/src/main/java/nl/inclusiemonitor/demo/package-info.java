/**
 * The demo ministry: a seeded generator of fully synthetic deliveries with an answer sheet of its
 * own. Here is the command that writes it all. Nothing here knows how the product reads or
 * calculates, so that the answer sheet can contradict it.
 */
package nl.inclusiemonitor.demo;
