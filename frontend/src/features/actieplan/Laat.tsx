import type { Actieplan } from "@/api/schemas";
import { quarterName } from "@/lib/format";
import { Card } from "@/ui/Card";
import { Regellink } from "@/ui/Regellink";
import styles from "./Actieplan.module.css";
import { useActieplantekst } from "./tekst";

/** Which actions should have been done, in the quarter that is looked at and as of today. */
export function Laat({ plan }: { plan: Actieplan }) {
  const a = useActieplantekst();
  return (
    <Card title={a.laat}>
      {plan.overTijd.length === 0 ? (
        <p>{a.nietsLaat(quarterName(plan.kwartaal))}</p>
      ) : (
        <ul className={styles.punten}>
          {plan.overTijd.map(({ code, titel, kwartaal, kwartalen }) => (
            <li key={code}>
              <Regellink register="acties" code={code}>
                {titel}
              </Regellink>{" "}
              <span className={styles.klein}>{a.laatRegel(quarterName(kwartaal), kwartalen)}</span>
            </li>
          ))}
        </ul>
      )}
      {plan.huidigKwartaal !== plan.kwartaal && (
        <p className={styles.klein}>{a.laatNu(quarterName(plan.huidigKwartaal), plan.overTijdNu.length)}</p>
      )}
    </Card>
  );
}
