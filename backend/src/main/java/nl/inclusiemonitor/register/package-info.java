/**
 * The policy as content: registers of documents, targets, actions, risks, budget and more. The
 * contract declares what a row of each register holds; this package keeps rows with all their
 * versions, and knows nothing of what they mean.
 */
package nl.inclusiemonitor.register;
