/** What keeps personal data out or hidden: pure rules, without I/O. */
package nl.inclusiemonitor.privacy;
