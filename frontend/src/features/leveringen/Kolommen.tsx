import { useState } from "react";
import { downloadCsv } from "@/api/download";
import type { Leveringsoort } from "@/api/schemas";
import { roleName } from "@/i18n/rol";
import { useScreenLanguage } from "@/i18n/screenLanguage";
import { Button } from "@/ui/Button";
import { Icon } from "@/ui/Icon";
import { ProblemMessage } from "@/ui/ProblemMessage";
import { Table } from "@/ui/Table";
import styles from "./Kolommen.module.css";
import { kolommenOp } from "./soorten";

/** What a file of this kind holds, who delivers it and when, with an example to begin from. */
export function Kolommen({ soort, peildatum }: { soort: Leveringsoort; peildatum: string }) {
  const { t } = useScreenLanguage();
  const [error, setError] = useState<unknown>();
  const download = () => {
    setError(undefined);
    const of = peildatum ? `?peildatum=${peildatum}` : "";
    downloadCsv(`/leveringsoorten/${soort.code}/voorbeeldbestand${of}`, `${soort.code}-voorbeeld.csv`).catch(setError);
  };
  const kolommen = kolommenOp(soort, peildatum);
  return (
    <div className={styles.about}>
      <p lang="nl">{soort.omschrijving}</p>
      <p className={styles.when}>
        {t.leveringen.wie}: {roleName(t, soort.leveraar)}. {t.leveringen.termijn}: {soort.termijn}
      </p>
      <details>
        <summary>{t.leveringen.kolommen}</summary>
        <Table caption={t.leveringen.kolommen} captionHidden>
          <tbody>
            {kolommen.map(({ naam, verplicht, omschrijving, woorden }) => (
              <tr key={naam}>
                <th scope="row">
                  <code>{naam}</code>
                </th>
                <td>{verplicht ? t.leveringen.verplicht : t.leveringen.optioneel}</td>
                <td>
                  <span lang="nl">{omschrijving}</span>
                  {woorden.length > 0 && (
                    <span className={styles.words}>{t.leveringen.eenVan(woorden.join(", "))}</span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      </details>
      <div>
        <Button kind="plain" onClick={download}>
          <Icon name="download" />
          {t.leveringen.voorbeeld}
        </Button>
      </div>
      {error !== undefined && <ProblemMessage error={error} />}
    </div>
  );
}
