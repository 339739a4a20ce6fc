import { useLanguage } from "@/i18n/language";
import { Card } from "@/ui/Card";
import { PageHead } from "@/ui/PageHead";
import styles from "./Tekstpagina.module.css";
import type { Pagina } from "./tekst";

/** A page to read: what it is about, then its sections. */
export function Tekstpagina({ paginas }: { paginas: Pagina }) {
  const { language } = useLanguage();
  const { titel, kern, delen } = paginas[language];
  return (
    <>
      <PageHead title={titel} conclusion={kern} />
      <div className={styles.stack}>
        {delen.map(({ kop, alineas = [], lijst = [], begrippen = [] }) => (
          <Card key={kop} title={kop}>
            <div className={styles.text}>
              {alineas.map((alinea) => (
                <p key={alinea}>{alinea}</p>
              ))}
              {lijst.length > 0 && (
                <ul className={styles.list}>
                  {lijst.map((punt) => (
                    <li key={punt}>{punt}</li>
                  ))}
                </ul>
              )}
              {begrippen.length > 0 && (
                <dl className={styles.terms}>
                  {begrippen.map(([begrip, uitleg, formule]) => (
                    <div key={begrip}>
                      <dt>{begrip}</dt>
                      <dd>
                        {uitleg}
                        {formule && <span className={styles.formula}>{formule}</span>}
                      </dd>
                    </div>
                  ))}
                </dl>
              )}
            </div>
          </Card>
        ))}
      </div>
    </>
  );
}
