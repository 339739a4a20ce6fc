import { veldtekst } from "@/api/registers";
import { Card } from "@/ui/Card";
import { Regellink } from "@/ui/Regellink";
import { RowTable } from "@/ui/RowTable";
import { useRegisterkeuzes } from "@/ui/useRegisterkeuzes";
import styles from "./Beleid.module.css";
import { Pagina } from "./Pagina";
import { codes } from "./regels";
import { useBeleidtekst } from "./tekst";
import { useRegels } from "./useRegels";
import { Verwijzingen } from "./Verwijzingen";

/** Where the policy is discussed: for what, in which role, how often and on whose behalf. */
export function Overleggen() {
  const b = useBeleidtekst();
  const gelezen = useRegels("overleggen", ["soort", "bereik"]);
  const { heet } = useRegisterkeuzes("overleggen");
  return (
    <Pagina onderwerp="overleggen" filters={["soort", "bereik"]} gelezen={gelezen}>
      <Card title={b.onderwerpen.overleggen}>
        <RowTable
          caption={b.onderwerpen.overleggen}
          rows={gelezen.regels}
          rowKey={({ code }) => code}
          columns={[
            {
              head: b.overleg,
              cell: (overleg) => (
                <>
                  <Regellink register="overleggen" code={overleg.code}>
                    <span lang="nl">{overleg.titel}</span>
                  </Regellink>
                  <span className={styles.onder}>
                    {heet("soort", veldtekst(overleg, "soort"))}, {heet("bereik", veldtekst(overleg, "bereik"))}
                  </span>
                </>
              ),
            },
            {
              head: b.doel,
              className: styles.breed,
              cell: (overleg) => (
                <>
                  <span lang="nl">{veldtekst(overleg, "doel") || "–"}</span>
                  <Verwijzingen kop={b.doelen} register="doelen" codes={codes(overleg, "doelen")} />
                  <Verwijzingen kop={b.acties} register="acties" codes={codes(overleg, "acties")} />
                </>
              ),
            },
            { head: b.rol, cell: (overleg) => <span lang="nl">{veldtekst(overleg, "rol") || "–"}</span> },
            { head: b.hoeVaak, cell: (overleg) => <span lang="nl">{veldtekst(overleg, "frequentie") || "–"}</span> },
            {
              head: b.opdrachtgever,
              cell: (overleg) => <span lang="nl">{veldtekst(overleg, "opdrachtgever") || "–"}</span>,
            },
          ]}
        />
      </Card>
    </Pagina>
  );
}
