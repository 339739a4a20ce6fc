import { veldtekst } from "@/api/registers";
import type { Registerregel } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { quarterName } from "@/lib/format";
import { Regellink } from "@/ui/Regellink";
import { RowTable } from "@/ui/RowTable";
import { useRegisterkeuzes } from "@/ui/useRegisterkeuzes";
import styles from "./Begrippen.module.css";
import { norm } from "./indicator";
import { useBegriptekst } from "./tekst";

interface DoeltabelProps {
  indicator: Registerregel;
  doelen: Registerregel[];
  documenten: Registerregel[];
}

/** What each document asks of an indicator, and since when; those in force first. */
export function Doeltabel({ indicator, doelen, documenten }: DoeltabelProps) {
  const { f } = useLanguage();
  const b = useBegriptekst();
  const { heet } = useRegisterkeuzes("doelen");
  if (doelen.length === 0) {
    return <p className={styles.kort}>{b.geenDoelen}</p>;
  }
  const geldt = (doel: Registerregel) => (veldtekst(doel, "status") === "geldt" ? 0 : 1);
  return (
    <RowTable
      caption={`${b.doelen}: ${indicator.titel}`}
      rows={doelen.toSorted((een, ander) => geldt(een) - geldt(ander))}
      rowKey={({ code }) => code}
      columns={[
        {
          head: b.doel,
          cell: (doel) => (
            <>
              <Regellink register="doelen" code={doel.code}>
                <span lang="nl">{doel.titel}</span>
              </Regellink>{" "}
              <span className={styles.kort}>
                {heet("scope", veldtekst(doel, "scope"))}, {heet("schaalgroep", veldtekst(doel, "schaalgroep"))}
              </span>
            </>
          ),
        },
        { head: b.norm, className: styles.heel, cell: (doel) => norm(f, indicator, doel) || b.geenNorm },
        {
          head: b.horizon,
          className: styles.heel,
          cell: (doel) => (veldtekst(doel, "horizon") ? quarterName(veldtekst(doel, "horizon")) : "–"),
        },
        {
          head: b.document,
          cell: (doel) => {
            const code = veldtekst(doel, "document");
            const titel = documenten.find((document) => document.code === code)?.titel;
            return code ? (
              <Regellink register="documenten" code={code}>
                <span lang="nl">{titel ?? code}</span>
              </Regellink>
            ) : (
              "–"
            );
          },
        },
        {
          head: b.vastgesteld,
          cell: (doel) =>
            veldtekst(doel, "vastgesteldOp") ? f.longDay(veldtekst(doel, "vastgesteldOp")) : b.geenDatum,
        },
        { head: b.status, cell: (doel) => heet("status", veldtekst(doel, "status")) },
      ]}
    />
  );
}
