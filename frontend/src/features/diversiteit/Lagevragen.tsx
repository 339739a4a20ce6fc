import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Indicatorbeeld, Meetreeks, Registerregel } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { Card } from "@/ui/Card";
import { ProblemMessage } from "@/ui/ProblemMessage";
import { Regellink } from "@/ui/Regellink";
import { RowTable } from "@/ui/RowTable";
import styles from "./Diversiteit.module.css";
import { Eerder } from "./Eerder";
import { aanleiding, gedeeldeNorm, interventiesBij, type Laag, lage, type Normvan } from "./interventies";
import { interventiesQuery } from "./queries";
import { useDiversiteittekst } from "./tekst";
import { useMeettekst } from "./useMeettekst";
import { useRegistertoegang } from "./useRegistertoegang";

interface LagevragenProps {
  /** What the newest survey asked. */
  reeksen: Meetreeks[];
  norm: Normvan;
  indicator: Indicatorbeeld | undefined;
}

/** Every question under the norm, with what is done about it, or the way to do something. */
export function Lagevragen({ reeksen, norm, indicator }: LagevragenProps) {
  const { f } = useLanguage();
  const d = useDiversiteittekst();
  const m = useMeettekst();
  const { magLezen } = useRegistertoegang();
  const interventies = useQuery({ ...interventiesQuery(indicator?.code ?? ""), enabled: magLezen && !!indicator });
  const vragen = lage(reeksen, norm);
  if (vragen.length === 0) {
    return null;
  }
  const grens = gedeeldeNorm(reeksen, norm);
  const onder = grens === undefined ? d.deNorm : m.grens(grens);
  return (
    <Card title={d.onderDeNorm(onder)}>
      <p className={styles.help}>{d.onderDeNormHelp(onder)}</p>
      {interventies.isError && <ProblemMessage error={interventies.error} onRetry={() => interventies.refetch()} />}
      <RowTable
        caption={d.onderDeNorm(onder)}
        rows={vragen}
        rowKey={({ reeks }) => `${reeks.dienstonderdeel} ${reeks.onderdeel}`}
        columns={[
          { head: d.vraag, lang: "nl", cell: ({ reeks }) => reeks.onderdeel },
          { head: d.onderdeel, cell: ({ reeks }) => reeks.naam ?? d.vwsBreed },
          {
            head: d.score,
            number: true,
            cell: ({ reeks, meting }) => (
              <>
                <span className={styles.laag}>◆ {m.waarde(meting, reeks.eenheid)}</span>
                <Eerder reeks={reeks} />
              </>
            ),
          },
          {
            head: d.responsKop,
            number: true,
            cell: ({ meting }) =>
              meting.respons ? d.deel(f.whole(meting.respons.respondenten), f.whole(meting.respons.uitgenodigd)) : "–",
          },
          ...(magLezen && indicator
            ? [
                {
                  head: d.interventies,
                  cell: (laag: Laag) => (
                    <Interventies
                      laag={laag}
                      indicator={indicator}
                      gedaan={interventies.data && interventiesBij(interventies.data, laag)}
                    />
                  ),
                },
              ]
            : []),
        ]}
      />
    </Card>
  );
}

interface InterventiesProps {
  laag: Laag;
  indicator: Indicatorbeeld;
  /** Not there while they are being read. */
  gedaan: Registerregel[] | undefined;
}

function Interventies({ laag, indicator, gedaan }: InterventiesProps) {
  const d = useDiversiteittekst();
  const { magToevoegen, magSchrijvenOver } = useRegistertoegang();
  const { dienstonderdeel, onderdeel, naam } = laag.reeks;
  return (
    <>
      {gedaan?.length === 0 && <span className={styles.nothing}>{d.geenInterventie} </span>}
      {gedaan?.map(({ code, titel }) => (
        <span key={code} className={styles.interventie}>
          <Regellink register="interventies" code={code}>
            {titel}
          </Regellink>
        </span>
      ))}
      {magToevoegen("interventies") && magSchrijvenOver(dienstonderdeel) && (
        <Link
          to="/registers/$register/nieuw"
          params={{ register: "interventies" }}
          search={{
            met: {
              ...(dienstonderdeel && { dienstonderdeel }),
              doelstelling: "2",
              indicator: indicator.code,
              aanleiding: aanleiding(laag),
              effect: "nog-niet-bekend",
            },
          }}
          className={styles.vastleggen}
          aria-label={d.interventieBij(onderdeel ?? "", naam ?? d.vwsBreed)}
        >
          {d.interventieToevoegen}
        </Link>
      )}
    </>
  );
}
