import { getRouteApi } from "@tanstack/react-router";
import { Message } from "@/ui/Message";
import { StatusLegenda } from "@/ui/StatusLegenda";
import { Cultureel } from "./Cultureel";
import { Cultuur } from "./Cultuur";
import styles from "./Diversiteit.module.css";
import { Gender } from "./Gender";
import { Leeftijd } from "./Leeftijd";
import { Leiderschap } from "./Leiderschap";
import { Lhbtiq } from "./Lhbtiq";
import { Opbrengst } from "./Opbrengst";
import { Selectie } from "./Selectie";
import { Stromen } from "./Stromen";
import { useDiversiteittekst } from "./tekst";

const route = getRouteApi("/binnen/diversiteit");

const schermen = {
  cultureel: Cultureel,
  gender: Gender,
  leeftijd: Leeftijd,
  stromen: Stromen,
  cultuur: Cultuur,
  leiderschap: Leiderschap,
  selectie: Selectie,
  lhbtiq: Lhbtiq,
  opbrengst: Opbrengst,
};

/** What was measured of diversity and inclusion, a question at a time. */
export function Diversiteit() {
  const d = useDiversiteittekst();
  const { onderwerp = "cultureel" } = route.useSearch();
  const Scherm = schermen[onderwerp];
  return (
    <>
      <Scherm key={onderwerp} />
      <div className={styles.niet}>
        <StatusLegenda />
        <Message tone="info" title={d.nietTitel}>
          <p>{d.nietWaarom}</p>
        </Message>
      </div>
    </>
  );
}
