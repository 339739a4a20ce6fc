import type { Aanwezigheidstelling } from "@/api/schemas";

const kolommen = ["kwartaal", "dienstonderdeel", "commissieleden", "getraind", "ten minste %", "ten hoogste %"];

/** The outcomes as a table for a spreadsheet: semicolons and a mark by which Excel knows UTF-8. */
export function csvVan(tellingen: Aanwezigheidstelling[]): string {
  const regels = tellingen.flatMap(({ kwartaal, regels: cellen }) =>
    cellen.map(({ code, noemer, teller, percentageTenMinste, percentageTenHoogste }) =>
      [kwartaal, code, noemer, teller, percentageTenMinste, percentageTenHoogste]
        .map((waarde) => waarde ?? "niet te tellen")
        .join(";"),
    ),
  );
  return `\ufeff${[kolommen.join(";"), ...regels].join("\r\n")}\r\n`;
}
