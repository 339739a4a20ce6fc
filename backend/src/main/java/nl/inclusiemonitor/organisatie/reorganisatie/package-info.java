/**
 * How units begin, end, split, merge, move and change name: prepared by one person and approved by
 * another, who see beforehand what it touches.
 */
package nl.inclusiemonitor.organisatie.reorganisatie;
