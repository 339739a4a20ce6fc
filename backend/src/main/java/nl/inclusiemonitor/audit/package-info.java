/** The trail of who did what: rows that commit together with what they tell about. */
package nl.inclusiemonitor.audit;
