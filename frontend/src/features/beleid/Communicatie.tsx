import { veldtekst } from "@/api/registers";
import type { Registerregel } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { quarterName } from "@/lib/format";
import { Card } from "@/ui/Card";
import { Hidden } from "@/ui/Hidden";
import { Regellink } from "@/ui/Regellink";
import { useRegisterkeuzes } from "@/ui/useRegisterkeuzes";
import styles from "./Beleid.module.css";
import { Pagina } from "./Pagina";
import { Regelstatus } from "./Regelstatus";
import { codes, perMaand } from "./regels";
import { useBeleidtekst } from "./tekst";
import { useRegels } from "./useRegels";
import { Verwijzingen } from "./Verwijzingen";

/** How the policy was told and will be, as a calendar. */
export function Communicatie() {
  const { f } = useLanguage();
  const b = useBeleidtekst();
  const gelezen = useRegels("communicatie", ["soort", "status", "kwartaal"]);
  const kopVan = (kop: string | undefined) => {
    if (!kop) {
      return b.zonderDatum;
    }
    return kop.includes("Q") ? b.inKwartaal(quarterName(kop)) : f.monthAndYear(`${kop}-01`);
  };
  return (
    <Pagina onderwerp="communicatie" filters={["soort", "status", "kwartaal"]} gelezen={gelezen}>
      <div className={styles.kalender}>
        {perMaand(gelezen.regels).map(({ kop, regels }) => (
          <div key={kop ?? ""} className={kop ? undefined : styles.heel}>
            <Card title={kopVan(kop)}>
              {!kop && <p className={`${styles.klein} ${styles.uitleg}`}>{b.zonderDatumUitleg}</p>}
              <ul className={kop ? styles.dagen : `${styles.dagen} ${styles.naast}`}>
                {regels.map((moment) => (
                  <li key={moment.code}>
                    <Moment moment={moment} />
                  </li>
                ))}
              </ul>
            </Card>
          </div>
        ))}
      </div>
    </Pagina>
  );
}

function Moment({ moment }: { moment: Registerregel }) {
  const { f } = useLanguage();
  const b = useBeleidtekst();
  const { heet } = useRegisterkeuzes("communicatie");
  const datum = veldtekst(moment, "datum");
  const waar = [veldtekst(moment, "kanaal"), veldtekst(moment, "dienstonderdeel")].filter(Boolean);
  return (
    <>
      {datum && (
        <time dateTime={datum} className={styles.dag}>
          <span aria-hidden="true">{Number(datum.slice(8))}</span>
          <Hidden>{f.longDay(datum)}</Hidden>
        </time>
      )}
      <div className={styles.moment}>
        <Regellink register="communicatie" code={moment.code}>
          <span lang="nl">{moment.titel}</span>
        </Regellink>
        <span className={styles.onder}>
          {heet("soort", veldtekst(moment, "soort"))}
          {waar.length > 0 && <span lang="nl"> · {waar.join(" · ")}</span>}
        </span>
        {veldtekst(moment, "status") !== "gedaan" && (
          <Regelstatus register="communicatie" status={veldtekst(moment, "status")} />
        )}
        <Verwijzingen kop={b.doelen} register="doelen" codes={codes(moment, "doelen")} inRegel />
        <Verwijzingen kop={b.acties} register="acties" codes={codes(moment, "acties")} inRegel />
      </div>
    </>
  );
}
