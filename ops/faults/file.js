import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { builtJar } from "../harness/instance.js";

export const soort = "uwv-verloonde-uren";

/**
 * A delivery that the product's own generator makes, every hundredth line of it wrong, and what the database must hold of
 * it: the lines as a digest, and which ones are rejected.
 */
export async function generated(directory, lines, seed) {
  const options = [
    "--map",
    directory,
    "--soort",
    soort,
    "--regels",
    `${lines}`,
    "--afgekeurd",
    "0.01",
    "--zaad",
    `${seed}`,
  ];
  await promisify(execFile)("java", ["-jar", builtJar, "genereer", ...options]);
  const path = join(directory, `${soort}-${lines}.csv`);
  const bytes = readFileSync(path);
  const kept = createHash("md5");
  const rejected = [];
  const [, ...rows] = bytes.toString("latin1").trimEnd().split("\n");
  rows.forEach((row, index) => {
    const [pseudoniem, ikv, begin, eind, uren, contracturen] = row.trimEnd().split(";");
    // The header is line 1.
    const regel = index + 2;
    if (uren === "onbekend") {
      rejected.push(regel);
    } else {
      kept.update(`${[regel, pseudoniem, ikv, begin, eind, hundredths(uren), hundredths(contracturen)].join(";")}\n`);
    }
  });
  return {
    path,
    bytes,
    lines,
    rejected,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    lijst: kept.digest("hex"),
  };
}

const hundredths = (hours) => String(Math.round(Number(hours.replace(",", ".")) * 100));

/** The same two of what the database holds of a levering. */
export async function stored(sql, id) {
  const [lijst] = await sql(`
    select md5(string_agg(concat_ws(';', regel, replace(pseudoniem::text, '-', ''), ikv_nummer, tijdvak_begin, tijdvak_eind,
      verloonde_uren_x100, contracturen_per_week_x100) || E'\\n', '' order by regel))
    from regels_uwv_verloonde_uren where levering_nummer = (select nummer from leveringen where id = '${id}')`);
  const rejected = await sql(`
    select regel from afkeuringen where levering_nummer = (select nummer from leveringen where id = '${id}')
    order by regel`);
  return { lijst, rejected: rejected.map(Number) };
}
