/**
 * The pseudonymiser of the I-team: turns files with burgerservicenummers into deliveries with
 * tokens, on the I-team's own machine. It opens no connection and is part of no server; it shares
 * the layouts, the reader and the checks of the server, so that what it writes is what the server
 * takes in.
 */
package nl.inclusiemonitor.pseudonimisering;
