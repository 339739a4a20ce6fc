/** A request as sent, held against the contract, and as an operation reads it. */
package nl.inclusiemonitor.http.request;
