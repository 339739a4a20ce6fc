/**
 * Disclosure control, pure: which figures about small groups are hidden, which others must be
 * hidden with them, and the attacker that tries to compute them all the same.
 *
 * <p>What it does not stop. Two answers of one day about one unit, kept by a reader from before and
 * after a levering, differ by what that levering changed, which may be one person: earlier versions
 * that were never vastgesteld can be opened by nobody who may not see lines about persons, but what
 * was read once cannot be taken back. A version keeps hiding what an earlier one hid, so such a
 * difference is of a unit of enough persons, or of all that is hidden together. A unit that comes
 * under the threshold in between was shown before, and to who knows that nothing else changed the
 * total tells what it is now. And hours of which somebody knows more than that they are whole, such
 * as the contract of a colleague, leave fewer divisions of a sum than its hundredths do.
 */
package nl.inclusiemonitor.privacy.disclosure;
