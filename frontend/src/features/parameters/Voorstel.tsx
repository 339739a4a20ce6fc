import type { Parametervoorstel, Regime } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { quarterName } from "@/lib/format";
import { RowTable } from "@/ui/RowTable";
import styles from "@/ui/Schikking.module.css";
import { Voorstelvoet } from "@/ui/Voorstelvoet";
import { Besluit } from "./Besluit";
import { useParametertekst } from "./tekst";
import { useVeldwaarde } from "./useVeldwaarde";
import { gewijzigd } from "./voorstelinvoer";

interface VoorstelProps {
  voorstel: Parametervoorstel;
  regimes: Regime[];
  onDone: (text: string) => void;
}

type Effectregel = Parametervoorstel["effect"][number];

/** One proposal: «Was → Wordt», what it does to the quarters, and what this reader can do. */
export function Voorstel({ voorstel, regimes, onDone }: VoorstelProps) {
  const { f } = useLanguage();
  const p = useParametertekst();
  const waarde = useVeldwaarde();
  const titel = p.voorstelTitel(
    voorstel.jaar,
    regimes.find(({ code }) => code === voorstel.regime)?.naam ?? voorstel.regime,
  );
  const banen = (getal: string | null) => (getal === null ? p.nietTeZeggen : f.twoDecimals(getal));
  const verschil = (getal: string) => `${getal.startsWith("-") ? "" : "+"}${f.twoDecimals(getal)}`;
  const over = (deel: "quotum" | "tekort") => (regel: Effectregel) => (
    <span>
      {banen(regel.was[deel])} → {banen(regel.wordt[deel])}
      {regel.verschil[deel] !== null && regel.verschil[deel] !== "0" && (
        <span className={styles.note}>{verschil(regel.verschil[deel])}</span>
      )}
    </span>
  );
  return (
    <section className={styles.part} aria-label={titel}>
      <h3>{titel}</h3>
      <p lang="nl">{voorstel.toelichting}</p>
      <RowTable
        caption={titel}
        columns={[
          { head: p.onderdeel, cell: (veld) => p.velden[veld] },
          { head: p.was, cell: (veld) => waarde(voorstel.was, veld) },
          { head: p.wordt, cell: (veld) => <strong>{waarde(voorstel.wordt, veld)}</strong> },
        ]}
        rows={gewijzigd(voorstel)}
        rowKey={(veld) => veld}
      />
      {voorstel.effect.length === 0 ? (
        <p>{p.geenEffect}</p>
      ) : (
        <>
          <h4>{p.effect}</h4>
          <RowTable
            caption={p.effect}
            columns={[
              {
                head: p.kwartaal,
                cell: ({ kwartaal, status }) => (
                  <span>
                    {quarterName(kwartaal)}
                    {status === "vastgesteld" && <span className={styles.note}>{p.blijft}</span>}
                  </span>
                ),
              },
              { head: p.quotum, number: true, cell: over("quotum") },
              { head: p.tekort, number: true, cell: over("tekort") },
            ]}
            rows={voorstel.effect}
            rowKey={({ kwartaal }) => kwartaal}
          />
        </>
      )}
      <Voorstelvoet
        voorstel={voorstel}
        tekst={p}
        naam={titel}
        dialoog={(soort, sluit) => (
          <Besluit
            voorstel={voorstel}
            titel={titel}
            soort={soort}
            onClose={sluit}
            onDone={(text) => {
              sluit();
              onDone(text);
            }}
          />
        )}
      />
    </section>
  );
}
