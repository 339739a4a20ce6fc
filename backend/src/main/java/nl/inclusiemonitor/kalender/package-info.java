/** Quarters and days as the law and the sources use them. */
package nl.inclusiemonitor.kalender;
