import { Link } from "@tanstack/react-router";
import { magWisbewijsZien } from "@/api/rollen";
import type { Mij, Opbouw } from "@/api/schemas";
import { useScreenLanguage } from "@/i18n/screenLanguage";
import styles from "./Opbouwpaneel.module.css";
import { useOpbouwtekst } from "./tekst";

/** The day, the version, the law and the deliveries behind a figure, and the proof when lines are gone. */
export function Herkomst({ opbouw, mij }: { opbouw: Opbouw; mij: Mij }) {
  const { t, f } = useScreenLanguage();
  const o = useOpbouwtekst();
  const { parameter } = opbouw;
  return (
    <dl className={styles.herkomst}>
      <dt>{t.cijfer.peildatum}</dt>
      <dd>
        {f.longDay(opbouw.peildatum)} ({o.versie(t.cijfer[opbouw.status], opbouw.versie)})
      </dd>
      {parameter && (
        <>
          <dt>{o.parameter}</dt>
          <dd>
            {t.cijfer.parameterVersie(
              parameter.jaar,
              parameter.percentage === null ? "–" : f.rate(parameter.percentage),
              t.cijfer.parameterstatus[parameter.status],
              parameter.versie,
            )}
            <span className={styles.nader}>
              {parameter.artikel}; {parameter.bron}
            </span>
          </dd>
        </>
      )}
      <dt>{o.leveringen}</dt>
      <dd>
        {opbouw.leveringen.length === 0 && o.geenLeveringen}
        <ul>
          {opbouw.leveringen.map((levering) => (
            <li key={levering.id}>
              <Link to="/leveringen/$id" params={{ id: levering.id }}>
                {t.soorten[levering.soort]}
              </Link>
              {levering.omvang === "mutatie" && ` (${t.leveringen.mutatieKort})`}, {f.longDay(levering.peildatum)}
              {levering.verouderd && ` (${t.cijfer.verouderd})`}
              <span className={styles.nader}>{o.verwerkt(f.moment(levering.verwerktOp))}</span>
              {levering.regelsGewistOp && (
                <span className={styles.nader}>
                  {o.gewist(f.moment(levering.regelsGewistOp))}
                  {magWisbewijsZien(mij) && (
                    <>
                      {" ("}
                      <Link to="/leveringen/$id" params={{ id: levering.id }}>
                        {o.bewijs}
                      </Link>
                      )
                    </>
                  )}
                </span>
              )}
            </li>
          ))}
        </ul>
      </dd>
    </dl>
  );
}
