import { useQuery } from "@tanstack/react-query";
import { api, body } from "@/api/client";
import { useLanguage } from "@/i18n/language";
import { announcedPart, tempo } from "@/lib/tempo";
import { Button } from "@/ui/Button";
import { Hidden } from "@/ui/Hidden";
import { Progress } from "@/ui/Progress";
import styles from "./Onderweg.module.css";
import type { Aanlevering } from "./useAanlevering";
import { useTijd } from "./useTijd";

type Underway = Extract<Aanlevering, { fase: "controleren" | "verzenden" }>;

interface OnderwegProps {
  aanlevering: Underway;
  onCancel: () => void;
}

/** How far a file is: looked through, sent, and read by the server. */
export function Onderweg({ aanlevering, onCancel }: OnderwegProps) {
  const { t } = useLanguage();
  return (
    <div className={styles.underway}>
      {aanlevering.fase === "controleren" ? <Controle {...aanlevering} /> : <Verzending {...aanlevering} />}
      <div>
        <Button onClick={onCancel}>{t.leveringen.annuleren}</Button>
      </div>
    </div>
  );
}

function Controle({ bestand, gelezen }: Extract<Underway, { fase: "controleren" }>) {
  const { t, f } = useLanguage();
  return (
    <>
      <Progress
        label={`${t.leveringen.controleren} (${t.leveringen.controlerenOp})`}
        value={bestand.size === 0 ? 0 : gelezen / bestand.size}
      >
        {t.leveringen.bytesVan(f.bytes(gelezen), f.bytes(bestand.size))}
      </Progress>
      <div role="status">
        <Hidden>{t.leveringen.omroepControle(announcedPart(gelezen, bestand.size))}</Hidden>
      </div>
    </>
  );
}

function Verzending({ verzending, verzonden, begonnen }: Extract<Underway, { fase: "verzenden" }>) {
  const { t, f } = useLanguage();
  const tijd = useTijd();
  const { bestand } = verzending;
  const { perSecond, secondsLeft } = tempo(verzonden, bestand.size, Date.now() - begonnen);
  const sent = verzonden >= bestand.size;
  const gelezen = useGelezenRegels(verzending.soort, verzending.peildatum);
  return (
    <>
      <Progress label={t.leveringen.verzenden} value={verzonden / bestand.size}>
        {[
          t.leveringen.bytesVan(f.bytes(verzonden), f.bytes(bestand.size)),
          !sent && t.leveringen.tempo(f.bytes(perSecond)),
          !sent && secondsLeft !== undefined && t.leveringen.nog(tijd(secondsLeft)),
        ]
          .filter(Boolean)
          .join(" · ")}
      </Progress>
      <Progress label={t.leveringen.regelsLezen}>
        {gelezen === undefined ? "" : t.leveringen.regelsGelezen(f.whole(gelezen))}
      </Progress>
      <div role="status">
        <Hidden>{t.leveringen.omroep(announcedPart(verzonden, bestand.size))}</Hidden>
      </div>
    </>
  );
}

/** The server answers an upload when all its lines are stored; until then the list tells how many it has read. */
function useGelezenRegels(soort: string, peildatum: string): number | undefined {
  const { data } = useQuery({
    queryKey: ["onderweg", soort, peildatum],
    queryFn: async ({ signal }) =>
      body(await api.GET("/leveringen", { params: { query: { status: "ontvangen", limiet: 10 } }, signal })).leveringen,
    refetchInterval: 1_000,
    gcTime: 0,
  });
  return data?.find((levering) => levering.eigen && levering.soort === soort && levering.peildatum === peildatum)
    ?.gelezenRegels;
}
