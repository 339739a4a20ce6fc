/**
 * People counted per dienstonderdeel, schaalgroep and value, pure: which counts are hidden from who
 * may not see lines about persons. Totals stay visible, so whatever adds up to one is protected
 * together: the units of a schaalgroep, and the schaalgroepen of a unit.
 */
package nl.inclusiemonitor.doelstelling.telling;
