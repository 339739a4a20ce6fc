import type { Privacyvoorstel } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { quarterName } from "@/lib/format";
import { RowTable } from "@/ui/RowTable";
import styles from "@/ui/Schikking.module.css";
import { Voorstelvoet } from "@/ui/Voorstelvoet";
import { Besluit } from "./Besluit";
import { inWoorden, useInstellingtekst } from "./tekst";
import { gewijzigd, waardeVan } from "./velden";

type Kwartaaleffect = NonNullable<Privacyvoorstel["effect"]>["kwartalen"][number];

interface VoorstelProps {
  voorstel: Privacyvoorstel;
  onDone: (text: string) => void;
}

/** One proposal: «Was → Wordt», what it does to the quarters and the lines, and what this reader can do. */
export function Voorstel({ voorstel, onDone }: VoorstelProps) {
  const p = useInstellingtekst();
  return (
    <div className={styles.part}>
      <p lang="nl">{voorstel.toelichting}</p>
      <RowTable
        caption={p.voorstel}
        columns={[
          { head: p.instelling, cell: (veld) => p.velden[veld] },
          { head: p.was, cell: (veld) => inWoorden(p, veld, waardeVan(voorstel.was, veld)) },
          { head: p.wordt, cell: (veld) => <strong>{inWoorden(p, veld, waardeVan(voorstel.wordt, veld))}</strong> },
        ]}
        rows={gewijzigd(voorstel)}
        rowKey={(veld) => veld}
      />
      {voorstel.effect && <Effect effect={voorstel.effect} />}
      <Voorstelvoet
        voorstel={voorstel}
        tekst={p}
        dialoog={(soort, sluit) => (
          <Besluit
            voorstel={voorstel}
            soort={soort}
            onClose={sluit}
            onDone={(text) => {
              sluit();
              onDone(text);
            }}
          />
        )}
      />
    </div>
  );
}

function Effect({ effect }: { effect: NonNullable<Privacyvoorstel["effect"]> }) {
  const p = useInstellingtekst();
  const { f } = useLanguage();
  const aantal = (deel: "verborgen" | "nietUitgesplitst") => (regel: Kwartaaleffect) =>
    regel.was[deel] === regel.wordt[deel]
      ? f.whole(regel.was[deel])
      : `${f.whole(regel.was[deel])} → ${f.whole(regel.wordt[deel])}`;
  const jaNee = (waarde: boolean) => (waarde ? p.ja : p.nee);
  return (
    <>
      <h3>{p.effect}</h3>
      {effect.kwartalen.length === 0 ? (
        <p>{p.geenKwartaal}</p>
      ) : (
        <RowTable
          caption={p.effect}
          columns={[
            {
              head: p.kwartaal,
              cell: ({ kwartaal, status, wordtVerborgen, wordtGetoond }) => (
                <span>
                  {quarterName(kwartaal)}
                  {status === "vastgesteld" && <span className={styles.note}>{p.blijft}</span>}
                  {wordtVerborgen.length > 0 && (
                    <span className={styles.note}>{p.wordtVerborgen(wordtVerborgen.join(", "))}</span>
                  )}
                  {wordtGetoond.length > 0 && (
                    <span className={styles.note}>{p.wordtGetoond(wordtGetoond.join(", "))}</span>
                  )}
                </span>
              ),
            },
            { head: p.verborgen, number: true, cell: aantal("verborgen") },
            { head: p.nietUitgesplitst, number: true, cell: aantal("nietUitgesplitst") },
            {
              head: p.klassen,
              cell: ({ was, wordt }) =>
                was.klassen === wordt.klassen ? jaNee(was.klassen) : `${jaNee(was.klassen)} → ${jaNee(wordt.klassen)}`,
            },
          ]}
          rows={effect.kwartalen}
          rowKey={({ kwartaal }) => kwartaal}
        />
      )}
      <p>{p.nuTeWissen(effect.nuTeWissen)}</p>
    </>
  );
}
