/** How a refusal is told to a client (RFC 9457), whoever refuses. */
package nl.inclusiemonitor.http.problem;
