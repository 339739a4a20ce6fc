import { type ReactNode, useState } from "react";
import { useLanguage } from "@/i18n/language";
import { Button } from "@/ui/Button";
import { Icon } from "@/ui/Icon";
import { ProblemMessage } from "@/ui/ProblemMessage";
import styles from "./Figure.module.css";

interface FigureProps {
  legend: ReactNode;
  chart: ReactNode;
  /** The same figures, exact. */
  table: ReactNode;
  onDownload: () => Promise<void>;
  /** Whether the table shows without being asked for. */
  tableOpen?: boolean;
}

/** A picture of figures, with those figures as a table and as a file beside it. */
export function Figure({ legend, chart, table, onDownload, tableOpen = true }: FigureProps) {
  const { t } = useLanguage();
  const [error, setError] = useState<unknown>();
  const download = () => {
    setError(undefined);
    onDownload().catch(setError);
  };
  return (
    <figure className={styles.figure}>
      {legend}
      {chart}
      {error !== undefined && <ProblemMessage error={error} />}
      <div className={styles.below}>
        <details open={tableOpen} className={styles.details}>
          <summary>
            <span className={styles.chevron}>
              <Icon name="chevron" size="0.875rem" />
            </span>
            {t.figuur.alsTabel}
          </summary>
          <div className={styles.table}>{table}</div>
        </details>
        <div className={styles.download}>
          <Button kind="plain" onClick={download}>
            <Icon name="download" />
            {t.figuur.csv}
          </Button>
        </div>
      </div>
    </figure>
  );
}
