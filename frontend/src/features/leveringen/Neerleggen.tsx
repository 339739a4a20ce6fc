import { type DragEvent, useId, useState } from "react";
import { useLanguage } from "@/i18n/language";
import { Message } from "@/ui/Message";
import styles from "./Neerleggen.module.css";

/** Takes one file, dropped or chosen; the browser's own file button keeps it usable by keyboard and touch. */
export function Neerleggen({ onFile }: { onFile: (file: File) => void }) {
  const { t } = useLanguage();
  const id = useId();
  const [over, setOver] = useState(false);
  const [several, setSeveral] = useState(false);

  const take = (files: FileList | null) => {
    const [file] = files ?? [];
    setSeveral(files !== null && files.length > 1);
    if (file && files?.length === 1) {
      onFile(file);
    }
  };
  const drag = (event: DragEvent) => {
    event.preventDefault();
    setOver(event.type === "dragover");
  };

  return (
    <>
      {several && <Message tone="bad" title={t.leveringen.eenBestand} urgent />}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra way; the file button inside does the same */}
      <div
        className={over ? `${styles.area} ${styles.over}` : styles.area}
        onDragOver={drag}
        onDragLeave={drag}
        onDrop={(event) => {
          drag(event);
          take(event.dataTransfer.files);
        }}
      >
        <p className={styles.text}>
          {over ? t.leveringen.laatLos : t.leveringen.sleep}
          <label htmlFor={id} className={styles.label}>
            {t.leveringen.kies}
          </label>
          <input
            id={id}
            type="file"
            className={styles.input}
            accept=".csv,.txt,.gz,.xlsx,text/csv"
            aria-describedby={`${id}-form`}
            onChange={(event) => {
              take(event.target.files);
              // The same file, mended, may be chosen again.
              event.target.value = "";
            }}
          />
        </p>
        <p id={`${id}-form`} className={styles.form}>
          {t.leveringen.vorm}
        </p>
      </div>
    </>
  );
}
