/**
 * PostgreSQL as a part of the product: unpacked from the jar, started, guarded and stopped with it.
 *
 * <p>Everything lives in {@code <data>/postgresql}: {@code 18.6.0} the binaries, {@code data-18}
 * the cluster, {@code secrets} the passwords (0600), {@code log} a week of server logs, {@code
 * port} the port it listens on, {@code lock} which process uses it. Nothing here ever deletes a
 * cluster.
 */
package nl.inclusiemonitor.db.embedded;
