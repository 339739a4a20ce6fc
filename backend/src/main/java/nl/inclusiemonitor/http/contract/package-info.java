/**
 * The API contract as the server reads it: OpenAPI parts merged into one document, and per
 * operation what a request and its answers must look like.
 */
package nl.inclusiemonitor.http.contract;
