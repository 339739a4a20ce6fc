import { useLanguage } from "@/i18n/language";
import { type DoelStatus, StatusBadge } from "./StatusBadge";
import styles from "./StatusLegenda.module.css";

const order: DoelStatus[] = ["gehaald", "opKoers", "achter", "geenMeting", "onbekend", "zonderDoel"];

export function StatusLegenda() {
  const { t } = useLanguage();
  return (
    <details className={styles.legend}>
      <summary>{t.status.legenda}</summary>
      <dl>
        {order.map((status) => (
          <div key={status}>
            <dt>
              <StatusBadge status={status} />
            </dt>
            <dd>{t.status.uitleg[status]}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
