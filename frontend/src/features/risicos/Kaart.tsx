import { Link } from "@tanstack/react-router";
import { Fragment } from "react";
import styles from "./Kaart.module.css";
import { inCel, type Moment, niveau, type Risico, schaal, vanaf, zonderScore } from "./risico";
import { useRisicotekst } from "./tekst";

/** The risks by likelihood and impact, without their measure and with it. */
export function Kaarten({ risicos }: { risicos: Risico[] }) {
  const r = useRisicotekst();
  return (
    <>
      <div className={styles.kaarten}>
        <Kaart risicos={risicos} moment="voor" />
        <Kaart risicos={risicos} moment="na" />
      </div>
      <p className={styles.uitleg}>{r.uitleg(vanaf.midden, vanaf.hoog)}</p>
    </>
  );
}

function Kaart({ risicos, moment }: { risicos: Risico[]; moment: Moment }) {
  const r = useRisicotekst();
  const open = zonderScore(risicos, moment);
  return (
    <div className={styles.deel}>
      <table className={styles.kaart}>
        <caption>{r.momenten[moment]}</caption>
        <thead>
          <tr>
            <th scope="col" rowSpan={2} className={styles.as}>
              {r.kans}
            </th>
            <th scope="colgroup" colSpan={schaal.length} className={styles.as}>
              {r.gevolg}
            </th>
          </tr>
          <tr>
            {schaal.map((stap) => (
              <th key={stap} scope="col">
                <Stap stap={stap} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {schaal.toReversed().map((kans) => (
            <tr key={kans}>
              <th scope="row">
                <Stap stap={kans} />
              </th>
              {schaal.map((gevolg) => {
                const dit = niveau({ kans, gevolg });
                const hier = inCel(risicos, moment, { kans, gevolg });
                return (
                  <td key={gevolg} className={styles[dit]}>
                    <span className={hier.length > 0 ? styles.woord : `${styles.woord} ${styles.leeg}`}>
                      {r.inCel[dit]}
                    </span>
                    {hier.length > 0 && (
                      <ul>
                        {hier.map((risico) => (
                          <li key={risico.code}>
                            <Nummer risico={risico} />
                          </li>
                        ))}
                      </ul>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {open.length > 0 && (
        <p className={styles.zonder}>
          {r.zonder[moment]}{" "}
          {open.map((risico, plaats) => (
            <Fragment key={risico.code}>
              {plaats > 0 && ", "}
              <Nummer risico={risico} /> <span lang="nl">{risico.titel}</span>
            </Fragment>
          ))}
        </p>
      )}
    </div>
  );
}

/** A step of the scale: its number, and what that stands for. */
function Stap({ stap }: { stap: number }) {
  const r = useRisicotekst();
  return (
    <>
      <span className={styles.stap}>{stap}</span> <span className={styles.betekent}>{r.woorden[stap - 1]}</span>
    </>
  );
}

/** Takes the reader, and the keyboard, to the row of a risk, also when the table was folded. */
function Nummer({ risico: { code, titel } }: { risico: Risico }) {
  const spring = () => {
    const regel = document.getElementById(code);
    regel?.closest("details")?.setAttribute("open", "");
    regel?.focus();
  };
  return (
    <Link
      from="/risicos"
      search={(was) => was}
      hash={code}
      resetScroll={false}
      onClick={spring}
      className={styles.nummer}
      aria-label={`${code} ${titel}`}
    >
      {code}
    </Link>
  );
}
