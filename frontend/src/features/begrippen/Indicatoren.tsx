import { useSuspenseQueries } from "@tanstack/react-query";
import { alleRegelsQuery, veldtekst } from "@/api/registers";
import { Card } from "@/ui/Card";
import { NogLeeg } from "@/ui/NogLeeg";
import { useRegisterkeuzes } from "@/ui/useRegisterkeuzes";
import styles from "./Begrippen.module.css";
import { Indicatorkaart } from "./Indicatorkaart";
import { bevat, woorden } from "./indicator";
import { useBegriptekst } from "./tekst";

interface IndicatorenProps {
  zoek: string;
  /** How many terms were found, for the sentence that tells of both. */
  begrippen: number;
}

/** How each indicator of the register is measured, by theme. */
export function Indicatoren({ zoek, begrippen }: IndicatorenProps) {
  const b = useBegriptekst();
  const [{ data: alle }, { data: doelen }, { data: documenten }] = useSuspenseQueries({
    queries: [alleRegelsQuery("indicatoren"), alleRegelsQuery("doelen"), alleRegelsQuery("documenten")],
  });
  const { keuzes } = useRegisterkeuzes("indicatoren");
  const getoond = alle.filter((indicator) => bevat(woorden(indicator), zoek));
  const themas = keuzes("thema")
    .map((thema) => ({
      ...thema,
      indicatoren: getoond.filter((indicator) => veldtekst(indicator, "thema") === thema.code),
    }))
    .filter(({ indicatoren }) => indicatoren.length > 0);
  return (
    <>
      {zoek && (
        <p role="status">{begrippen + getoond.length === 0 ? b.niets : b.gevonden(begrippen, getoond.length)}</p>
      )}
      {(getoond.length > 0 || !zoek) && (
        <Card title={b.indicatoren}>
          <p>{alle.length === 0 ? b.leeg : b.uitleg(alle.length)}</p>
          {alle.length === 0 && <NogLeeg register="indicatoren" />}
          {themas.map(({ code, heet, indicatoren }) => (
            <section key={code} aria-label={heet} className={styles.thema}>
              <h3>{heet}</h3>
              {indicatoren.map((indicator) => (
                <Indicatorkaart
                  key={indicator.code}
                  indicator={indicator}
                  doelen={doelen.filter((doel) => veldtekst(doel, "indicator") === indicator.code)}
                  documenten={documenten}
                  open={zoek !== "" && getoond.length <= 3}
                />
              ))}
            </section>
          ))}
        </Card>
      )}
    </>
  );
}
