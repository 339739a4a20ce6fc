/**
 * The way to PostgreSQL: transactions under row-level security, migrations, notifications, and what
 * its errors mean.
 *
 * <p>Two roles share the schema {@code inclusiemonitor}. The owner migrates it at start ({@link
 * nl.inclusiemonitor.db.Migrations}, over JDBC); the app role serves requests ({@link
 * nl.inclusiemonitor.db.Database}, over the Vert.x client) with no more than each migration grants
 * it. For an external server an administrator makes both once with {@code db/roles.sql} of the jar
 * ({@code psql -v owner_password=… -v app_password=… -f roles.sql}), which also sets search path
 * and limits; the embedded server ({@code db.embedded}) runs the same file.
 */
package nl.inclusiemonitor.db;
