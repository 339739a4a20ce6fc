/**
 * The change between two standen by cause, with nothing left over.
 *
 * <p>What is hidden of it is held against a reader who has both standen and the brug of every row,
 * and knows no more. It is not held against who knows besides which causes did not occur in a unit:
 * of the causes that stand together as «overig» these are zero to them, and when one is left its
 * figure is the sum.
 */
package nl.inclusiemonitor.banenafspraak.opbouw.brug;
