/**
 * One question over all that is found by words: rows of the registers, deliveries and
 * reorganisations. Each kind is searched where it lives, and only for who may read its list.
 */
package nl.inclusiemonitor.zoeken;
