import { Fragment } from "react";
import { Regellink } from "@/ui/Regellink";
import styles from "./Risicos.module.css";
import { useRisicotekst } from "./tekst";

/** The targets that a risk, bottleneck or opportunity is about. */
export function Doelen({ codes }: { codes: string[] }) {
  const r = useRisicotekst();
  return (
    codes.length > 0 && (
      <span className={styles.klein}>
        {r.doelen}:{" "}
        {codes.map((code, plaats) => (
          <Fragment key={code}>
            {plaats > 0 && ", "}
            <Regellink register="doelen" code={code} />
          </Fragment>
        ))}
      </span>
    )
  );
}
