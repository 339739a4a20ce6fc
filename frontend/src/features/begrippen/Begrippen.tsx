import { getRouteApi, Link, useLocation } from "@tanstack/react-router";
import { magRegistersZien } from "@/api/rollen";
import { useLanguage } from "@/i18n/language";
import { Card } from "@/ui/Card";
import { TextField } from "@/ui/Field";
import { PageHead } from "@/ui/PageHead";
import { PrintButton } from "@/ui/PrintButton";
import { Begrip } from "./Begrip";
import styles from "./Begrippen.module.css";
import { begrippen } from "./begrippenTekst";
import { Indicatoren } from "./Indicatoren";
import { bevat } from "./indicator";
import { useBegriptekst } from "./tekst";

const route = getRouteApi("/open/begrippen");

/** What the words mean and how each figure is computed; for who is logged in also how each indicator is measured. */
export function Begrippen() {
  const { language } = useLanguage();
  const b = useBegriptekst();
  const { mij } = route.useRouteContext();
  const { zoek = "" } = route.useSearch();
  const navigate = route.useNavigate();
  const href = useLocation({ select: (location) => location.href });
  const { titel, kern, delen } = begrippen[language];
  const mag = mij !== null && magRegistersZien(mij);
  const getoond = delen
    .map((deel) => ({
      ...deel,
      begrippen: (deel.begrippen ?? []).filter((begrip) => bevat(begrip, zoek)),
      alineas: bevat([deel.kop, ...(deel.alineas ?? [])], zoek) ? (deel.alineas ?? []) : [],
    }))
    .filter(({ begrippen, alineas }) => begrippen.length + alineas.length > 0);
  const aantal = getoond.reduce((som, { begrippen }) => som + begrippen.length, 0);
  return (
    <>
      <PageHead title={titel} conclusion={kern}>
        <search className={styles.search}>
          <TextField
            type="search"
            label={b.zoek}
            value={zoek}
            onChange={({ target }) =>
              navigate({ search: target.value ? { zoek: target.value } : {}, replace: true, resetScroll: false })
            }
          />
        </search>
        <PrintButton />
      </PageHead>
      <div className={styles.stack}>
        {mij === null && (
          <p>
            {b.naAanmelden}{" "}
            <Link to="/inloggen" search={{ terug: href }}>
              {b.inloggen}
            </Link>
          </p>
        )}
        {mij !== null && !mag && <p>{b.nietVoorU}</p>}
        {!mag && zoek && <p role="status">{aantal === 0 ? b.niets : b.gevonden(aantal, undefined)}</p>}
        {mag && <Indicatoren zoek={zoek} begrippen={aantal} />}
        {getoond.map(({ kop, alineas, begrippen }) => (
          <Card key={kop} title={kop}>
            <div className={styles.text}>
              {alineas.map((alinea) => (
                <p key={alinea}>{alinea}</p>
              ))}
              {begrippen.length > 0 && (
                <dl className={styles.terms}>
                  {begrippen.map((begrip) => (
                    <Begrip key={begrip[0]} begrip={begrip} />
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
