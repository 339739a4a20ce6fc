import { useState } from "react";
import type { ReadScenario } from "@/api/scenarios";
import type { Stand } from "@/api/schemas";
import { useScreenLanguage } from "@/i18n/screenLanguage";
import { rond } from "@/lib/invoer";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { SelectField } from "@/ui/Field";
import { Message } from "@/ui/Message";
import { Bewaar } from "./Bewaar";
import { Schuif } from "./Schuif";
import { useWatAlsTekst } from "./tekst";
import { Uitkomsten } from "./Uitkomsten";
import styles from "./WatAls.module.css";
import { type Invoer, officieel, type Regime, sporen, uitgangspunt, watAls } from "./watals";

interface WatAlsProps {
  stand: Stand;
  /** The kept scenario to start from. */
  geopend?: ReadScenario | undefined;
}

/** VWS, and the units whose figures this reader sees. */
const teKiezen = (stand: Stand) => [
  stand.totaal,
  ...stand.dienstonderdelen.filter(({ gerealiseerd }) => !gerealiseerd.onderdrukt),
];

/** What the figures would be with other people, another percentage or more jobs; computed here while sliding. */
export function WatAls({ stand, geopend }: WatAlsProps) {
  const { t, f } = useScreenLanguage();
  const w = useWatAlsTekst();
  const [code, setCode] = useState(geopend?.scenario.dienstonderdeel ?? stand.totaal.code);
  const regels = teKiezen(stand);
  const regel = regels.find((deze) => deze.code === code) ?? stand.totaal;
  const basis = uitgangspunt(stand, regel);
  const nul = officieel(basis.urenPerBaan);
  const [invoer, setInvoer] = useState<Invoer>(geopend?.scenario.invoer ?? nul);
  // Each new start forgets what was typed and not understood.
  const [ronde, setRonde] = useState(0);
  const stel = (wijziging: Partial<Invoer>) => setInvoer((eerder) => ({ ...eerder, ...wijziging }));
  const volgend = stand.prognose?.parameter;
  const jaar = stand.kwartaal.slice(0, 4);
  const gelijk = JSON.stringify(invoer) === JSON.stringify(nul);
  const kies = (gekozen: string) => {
    setCode(gekozen);
    stel({ bezetting: null });
  };
  const begin = () => {
    setInvoer(nul);
    setRonde(ronde + 1);
  };
  return (
    <Card title={w.titel}>
      <div className={styles.card}>
        <p className={styles.help}>{w.help}</p>
        {regels.length > 1 && (
          <SelectField label={w.over} value={regel.code} onChange={({ target }) => kies(target.value)}>
            {regels.map((deze) => (
              <option key={deze.code} value={deze.code}>
                {deze === stand.totaal ? t.banenafspraak.totaal : deze.naam}
              </option>
            ))}
          </SelectField>
        )}
        <div key={ronde} className={styles.card}>
          {basis.fte !== null && (
            <Schuif
              label={w.bezetting}
              value={invoer.bezetting ?? basis.fte}
              {...rond(basis.fte, "10", Math.max(10, Math.ceil(Number(basis.fte) / 20)))}
              stap="10"
              onChange={(fte) => stel({ bezetting: fte === basis.fte ? null : fte })}
            />
          )}
          <Schuif
            label={w.percentage}
            value={invoer.percentage ?? basis.percentage}
            {...(basis.percentage === null ? { van: "0", tot: "10" } : rond(basis.percentage, "0.01", 300))}
            stap="0.01"
            onChange={(percentage) => stel({ percentage: percentage === basis.percentage ? null : percentage })}
          />
          {volgend?.percentage && invoer.percentage !== volgend.percentage && (
            <Button kind="plain" onClick={() => stel({ percentage: volgend.percentage })}>
              {w.percentageVan(volgend.jaar, f.rate(volgend.percentage))}
            </Button>
          )}
          {basis.percentage === null && (
            <Message tone="info">
              {invoer.percentage === null ? w.percentageOnbekend(jaar) : w.aanname(jaar, f.rate(invoer.percentage))}
            </Message>
          )}
          {sporen.slice(0, 2).map((spoor) => (
            <Schuif
              key={spoor}
              label={w[spoor]}
              value={invoer[spoor]}
              van="0"
              tot="100"
              stap="0.5"
              onChange={(banen) => stel({ [spoor]: banen })}
            />
          ))}
          <details className={styles.more}>
            <summary>{w.meer}</summary>
            <div className={styles.card}>
              {sporen.slice(2).map((spoor) => (
                <Schuif
                  key={spoor}
                  label={w[spoor]}
                  value={invoer[spoor]}
                  van="0"
                  tot="100"
                  stap="0.5"
                  onChange={(banen) => stel({ [spoor]: banen })}
                />
              ))}
              <label className={styles.check}>
                <input
                  type="checkbox"
                  checked={invoer.spoor3Tot5TeltMee}
                  onChange={({ target }) => stel({ spoor3Tot5TeltMee: target.checked })}
                />
                <span>
                  {w.teltMee}
                  <small>{w.teltMeeHint}</small>
                </span>
              </label>
              <Schuif
                label={w.urenPerBaan}
                value={invoer.urenPerBaan}
                van="0.5"
                tot="40"
                stap="0.5"
                onChange={(urenPerBaan) => stel({ urenPerBaan })}
              />
              <Schuif
                label={w.kostenPerBaan}
                value={invoer.kostenPerBaan}
                van="0"
                tot="100000"
                stap="10"
                onChange={(kostenPerBaan) => stel({ kostenPerBaan })}
              />
              <SelectField
                label={w.regime}
                value={invoer.regime}
                onChange={({ target }) => stel({ regime: target.value as Regime })}
              >
                {Object.entries(w.regimes).map(([regime, naam]) => (
                  <option key={regime} value={regime}>
                    {naam}
                  </option>
                ))}
              </SelectField>
            </div>
          </details>
        </div>
        <h3>{w.uitkomst}</h3>
        <Uitkomsten
          jaar={Number(jaar)}
          invoer={invoer}
          nu={watAls(basis, nul)}
          dan={watAls(basis, invoer)}
          geheel={basis.geheel}
        />
        <Button onClick={begin}>{w.terug}</Button>
        {gelijk && <p className={styles.help}>{w.officieel}</p>}
        <p className={styles.help}>
          {invoer.regime === "wet-banenafspraak" ? w.wetsvoorstel : basis.geheel ? w.nietZeker : w.nietGeheel}
        </p>
        <Bewaar stand={stand} code={regel.code} invoer={invoer} geopend={geopend} />
      </div>
    </Card>
  );
}
