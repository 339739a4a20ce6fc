import type { Stand } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { Badge } from "./Badge";
import styles from "./Standkenmerk.module.css";

/** Of which day the figures of a page are, whether they may still change, and which sources they wait for. */
export function Standkenmerk({ stand }: { stand: Stand }) {
  const { t, f } = useLanguage();
  const bronnen = stand.ontbrekend.map((soort) => t.soorten[soort]).join(", ");
  return (
    <p className={styles.line}>
      <Badge tone="neutral" icon={stand.status === "vastgesteld" ? "check" : "info"}>
        {t.cijfer[stand.status]}
      </Badge>
      <span>
        {t.cijfer.opPeildatum(f.longDay(stand.peildatum))} {bronnen && t.cijfer.ontbreekt(bronnen)}
      </span>
    </p>
  );
}
