import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { leveringQuery, voorvertoningQuery } from "@/api/queries";
import type { Persoonsuitkomst } from "@/api/schemas";
import { useScreenLanguage } from "@/i18n/screenLanguage";
import { Card } from "@/ui/Card";
import { SelectField } from "@/ui/Field";
import { Message } from "@/ui/Message";
import { PageHead } from "@/ui/PageHead";
import { useNieuwtekst } from "./nieuwtekst";
import { Regelkeuze } from "./Regelkeuze";
import { useVerzoektekst } from "./tekst";
import styles from "./Verzoeken.module.css";
import { magVragen } from "./wacht";

const route = getRouteApi("/binnen/verzoeken/nieuw");

/** Outcomes that ask nothing of anybody, or stand for all of them. */
const geenVraag = ["ongewijzigd", "beschermd"];

/** Makes a request from the preview of a delivery: first an outcome, then lines of it, then why. */
export function NieuwVerzoek() {
  const v = useVerzoektekst();
  const n = useNieuwtekst();
  const { mij } = route.useRouteContext();
  const { levering } = route.useSearch();
  return (
    <>
      <p className={styles.back}>
        <Link to="/verzoeken">{v.terug}</Link>
      </p>
      {levering && magVragen(mij) ? (
        <Keuze id={levering} />
      ) : (
        <PageHead title={n.nieuw} conclusion={levering ? n.geenRecht : v.hoe} />
      )}
    </>
  );
}

function Keuze({ id }: { id: string }) {
  const { t, f } = useScreenLanguage();
  const v = useVerzoektekst();
  const n = useNieuwtekst();
  const { uitkomst } = route.useSearch();
  const navigate = route.useNavigate();
  const { levering } = useSuspenseQuery(leveringQuery(id)).data;
  const { data: voorvertoning } = useSuspenseQuery(voorvertoningQuery(id, levering.versie));
  const uitkomsten = voorvertoning.uitkomsten.filter(({ code }) => !geenVraag.includes(code));
  const conclusie = n.nieuwConclusie(t.soorten[levering.soort], f.longDay(levering.peildatum));
  return (
    <>
      <PageHead title={n.nieuw} conclusion={uitkomsten.length > 0 ? conclusie : n.geenPersonen} />
      <div className={styles.stack}>
        <Message tone="info" title={v.bijzonder} />
        {uitkomsten.length > 0 && (
          <Card title={n.welkeUitkomst}>
            <div className={styles.choice}>
              <SelectField
                label={n.kiesUitkomst}
                hint={n.kiesUitkomstHint}
                value={uitkomst ?? ""}
                onChange={({ target }) =>
                  navigate({
                    search: { levering: id, uitkomst: target.value as Persoonsuitkomst },
                    replace: true,
                    resetScroll: false,
                  })
                }
              >
                <option value="" disabled>
                  {v.kies}
                </option>
                {uitkomsten.map(({ code, aantal }) => (
                  <option key={code} value={code}>
                    {t.levering.uitkomsten[code]} ({f.whole(aantal ?? 0)})
                  </option>
                ))}
              </SelectField>
            </div>
          </Card>
        )}
        {uitkomst && <Regelkeuze key={uitkomst} levering={id} uitkomst={uitkomst} />}
      </div>
    </>
  );
}
