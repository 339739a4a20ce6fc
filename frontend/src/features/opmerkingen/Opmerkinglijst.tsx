import { useInfiniteQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { Mij, Opmerking, Rol } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { Badge } from "@/ui/Badge";
import { NextPage } from "@/ui/NextPage";
import { ProblemMessage } from "@/ui/ProblemMessage";
import { useOnderwerpnaam } from "@/ui/useOnderwerpnaam";
import { Afhandeling } from "./Afhandeling";
import type { Concepten } from "./concept";
import { NieuweOpmerking } from "./NieuweOpmerking";
import styles from "./Opmerkingen.module.css";
import { opmerkingenQuery } from "./queries";
import { useOpmerkingtekst } from "./tekst";

/** Who may say something: the roles that the contract names at POST /opmerkingen. */
const schrijvers: Rol[] = ["di-adviseur", "hr-analist", "hr-adviseur", "vaststeller"];

interface OpmerkinglijstProps {
  mij: Mij;
  /** What all of it is about, or a part of. */
  onderwerp: string;
  /** What a new one is about. */
  nieuwBij?: string;
  /** Where a new one that was begun stays when the list closes. */
  concepten?: Concepten;
  /** Which part a new one is about, for who may say something. */
  keuze?: ReactNode;
  /** Whether nothing more is said of it. */
  gesloten?: boolean;
}

/** What people say of a subject, newest first, with the place to say more. */
export function Opmerkinglijst(props: OpmerkinglijstProps) {
  const { mij, onderwerp, nieuwBij = onderwerp, concepten, keuze, gesloten = false } = props;
  const o = useOpmerkingtekst();
  const query = useInfiniteQuery(opmerkingenQuery(onderwerp));
  const gezegd = query.data?.pages.flatMap(({ opmerkingen }) => opmerkingen) ?? [];
  return (
    <>
      {query.isError && <ProblemMessage error={query.error} onRetry={() => query.refetch()} />}
      {query.isPending && <p role="status">{o.laden}</p>}
      {query.isSuccess && gezegd.length === 0 && <p className={styles.geen}>{o.geen}</p>}
      {gezegd.length > 0 && (
        <ul className={styles.lijst}>
          {gezegd.map((opmerking) => (
            <Gezegd key={opmerking.id} opmerking={opmerking} onderwerp={onderwerp} />
          ))}
        </ul>
      )}
      <NextPage query={query}>{o.meer}</NextPage>
      {!gesloten && mij.rollen.some((rol) => schrijvers.includes(rol)) && (
        <div className={styles.formulier}>
          {keuze}
          <NieuweOpmerking key={nieuwBij} onderwerp={nieuwBij} concepten={concepten} />
        </div>
      )}
    </>
  );
}

function Gezegd({ opmerking, onderwerp }: { opmerking: Opmerking; onderwerp: string }) {
  const { f } = useLanguage();
  const o = useOpmerkingtekst();
  const naam = useOnderwerpnaam();
  const { tekst, door, op, antwoord, afgehandeldDoor, afgehandeldOp, opvolgen, blokkeert } = opmerking;
  const over = opmerking.onderwerp === onderwerp ? "" : `${naam(opmerking.onderwerp)} · `;
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
