/**
 * Deliveries of files: {@link nl.inclusiemonitor.levering.Leveringen} puts the feature together,
 * and the other types here are its HTTP face. A file comes in through {@code ontvangst}, or in
 * parts through {@code upload}; both read it with {@code intake}, {@code csv} and {@code layout};
 * {@code controle} checks what came in, {@code levensloop} settles what becomes of it, {@code
 * dossier} keeps it all and {@code metrics} counts it.
 */
package nl.inclusiemonitor.levering;
