import type { Leveringsoort } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { roleName } from "@/i18n/rol";
import { Table } from "@/ui/Table";
import styles from "./Kolommen.module.css";

/** What a file of this kind holds, who delivers it and when. */
export function Kolommen({ soort }: { soort: Leveringsoort }) {
  const { t } = useLanguage();
  return (
    <div className={styles.about}>
      <p>{soort.omschrijving}</p>
      <p className={styles.when}>
        {t.leveringen.wie}: {roleName(t, soort.leveraar)}. {t.leveringen.termijn}: {soort.termijn}
      </p>
      <details>
        <summary>{t.leveringen.kolommen}</summary>
        <Table caption={t.leveringen.kolommen} captionHidden>
          <tbody>
            {soort.kolommen.map(({ naam, verplicht, omschrijving }) => (
              <tr key={naam}>
                <th scope="row">
                  <code>{naam}</code>
                </th>
                <td>{verplicht ? t.leveringen.verplicht : t.leveringen.optioneel}</td>
                <td>{omschrijving}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      </details>
    </div>
  );
}
