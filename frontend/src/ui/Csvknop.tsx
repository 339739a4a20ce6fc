import { useMutation } from "@tanstack/react-query";
import { downloadCsv } from "@/api/download";
import { useLanguage } from "@/i18n/language";
import { Button } from "./Button";
import styles from "./Csvknop.module.css";
import { Icon } from "./Icon";
import { ProblemMessage } from "./ProblemMessage";

interface CsvknopProps {
  /** Where the API gives it, below its root. */
  pad: string;
  bestand: string;
}

/** Takes what stands above it along as a file; a download that fails says so here. */
export function Csvknop({ pad, bestand }: CsvknopProps) {
  const { t } = useLanguage();
  const download = useMutation({ mutationFn: () => downloadCsv(pad, bestand) });
  return (
    <div className={styles.plaats}>
      {download.isError && <ProblemMessage error={download.error} />}
      <Button kind="plain" onClick={() => download.mutate()} disabled={download.isPending}>
        <Icon name="download" />
        {t.figuur.csv}
      </Button>
    </div>
  );
}
