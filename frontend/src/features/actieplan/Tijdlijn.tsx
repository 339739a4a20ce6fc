import type { Actieplan, Registerregel } from "@/api/schemas";
import { quarterName } from "@/lib/format";
import { Cell } from "@/ui/Cell";
import { Regellink } from "@/ui/Regellink";
import { Table } from "@/ui/Table";
import styles from "./Actieplan.module.css";
import { tijdlijn } from "./bord";
import { Overtijd } from "./Overtijd";
import { useActieplantekst } from "./tekst";

interface TijdlijnProps {
  acties: Registerregel[];
  plan: Actieplan;
  laat: Set<string>;
  /** Only milestones of this objective. */
  doelstelling: string | undefined;
}

/** What is to be done in which quarter: actions beside the milestones they serve. */
export function Tijdlijn({ acties, plan, laat, doelstelling }: TijdlijnProps) {
  const a = useActieplantekst();
  const doelen = plan.doelstellingen.filter((deze) => !doelstelling || deze.doelstelling === doelstelling);
  const vakken = tijdlijn(
    acties,
    doelen.flatMap(({ mijlpalen }) => mijlpalen),
  );
  const teLaat = new Set(doelen.flatMap(({ teLaat }) => teLaat));
  return (
    <Table caption={a.beelden.tijdlijn} captionHidden stacks>
      <thead>
        <tr>
          <th scope="col">{a.wanneer}</th>
          <th scope="col">{a.actiekop}</th>
          <th scope="col">{a.mijlpalen}</th>
        </tr>
      </thead>
      <tbody>
        {vakken.map(({ kwartaal, acties, mijlpalen }) => (
          <tr key={kwartaal}>
            <th scope="row">{kwartaal ? quarterName(kwartaal) : a.zonderKwartaal}</th>
            <Cell head={a.actiekop}>
              <Punten register="acties" punten={acties} laat={laat} />
            </Cell>
            <Cell head={a.mijlpalen}>
              <Punten register="mijlpalen" punten={mijlpalen} laat={teLaat} />
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

interface PuntenProps {
  register: string;
  punten: { code: string; titel: string }[];
  laat: Set<string>;
}

function Punten({ register, punten, laat }: PuntenProps) {
  if (punten.length === 0) {
    return "–";
  }
  return (
    <ul className={styles.punten}>
      {punten.map(({ code, titel }) => (
        <li key={code}>
          <Regellink register={register} code={code}>
            {titel}
          </Regellink>{" "}
          <Overtijd laat={laat.has(code)} />
        </li>
      ))}
    </ul>
  );
}
