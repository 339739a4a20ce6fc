/**
 * HTTP: serves the operations of the contract, checks who asks and what was sent before an
 * operation sees it, and writes every answer and every refusal in one form.
 */
package nl.inclusiemonitor.http;
