/** The file that the measurements of intake are about, as tables that its peers fill. */
export const soort = "uwv-verloonde-uren";

const columns = "pseudoniem, ikv_nummer, tijdvak_begin, tijdvak_eind, verloonde_uren, contracturen_per_week";

/** What anyone would declare for the file: text, dates and decimals. */
const plain = `pseudoniem text not null, ikv_nummer numeric not null, tijdvak_begin date not null,
  tijdvak_eind date not null, verloonde_uren numeric not null, contracturen_per_week numeric`;

/** The types of our own table, with hours as numeric, as COPY reads no hundredths. */
const compact = `pseudoniem uuid not null, ikv_nummer int2 not null, tijdvak_begin date not null, tijdvak_eind date not null,
  verloonde_uren numeric(9, 2) not null, contracturen_per_week numeric(5, 2), loonheffingennummer_hash uuid,
  correctie int2 not null default 0`;

const key = ", primary key (pseudoniem, ikv_nummer, tijdvak_begin)";

export const tables = { plain, compact, keyed: plain + key };

/** Makes the table anew and fills it as psql does; only the filling is measured. */
export function copying(psql, measure, file, definition) {
  return () => {
    psql("drop table if exists bench_kopie", `create table bench_kopie (${definition})`);
    return measure(() =>
      psql(`\\copy bench_kopie (${columns}) from '${file}' with (format csv, header, delimiter ';')`),
    );
  };
}
