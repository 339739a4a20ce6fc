/** Who may call an operation: sessions, tokens and the origin that a browser states. */
package nl.inclusiemonitor.http.access;
