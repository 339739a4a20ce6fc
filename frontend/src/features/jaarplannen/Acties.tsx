import type { PoAgenda } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { quarterName } from "@/lib/format";
import { Card } from "@/ui/Card";
import { Regellink } from "@/ui/Regellink";
import styles from "./PoAgenda.module.css";
import { usePotekst } from "./potekst";

/** As many as leave the agenda on one sheet. */
const meeste = 5;

/** What the unit is doing. */
export function Acties({ agenda: { acties, actiesVanVws } }: { agenda: PoAgenda }) {
  const { f } = useLanguage();
  const p = usePotekst();
  const rest = acties.length - meeste;
  return (
    <Card title={p.acties}>
      <ul className={styles.punten}>
        {acties.slice(0, meeste).map(({ code, titel, kwartaal, verwachteBanen }) => (
          <li key={code}>
            <Regellink register="acties" code={code}>
              {titel}
            </Regellink>{" "}
            <span className={styles.klein}>
              {[
                kwartaal && p.klaarIn(quarterName(kwartaal)),
                verwachteBanen && p.metBanen(f.oneDecimal(verwachteBanen)),
              ]
                .filter(Boolean)
                .join(", ")}
            </span>
          </li>
        ))}
      </ul>
      <p className={styles.klein}>
        {[acties.length === 0 && p.geenActies, rest > 0 && p.meer(rest), p.vanVws(actiesVanVws)]
          .filter(Boolean)
          .join(" ")}
      </p>
    </Card>
  );
}
