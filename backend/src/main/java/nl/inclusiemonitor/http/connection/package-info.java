/** What happens on a connection before and after a request: its head, its limits, its leftovers. */
package nl.inclusiemonitor.http.connection;
