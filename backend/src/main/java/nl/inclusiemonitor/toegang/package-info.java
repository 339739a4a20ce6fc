/**
 * Who may come in: accounts and sessions of people, clients and tokens of programs, and the roles
 * of both. {@link nl.inclusiemonitor.toegang.Toegang} puts it together: people ({@code account})
 * log in ({@code aanmelden}), programs ({@code client}) get a token, {@code instantie} makes the
 * first account, {@code geheim} keeps passwords and keys, and {@code intrekking} makes every
 * instance forget who may no longer come in.
 */
package nl.inclusiemonitor.toegang;
