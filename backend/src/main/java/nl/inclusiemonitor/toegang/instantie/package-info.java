/** What an installation is, demo or production, and how its first accounts come to be. */
package nl.inclusiemonitor.toegang.instantie;
