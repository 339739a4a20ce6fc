import type { ReactNode } from "react";
import type { Vaststelling } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { Feiten } from "@/ui/Feiten";
import { Message } from "@/ui/Message";
import type { Gevraagd } from "./StapDialoog";
import { useTekst } from "./tekst";
import styles from "./Vaststelling.module.css";

interface VoordrachtProps {
  vaststelling: Vaststelling;
  onAsk: (gevraagd: Gevraagd) => void;
}

/** What somebody wrote is Dutch, whatever the language of the screen. */
const geschreven = (tekst: string | null) => (tekst === null ? undefined : <span lang="nl">{tekst}</span>);

/** In the order of their buttons. */
const knoppen = ["vaststellen", "teruggeven", "voordragen"] as const;

/** What was offered and decided, and what the reader can do now. */
export function Voordracht({ vaststelling, onAsk }: VoordrachtProps) {
  const { t, f } = useLanguage();
  const v = useTekst();
  const { voordracht, acties } = vaststelling;
  const stappen = knoppen.filter((stap) => acties.includes(stap));
  const feiten: [string, ReactNode][] = voordracht
    ? [
        [v.status, v.voordrachtstatus[voordracht.status]],
        [v.versie, String(voordracht.versie)],
        [v.gedaanDoor, `${voordracht.gedaanDoor}, ${f.moment(voordracht.gedaanOp)}`],
        [v.toelichting, geschreven(voordracht.toelichting)],
        ...voordracht.ontbrekend.map(({ soort, reden, toelichting }): [string, ReactNode] => [
          v.ontbreekt(t.soorten[soort]),
          <>
            {v.ontbreekredenen[reden]}
            {toelichting && <>: {geschreven(toelichting)}</>}
          </>,
        ]),
        [
          v.beslotenDoor,
          voordracht.beslotenDoor && voordracht.beslotenOp
            ? `${voordracht.beslotenDoor}, ${f.moment(voordracht.beslotenOp)}`
            : undefined,
        ],
        [v.besluitToelichting, geschreven(voordracht.besluitToelichting)],
      ]
    : [];
  return (
    <Card title={v.voordracht}>
      {voordracht?.verouderd && (
        <Message tone="warn" title={v.verouderd}>
          <p>{v.verouderdHelp(vaststelling.versie)}</p>
        </Message>
      )}
      {voordracht ? <Feiten feiten={feiten} /> : <p>{v.nietVoorgedragen}</p>}
      {!voordracht && stappen.length === 0 && <p className={styles.help}>{v.wieWat}</p>}
      {voordracht?.status === "open" && voordracht.eigen && <p className={styles.help}>{v.eigenHelp}</p>}
      {stappen.length > 0 && (
        <div className={styles.actions}>
          {stappen.map((stap, plaats) => (
            <Button key={stap} kind={plaats === 0 ? "primary" : "secondary"} onClick={() => onAsk({ stap })}>
              {v.stappen[stap]}…
            </Button>
          ))}
        </div>
      )}
    </Card>
  );
}
