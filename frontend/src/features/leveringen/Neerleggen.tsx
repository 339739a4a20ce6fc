import { type Ref, useId } from "react";
import { useScreenLanguage } from "@/i18n/screenLanguage";
import { FileButton } from "@/ui/FileButton";
import { Icon } from "@/ui/Icon";
import styles from "./Neerleggen.module.css";
import { useNeerleggen } from "./useNeerleggen";

interface NeerleggenProps {
  onFiles: (files: File[]) => void;
  ref: Ref<HTMLDivElement>;
}

/** Takes files, dropped anywhere on the page or chosen. */
export function Neerleggen({ onFiles, ref }: NeerleggenProps) {
  const { t } = useScreenLanguage();
  const id = useId();
  const boven = useNeerleggen(onFiles);
  return (
    <div className={styles.area} ref={ref}>
      <span className={styles.icon}>
        <Icon name="upload" size="2rem" />
      </span>
      <p className={styles.text}>
        {t.leveringen.sleep}
        <FileButton
          kind="primary"
          multiple
          accept=".csv,.txt,.gz,.xlsx,.json,text/csv,application/json"
          describedBy={`${id}-form`}
          onFiles={onFiles}
        >
          {t.leveringen.kies}
        </FileButton>
      </p>
      <p id={`${id}-form`} className={styles.form}>
        {t.leveringen.vorm}
      </p>
      {boven && (
        <div className={styles.over}>
          <p>
            <Icon name="upload" size="2.5rem" />
            {t.leveringen.laatLos}
          </p>
        </div>
      )}
    </div>
  );
}
