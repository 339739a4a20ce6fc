/**
 * Requests about single persons: a terugzoekverzoek asks the I-team who belongs to tokens, an
 * inzageverzoek gives a person all lines about him. Whoever looks needs the permission for lines
 * about persons, and each look is logged per person.
 */
package nl.inclusiemonitor.verzoek;
