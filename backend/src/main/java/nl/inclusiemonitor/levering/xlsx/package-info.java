/**
 * Excel workbooks (.xlsx, ECMA-376): the first sheet as the lines that a CSV file would give, and
 * everything else in the file looked through for burgerservicenummers. Pure, no I/O.
 *
 * <p>Own code on the JDK's inflater and not a library: those that read workbooks keep all shared
 * strings as objects and give no hold on how much is unpacked, and every general XML parser keeps
 * names, attributes and comments of any number and length. Here each of them has a limit, nothing
 * outside the file can be named, and what is kept is the packed file and its shared strings.
 */
package nl.inclusiemonitor.levering.xlsx;
