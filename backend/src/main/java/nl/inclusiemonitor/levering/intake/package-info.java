/**
 * From the bytes of a delivered file to lines in PostgreSQL's binary COPY format and a list of
 * rejected lines. Pure: it runs on any thread and knows no server, request or database.
 *
 * <p>{@link nl.inclusiemonitor.levering.intake.Intake} puts the stages together: unpack, hash,
 * read, check and guard, encode. A file that cannot be taken in at all ends with a {@link
 * nl.inclusiemonitor.failure.Failure}, of which nothing is kept.
 */
package nl.inclusiemonitor.levering.intake;
