/**
 * The blind attendance count: how many members of selection committees were trained, per unit, from
 * two lists of tokens that exist only while they are compared. What it keeps is a few rounded
 * numbers.
 *
 * <p>Whoever holds both lists of tokens can compare them, so that only the I-team, which holds the
 * names behind them anyway, sends them; who reads the numbers never has a token. Against what a
 * reader could still infer stand: a group of fewer than ten hides, as does what would give it back
 * by subtraction; numbers are rounded to fives; a kwartaal is counted once, and one kwartaal in
 * each kwartaal; a count that gives nothing says so in one sentence for all reasons, and was the
 * one of its kwartaal.
 */
package nl.inclusiemonitor.aanwezigheid;
