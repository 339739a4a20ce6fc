/**
 * Whom an instance takes for verified without asking the database, and how it hears at once that
 * this ended.
 */
package nl.inclusiemonitor.toegang.intrekking;
