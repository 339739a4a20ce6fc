import type { Doelregel } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import styles from "./Doelen.module.css";
import { useDoeltekst } from "./doeltekst";
import { Toelichting } from "./Toelichting";
import { useDoelgetal } from "./useDoelgetal";

/** What is followed without a norm: nothing to judge, and still part of the policy. */
export function DoelenZonderNorm({ doelen }: { doelen: Doelregel[] }) {
  const d = useDoeltekst();
  return (
    doelen.length > 0 && (
      <details className={styles.zonder}>
        <summary>{d.zonderNorm(doelen.length)}</summary>
        <ul>
          {doelen.map((doel) => (
            <li key={doel.code}>
              <ZonderNorm doel={doel} />
            </li>
          ))}
        </ul>
      </details>
    )
  );
}

function ZonderNorm({ doel }: { doel: Doelregel }) {
  const { t } = useLanguage();
  const g = useDoelgetal(doel);
  return (
    <>
      <span lang="nl">{doel.titel}</span>:{" "}
      <strong>{doel.meting ? g.meting(doel.meting) : t.status.geenMeting.toLowerCase()}</strong>
      <Toelichting doel={doel} />
    </>
  );
}
