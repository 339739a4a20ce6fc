import { useSuspenseQuery } from "@tanstack/react-query";
import { downloadCsv } from "@/api/download";
import { indelingQuery } from "@/api/organisatie";
import { Figure } from "@/charts/Figure";
import { Legend } from "@/charts/Legend";
import { QuotumBars } from "@/charts/QuotumBars";
import { useScreenLanguage } from "@/i18n/screenLanguage";
import { quarterName } from "@/lib/format";
import { Card } from "@/ui/Card";
import { Message } from "@/ui/Message";
import { Standkenmerk } from "@/ui/Standkenmerk";
import styles from "./Cijfers.module.css";
import { Niveaus } from "./indeling/Niveaus";
import { useIndelingtekst, zinnen } from "./indeling/tekst";
import { sorted, type Volgorde } from "./oordeel";
import { Standtabel } from "./Standtabel";
import { staaf } from "./staven";
import { Verloop } from "./verloop/Verloop";

interface HerindelingProps {
  kwartaal: string;
  versie: number | undefined;
  /** The day of which the tree is. */
  dag: string;
  volgorde: Volgorde;
}

/** The figures of a quarter in the tree of another day, and what stands otherwise in it. */
export function Herindeling({ kwartaal, versie, dag, volgorde }: HerindelingProps) {
  const { t, f } = useScreenLanguage();
  const i = useIndelingtekst();
  const { data: indeling } = useSuspenseQuery(indelingQuery(kwartaal, dag, versie));
  const { stand } = indeling;
  const regels = sorted(stand.dienstonderdelen, volgorde);
  const anders = zinnen(i, indeling);
  const pad = `/standen/${kwartaal}/indelingen/${dag}?versie=${stand.versie}`;
  return (
    <div className={styles.stack}>
      <Standkenmerk stand={stand} />
      <Message tone="info" title={i.titel(f.longDay(dag))}>
        <p>{indeling.eigen ? i.gelijk : i.uitleg(f.longDay(stand.peildatum))}</p>
      </Message>
      <Card title={t.banenafspraak.figuurTitel(quarterName(kwartaal))}>
        <Figure
          legend={
            <Legend
              items={[
                ["realised", t.banenafspraak.legendaBanen],
                ["target", t.banenafspraak.legendaQuotumKaal],
                ["shortfall", t.banenafspraak.legendaTekort],
              ]}
            />
          }
          chart={
            <QuotumBars
              label={t.banenafspraak.figuurLabel(quarterName(kwartaal), regels.length)}
              bars={[...regels, ...(stand.overige ? [stand.overige.regel] : [])].map((regel) => staaf(t, f, regel))}
            />
          }
          table={<Standtabel stand={stand} regels={regels} opent={false} />}
          onDownload={() => downloadCsv(pad, `banenafspraak-${kwartaal}-indeling-${dag}.csv`)}
        />
        <p className={styles.facts}>
          {t.banenafspraak.gegevens(f.longDay(stand.peildatum), t.cijfer[stand.status], stand.versie)}
          <br />
          {i.opbouw}
        </p>
      </Card>
      <Niveaus indeling={indeling} />
      {anders.length > 0 && (
        <Card title={i.verschil}>
          <ul className={styles.notes}>
            {anders.map((zin) => (
              <li key={zin}>{zin}</li>
            ))}
          </ul>
        </Card>
      )}
      <Verloop kwartaal={kwartaal} volgorde={regels.map(({ code }) => code)} indeling={dag} />
    </div>
  );
}
