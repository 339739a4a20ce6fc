/**
 * The change feed: what changed of figures, deliveries and the law, for programs that follow with a
 * cursor. The database writes it in the transaction of the change itself (V049); here it is read.
 */
package nl.inclusiemonitor.banenafspraak.wijzigingen;
