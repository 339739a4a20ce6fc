import type { Meetreeks } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { RowTable } from "@/ui/RowTable";
import styles from "./Diversiteit.module.css";
import { nieuwste } from "./reeks";
import { useDiversiteittekst } from "./tekst";
import { useMeettekst } from "./useMeettekst";

interface VroegervragenProps {
  reeksen: Meetreeks[];
  /** The day of the newest survey, which asked none of these. */
  dag: string;
}

/** What only an earlier survey asked: kept apart from how it is now. */
export function Vroegervragen({ reeksen, dag }: VroegervragenProps) {
  const { f } = useLanguage();
  const d = useDiversiteittekst();
  const m = useMeettekst();
  return (
    <>
      <h3 className={styles.kop}>{d.vroegerGevraagd}</h3>
      <p className={styles.help}>{d.vroegerHelp(f.longDay(dag))}</p>
      <RowTable
        caption={d.vroegerGevraagd}
        rows={reeksen}
        rowKey={({ onderdeel, eenheid }) => `${eenheid} ${onderdeel}`}
        columns={[
          { head: d.vraag, lang: "nl", cell: ({ onderdeel }) => onderdeel },
          {
            head: d.laatsteScore,
            number: true,
            cell: (reeks) => {
              const meting = nieuwste(reeks);
              return meting ? m.waarde(meting, reeks.eenheid) : "–";
            },
          },
          {
            head: d.gevraagdOp,
            cell: (reeks) => f.shortDay(nieuwste(reeks)?.peildatum ?? ""),
          },
        ]}
      />
    </>
  );
}
