import { veldtekst } from "@/api/registers";
import type { Registerregel } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { quarterName } from "@/lib/format";
import { Card } from "@/ui/Card";
import { Regellink } from "@/ui/Regellink";
import styles from "./Beleid.module.css";
import { Pagina } from "./Pagina";
import { Regelstatus } from "./Regelstatus";
import { codes, perJaar } from "./regels";
import { useBeleidtekst } from "./tekst";
import { useRegels } from "./useRegels";
import { Verwijzingen } from "./Verwijzingen";

/** What was decided and still has to be, newest first, each with what came of it. */
export function Besluiten() {
  const b = useBeleidtekst();
  const gelezen = useRegels("besluiten", ["status", "kwartaal"]);
  return (
    <Pagina onderwerp="besluiten" filters={["status", "kwartaal"]} gelezen={gelezen}>
      {perJaar(gelezen.regels).map(({ kop, regels }) => (
        <Card key={kop ?? ""} title={kop ?? b.zonderDatum}>
          {!kop && <p className={`${styles.klein} ${styles.uitleg}`}>{b.zonderDatumUitleg}</p>}
          <ol className={styles.tijdlijn}>
            {regels.map((besluit) => (
              <li key={besluit.code}>
                <Besluit besluit={besluit} />
              </li>
            ))}
          </ol>
        </Card>
      ))}
    </Pagina>
  );
}

function Besluit({ besluit }: { besluit: Registerregel }) {
  const { f } = useLanguage();
  const b = useBeleidtekst();
  const [datum, kwartaal] = [veldtekst(besluit, "datum"), veldtekst(besluit, "kwartaal")];
  const wanneer = datum ? f.longDay(datum) : kwartaal && quarterName(kwartaal);
  const gevolg = veldtekst(besluit, "gevolg");
  return (
    <>
      <p className={styles.klein}>
        {wanneer && `${wanneer} · `}
        <span lang="nl">{veldtekst(besluit, "gremium")}</span>
      </p>
      <p className={styles.kopregel}>
        <Regellink register="besluiten" code={besluit.code}>
          <span lang="nl">{besluit.titel}</span>
        </Regellink>
        <Regelstatus register="besluiten" status={veldtekst(besluit, "status")} />
      </p>
      <p lang="nl">{veldtekst(besluit, "inhoud")}</p>
      {gevolg && (
        <p>
          <span className={styles.klein}>{b.gevolg}: </span>
          <span lang="nl">{gevolg}</span>
        </p>
      )}
      <Verwijzingen kop={b.doelen} register="doelen" codes={codes(besluit, "doelen")} />
      <Verwijzingen kop={b.acties} register="acties" codes={codes(besluit, "acties")} />
      {veldtekst(besluit, "vindplaats") && (
        <p className={styles.klein}>
          <span lang="nl">{b.bron(veldtekst(besluit, "vindplaats"))}</span>
        </p>
      )}
    </>
  );
}
