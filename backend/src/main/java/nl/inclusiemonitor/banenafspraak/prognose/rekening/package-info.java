/**
 * What may come and what might be, computed without a server: the forecast of realised jobs with
 * its band and its own test against the past ({@code Voorspelling}, {@code Terugtoets}), and the
 * figures under a supposition ({@code WatAls}), which the browser computes with the same formulas.
 */
package nl.inclusiemonitor.banenafspraak.prognose.rekening;
