import type { Kolom, Leveringsoort } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { roleName } from "@/i18n/rol";
import { Table } from "@/ui/Table";
import styles from "./Kolommen.module.css";

/** What a file of this kind holds, who delivers it and when. */
export function Kolommen({ soort, kolommen }: { soort: Leveringsoort; kolommen: Kolom[] }) {
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
            {kolommen.map(({ naam, verplicht, omschrijving, woorden }) => (
              <tr key={naam}>
                <th scope="row">
                  <code>{naam}</code>
                </th>
                <td>{verplicht ? t.leveringen.verplicht : t.leveringen.optioneel}</td>
                <td>
                  {omschrijving}
                  {woorden.length > 0 && (
                    <span className={styles.words}>{t.leveringen.eenVan(woorden.join(", "))}</span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      </details>
    </div>
  );
}
