/**
 * A stand in the database: which deliveries and lines it is made of, and its figures as versions.
 */
package nl.inclusiemonitor.banenafspraak.stand;
