import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { instellingQuery } from "@/api/queries";
import { magPrivacyinstellingenZien } from "@/api/rollen";
import { useLanguage } from "@/i18n/language";
import { Card } from "@/ui/Card";
import { Feiten } from "@/ui/Feiten";
import { PageHead } from "@/ui/PageHead";
import { PrintButton } from "@/ui/PrintButton";
import { ProblemMessage } from "@/ui/ProblemMessage";
import { privacy, registerwoorden } from "./privacyTekst";
import { Delen } from "./Tekstpagina";
import styles from "./Tekstpagina.module.css";
import { bestanden, standaard, type Verwerkingscode, verwerkingsregister } from "./verwerkingsregister";

const route = getRouteApi("/open/privacy");

/** What is processed and why: the verwerkingsregister, and what people may ask. */
export function Privacy() {
  const { language, t } = useLanguage();
  const { mij } = route.useRouteContext();
  const mag = mij !== null && magPrivacyinstellingenZien(mij);
  const { data: instelling, error, refetch } = useQuery({ ...instellingQuery, enabled: mag, throwOnError: false });
  const { titel, kern, delen } = privacy[language];
  const w = registerwoorden[language];
  const termijnen = instelling?.bewaartermijnen ?? standaard;
  return (
    <>
      <PageHead title={titel} conclusion={kern}>
        <PrintButton />
      </PageHead>
      <div className={styles.stack}>
        <Card title={w.kop}>
          <div className={styles.text}>
            <p>{w.inleiding}</p>
            <p>{instelling ? w.ingesteld(instelling.drempel) : w.standaard}</p>
          </div>
          {error && <ProblemMessage error={error} onRetry={refetch} />}
          <section aria-label={w.alle} className={styles.verwerking}>
            <h3>{w.alle}</h3>
            <Feiten feiten={w.algemeen} />
          </section>
          {(Object.keys(verwerkingsregister[language]) as Verwerkingscode[]).map((code) => {
            const { naam, bewaren, ...verwerking } = verwerkingsregister[language][code];
            return (
              <section key={code} aria-label={naam} className={styles.verwerking}>
                <h3>{naam}</h3>
                <Feiten
                  feiten={[
                    [w.doel, verwerking.doel],
                    [w.grondslag, verwerking.grondslag],
                    [w.betrokkenen, verwerking.betrokkenen],
                    [w.gegevens, verwerking.gegevens],
                    [w.bestanden, bestanden[code]?.map((soort) => t.soorten[soort]).join(", ")],
                    [w.ontvangers, verwerking.ontvangers],
                    [w.bewaren, bewaren(termijnen)],
                    [w.dpia, verwerking.dpia],
                  ]}
                />
              </section>
            );
          })}
        </Card>
        <Delen delen={delen} />
      </div>
    </>
  );
}
