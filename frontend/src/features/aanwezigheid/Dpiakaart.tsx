import { useState } from "react";
import type { Aanwezigheidsdpia } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { Badge } from "@/ui/Badge";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { Feiten } from "@/ui/Feiten";
import { RowTable } from "@/ui/RowTable";
import styles from "@/ui/Schikking.module.css";
import eigen from "./Aanwezigheidstelling.module.css";
import { type Dpiahandeling, DpiaStap } from "./DpiaStap";
import { DpiaVastleggen } from "./DpiaVastleggen";
import { useTeltekst } from "./tekst";

interface DpiakaartProps {
  ingeschakeld: boolean;
  /** Newest first; all but one are withdrawn. */
  dpias: Aanwezigheidsdpia[];
  magVastleggen: boolean;
  onDone: (text: string) => void;
}

/** Whether may be counted, by whose word, and the steps that this reader can take. */
export function Dpiakaart({ ingeschakeld, dpias, magVastleggen, onDone }: DpiakaartProps) {
  const a = useTeltekst();
  const [open, setOpen] = useState<"vastleggen" | Dpiahandeling>();
  const nu = dpias.find(({ status }) => status !== "ingetrokken");
  const eerder = dpias.filter(({ status }) => status === "ingetrokken");
  const klaar = (text: string) => {
    setOpen(undefined);
    onDone(text);
  };
  return (
    <Card
      title={a.dpia}
      aside={
        <Badge tone={ingeschakeld ? "ok" : "neutral"} icon={ingeschakeld ? "check" : "lock"}>
          {ingeschakeld ? a.staatAan : a.staatUit}
        </Badge>
      }
    >
      <div className={styles.part}>
        <p className={eigen.uitleg}>{a.dpiaUitleg}</p>
        {nu ? <Vastlegging dpia={nu} /> : <p>{a.geenDpia}</p>}
        {((!nu && magVastleggen) || (nu && nu.acties.length > 0)) && (
          <div className={styles.buttons}>
            {!nu && <Button onClick={() => setOpen("vastleggen")}>{a.vastleggen}</Button>}
            {nu?.acties.map((actie) => (
              <Button
                key={actie}
                kind={actie === "bevestigen" ? "primary" : "secondary"}
                onClick={() => setOpen(actie)}
              >
                {a[actie]}
              </Button>
            ))}
          </div>
        )}
        {eerder.length > 0 && <Eerdere dpias={eerder} />}
      </div>
      {open === "vastleggen" && <DpiaVastleggen onClose={() => setOpen(undefined)} onDone={klaar} />}
      {open && open !== "vastleggen" && nu && (
        <DpiaStap dpia={nu} handeling={open} onClose={() => setOpen(undefined)} onDone={klaar} />
      )}
    </Card>
  );
}

function Vastlegging({ dpia }: { dpia: Aanwezigheidsdpia }) {
  const a = useTeltekst();
  const { f } = useLanguage();
  return (
    <Feiten
      feiten={[
        [a.kenmerk, dpia.kenmerk],
        [a.documentdatum, f.longDay(dpia.documentdatum)],
        [a.sleutelId, dpia.sleutelId],
        [a.vastgelegd, a.doorOp(dpia.vastgelegdDoor, f.moment(dpia.vastgelegdOp))],
        [
          a.bevestigd,
          dpia.bevestigdDoor && dpia.bevestigdOp
            ? a.doorOp(dpia.bevestigdDoor, f.moment(dpia.bevestigdOp))
            : a.status.vastgelegd,
        ],
      ]}
    />
  );
}

function Eerdere({ dpias }: { dpias: Aanwezigheidsdpia[] }) {
  const a = useTeltekst();
  const { f } = useLanguage();
  const wie = (naam: string | null, op: string | null) => (naam && op ? a.doorOp(naam, f.moment(op)) : "–");
  return (
    <>
      <h3>{a.eerder}</h3>
      <RowTable
        caption={a.eerder}
        columns={[
          { head: a.kenmerk, cell: ({ kenmerk }) => kenmerk },
          { head: a.vastgelegd, cell: ({ vastgelegdDoor, vastgelegdOp }) => wie(vastgelegdDoor, vastgelegdOp) },
          { head: a.bevestigd, cell: ({ bevestigdDoor, bevestigdOp }) => wie(bevestigdDoor, bevestigdOp) },
          {
            head: a.ingetrokken,
            cell: ({ ingetrokkenDoor, ingetrokkenOp, reden }) => (
              <span>
                {wie(ingetrokkenDoor, ingetrokkenOp)}
                <span className={styles.note} lang="nl">
                  {reden}
                </span>
              </span>
            ),
          },
        ]}
        rows={dpias}
        rowKey={({ id }) => id}
      />
    </>
  );
}
