import type { Levering, Melding } from "@/api/schemas";
import { codedText } from "@/i18n/problem";
import { useScreenLanguage } from "@/i18n/screenLanguage";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { Message } from "@/ui/Message";
import { isGeblokkeerd, teMelden } from "./geblokkeerd";
import styles from "./Meldingen.module.css";

const tones = { informatie: "info", waarschuwing: "warn", blokkerend: "bad" } as const;

interface MeldingenProps {
  levering: Levering;
  /** Whether it is still to be decided what becomes of the levering. */
  decidable: boolean;
  onConfirm: (melding: Melding) => void;
}

/** What asks for attention before processing, and what was confirmed by whom. */
export function Meldingen({ levering, decidable, onConfirm }: MeldingenProps) {
  const { t, f } = useScreenLanguage();
  const meldingen = teMelden(levering);
  if (meldingen.length === 0) {
    return null;
  }
  const mayConfirm = ({ ernst, bevestiging, bevestigdDoorAnder }: Melding) =>
    levering.acties.includes("bevestigen") &&
    ernst === "waarschuwing" &&
    !bevestiging &&
    !(bevestigdDoorAnder && levering.eigen);
  const open = isGeblokkeerd(levering) ? t.levering.blokkades : t.levering.meldingen;
  return (
    <Card title={decidable ? open : t.levering.meldingenNa}>
      <ul className={styles.list}>
        {meldingen.map((melding) => (
          <li key={melding.code}>
            <Message tone={tones[melding.ernst]} title={codedText(t, melding)}>
              {melding.bevestiging ? (
                <p>
                  {t.levering.bevestigdDoor(melding.bevestiging.door, f.moment(melding.bevestiging.op))}:{" "}
                  <span lang="nl">{melding.bevestiging.toelichting}</span>
                </p>
              ) : (
                melding.bevestigdDoorAnder && !mayConfirm(melding) && <p>{t.levering.doorAnder}</p>
              )}
              {mayConfirm(melding) && (
                <div>
                  <Button onClick={() => onConfirm(melding)}>{t.levering.bevestigen}…</Button>
                </div>
              )}
            </Message>
          </li>
        ))}
      </ul>
    </Card>
  );
}
