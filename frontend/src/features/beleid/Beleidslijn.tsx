import { useSuspenseQueries } from "@tanstack/react-query";
import { alleRegelsQuery, veldtekst } from "@/api/registers";
import type { Registerregel } from "@/api/schemas";
import { quarterName } from "@/lib/format";
import { Card } from "@/ui/Card";
import { Feiten } from "@/ui/Feiten";
import { Regellink } from "@/ui/Regellink";
import { useRegisterkeuzes } from "@/ui/useRegisterkeuzes";
import styles from "./Beleid.module.css";
import { Pagina } from "./Pagina";
import { Regelstatus } from "./Regelstatus";
import { codes, verwante } from "./regels";
import { useBeleidtekst } from "./tekst";
import { useRegels } from "./useRegels";
import { Verwijzingen } from "./Verwijzingen";

/** What is done for each direction of the policy line, also for one for which nothing is done. */
export function Beleidslijn() {
  const b = useBeleidtekst();
  const gelezen = useRegels("beleidslijn", ["status"]);
  const { keuzes } = useRegisterkeuzes("beleidsmaatregelen");
  const van = (richting: string) => gelezen.regels.filter((regel) => veldtekst(regel, "richting") === richting);
  const richtingen = keuzes("richting").filter(({ code }) => !gelezen.gefilterd || van(code).length > 0);
  return (
    <Pagina onderwerp="beleidslijn" filters={["status"]} gelezen={gelezen}>
      <div className={styles.richtingen}>
        {richtingen.map(({ code, heet }) => (
          <Card key={code} title={heet}>
            {van(code).length === 0 ? (
              <p>{b.geenMaatregel}</p>
            ) : (
              <ul className={styles.maatregelen}>
                {van(code).map((maatregel) => (
                  <li key={maatregel.code}>
                    <Maatregel maatregel={maatregel} />
                  </li>
                ))}
              </ul>
            )}
          </Card>
        ))}
      </div>
    </Pagina>
  );
}

function Maatregel({ maatregel }: { maatregel: Registerregel }) {
  const b = useBeleidtekst();
  const [{ data: doelen }, { data: interventies }] = useSuspenseQueries({
    queries: [alleRegelsQuery("doelen"), alleRegelsQuery("interventies")],
  });
  const kwartaal = veldtekst(maatregel, "kwartaal");
  return (
    <>
      <p className={styles.kopregel}>
        <Regellink register="beleidsmaatregelen" code={maatregel.code}>
          <span lang="nl">{maatregel.titel}</span>
        </Regellink>
        <Regelstatus register="beleidsmaatregelen" status={veldtekst(maatregel, "status")} />
      </p>
      <p lang="nl">{veldtekst(maatregel, "omschrijving")}</p>
      <Feiten
        feiten={[
          [b.wie, veldtekst(maatregel, "rol") || undefined],
          [b.wanneer, kwartaal ? quarterName(kwartaal) : undefined],
        ]}
      />
      <Verwijzingen kop={b.doelen} register="doelen" codes={codes(maatregel, "doelen")} />
      <Verwijzingen kop={b.acties} register="acties" codes={codes(maatregel, "acties")} />
      <Verwijzingen
        kop={b.interventies}
        register="interventies"
        codes={verwante(maatregel, doelen, interventies).map(({ code }) => code)}
      />
    </>
  );
}
