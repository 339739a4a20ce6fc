/**
 * Who may come in: accounts and sessions of people, clients and tokens of programs, and the roles
 * of both. {@link nl.inclusiemonitor.toegang.Toegang} puts it together.
 */
package nl.inclusiemonitor.toegang;
