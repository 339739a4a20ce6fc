/**
 * HTTP: serves the operations of the contract, checks who asks and what was sent before an
 * operation sees it, and writes every answer and every refusal in one form. Here the server is put
 * together and an operation is bound to its guards; the packages below follow a request on its way:
 * {@code connection}, {@code access}, {@code request} against the {@code contract}, {@code answer}
 * or {@code problem}. {@code spa} serves the pages.
 */
package nl.inclusiemonitor.http;
