/** The Logboek Dataverwerkingen for who checks others: without tokens. */
package nl.inclusiemonitor.verzoek.logboek;
