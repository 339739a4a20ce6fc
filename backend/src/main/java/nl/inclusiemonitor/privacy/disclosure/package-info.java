/**
 * Disclosure control, pure: which figures about small groups are hidden, which others must be
 * hidden with them, and the attacker that tries to compute them all the same.
 */
package nl.inclusiemonitor.privacy.disclosure;
