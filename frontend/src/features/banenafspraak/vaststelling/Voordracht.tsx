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

const knoppen = ["vaststellen", "teruggeven", "voordragen"] as const;

/** What was offered and decided, and what the reader can do now. */
export function Voordracht({ vaststelling, onAsk }: VoordrachtProps) {
  const { t, f } = useLanguage();
  const v = useTekst();
  const { voordracht, acties } = vaststelling;
  const feiten: [string, string | undefined][] = voordracht
    ? [
        [v.status, v.voordrachtstatus[voordracht.status]],
        [v.versie, String(voordracht.versie)],
        [v.gedaanDoor, `${voordracht.gedaanDoor}, ${f.moment(voordracht.gedaanOp)}`],
        [v.toelichting, voordracht.toelichting ?? undefined],
        ...voordracht.ontbrekend.map(({ soort, reden, toelichting }): [string, string] => [
          v.ontbreekt(t.soorten[soort]),
          [v.ontbreekredenen[reden], toelichting].filter(Boolean).join(": "),
        ]),
        [
          v.beslotenDoor,
          voordracht.beslotenDoor && voordracht.beslotenOp
            ? `${voordracht.beslotenDoor}, ${f.moment(voordracht.beslotenOp)}`
            : undefined,
        ],
        [v.besluitToelichting, voordracht.besluitToelichting ?? undefined],
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
      {voordracht?.status === "open" && voordracht.eigen && <p className={styles.help}>{v.eigenHelp}</p>}
      <div className={styles.actions}>
        {knoppen
          .filter((stap) => acties.includes(stap))
          .map((stap, plaats) => (
            <Button key={stap} kind={plaats === 0 ? "primary" : "secondary"} onClick={() => onAsk({ stap })}>
              {v.stappen[stap]}…
            </Button>
          ))}
      </div>
    </Card>
  );
}
