import { Fragment } from "react";
import { Regellink } from "@/ui/Regellink";
import styles from "./Risicos.module.css";

interface ActiesProps {
  acties: { code: string; titel: string | undefined }[];
  /** Whether only the numbers show; who cannot see them hears what they stand for. */
  kort?: boolean;
}

/** The actions that go with a row. */
export function Acties({ acties, kort = false }: ActiesProps) {
  if (acties.length === 0) {
    return "–";
  }
  if (kort) {
    return (
      <span>
        {acties.map(({ code, titel }, plaats) => (
          <Fragment key={code}>
            {plaats > 0 && ", "}
            <span className={styles.heel}>
              <Regellink register="acties" code={code} label={titel && `${code} ${titel}`} />
            </span>
          </Fragment>
        ))}
      </span>
    );
  }
  return (
    <ul className={styles.acties}>
      {acties.map(({ code, titel }) => (
        <li key={code}>
          <Regellink register="acties" code={code} />
          {titel && (
            <span className={styles.klein} lang="nl">
              {titel}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
