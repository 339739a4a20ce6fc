/** The persons behind a count of a preview: whom somebody must act on. */
package nl.inclusiemonitor.verzoek.uitkomst;
