/** Logging in and out with a password, and what slows guessing down. */
package nl.inclusiemonitor.toegang.aanmelden;
