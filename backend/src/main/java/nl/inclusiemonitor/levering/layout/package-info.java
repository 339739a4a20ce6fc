/**
 * What a delivered file looks like: one declared record layout per soort, with a version for the
 * peildata from which it changes. The header check, the row check, the encoder, the tables, the
 * published Table Schema and the generator all read it.
 *
 * <p>How a column is kept: a token as {@code uuid}, a date or month as {@code date}, a number as
 * whole steps of its scale ({@code verloonde_uren_x100 int4} holds hundredths of an hour), a
 * dienstonderdeel as its number ({@code dienstonderdeel_nummer int4}), a year as {@code int2},
 * ja/nee as {@code bool}, the rest as {@code text}. Every table starts with {@code levering_nummer
 * int8, regel int4}; the layout's columns follow in their declared order. {@link
 * nl.inclusiemonitor.levering.layout.RecordLayout#opslag()} gives the whole list.
 */
package nl.inclusiemonitor.levering.layout;
