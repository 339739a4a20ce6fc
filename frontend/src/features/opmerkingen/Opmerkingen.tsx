import { useInfiniteQuery } from "@tanstack/react-query";
import type { Mij, Opmerking, Rol } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { Badge } from "@/ui/Badge";
import { Card } from "@/ui/Card";
import { NextPage } from "@/ui/NextPage";
import { ProblemMessage } from "@/ui/ProblemMessage";
import { Afhandeling } from "./Afhandeling";
import { NieuweOpmerking } from "./NieuweOpmerking";
import styles from "./Opmerkingen.module.css";
import { opmerkingenQuery } from "./queries";
import { useOpmerkingtekst } from "./tekst";

/** Who may say something: the roles that the contract names at POST /opmerkingen. */
const schrijvers: Rol[] = ["di-adviseur", "hr-analist", "hr-adviseur", "vaststeller"];

interface OpmerkingenProps {
  mij: Mij;
  /** The address of what it is about: `standen/2022-Q3` or `registers/acties/A-14`. */
  onderwerp: string;
}

/** What people say about a figure or a row, and what became of it. */
export function Opmerkingen({ mij, onderwerp }: OpmerkingenProps) {
  const o = useOpmerkingtekst();
  const query = useInfiniteQuery(opmerkingenQuery(onderwerp));
  const gezegd = query.data?.pages.flatMap(({ opmerkingen }) => opmerkingen) ?? [];
  return (
    <Card title={o.title}>
      {query.isError && <ProblemMessage error={query.error} onRetry={() => query.refetch()} />}
      {query.isSuccess && gezegd.length === 0 && <p>{o.geen}</p>}
      {gezegd.length > 0 && (
        <ul className={styles.lijst}>
          {gezegd.map((opmerking) => (
            <Gezegd key={opmerking.id} opmerking={opmerking} onderwerp={onderwerp} />
          ))}
        </ul>
      )}
      <NextPage query={query}>{o.meer}</NextPage>
      {mij.rollen.some((rol) => schrijvers.includes(rol)) && <NieuweOpmerking onderwerp={onderwerp} />}
    </Card>
  );
}

function Gezegd({ opmerking, onderwerp }: { opmerking: Opmerking; onderwerp: string }) {
  const { f } = useLanguage();
  const o = useOpmerkingtekst();
  const { tekst, door, op, antwoord, afgehandeldDoor, afgehandeldOp, opvolgen, blokkeert } = opmerking;
  const over = opmerking.onderwerp === onderwerp ? "" : `${opmerking.onderwerp.split("/").at(-1)} · `;
  return (
    <li>
      <p className={styles.tekst} lang="nl">
        {tekst}
      </p>
      <p className={styles.klein}>
        {over}
        {o.wie(door, f.moment(op))}
      </p>
      {opvolgen && (
        <div>
          {antwoord === null ? (
            <Badge tone={blokkeert ? "bad" : "warn"} icon={blokkeert ? "diamond" : "triangle"}>
              {blokkeert ? o.blokkerend : o.open}
            </Badge>
          ) : (
            <Badge tone="ok" icon="check">
              {o.afgehandeld}
            </Badge>
          )}
        </div>
      )}
      {antwoord !== null && (
        <>
          <p className={styles.tekst} lang="nl">
            {antwoord}
          </p>
          <p className={styles.klein}>{o.wie(afgehandeldDoor ?? "", f.moment(afgehandeldOp ?? op))}</p>
        </>
      )}
      {opmerking.magAfhandelen && <Afhandeling opmerking={opmerking} />}
    </li>
  );
}
