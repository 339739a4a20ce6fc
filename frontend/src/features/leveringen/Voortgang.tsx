import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { Problem } from "@/api/problem";
import { leveringQuery } from "@/api/queries";
import { problemText } from "@/i18n/problem";
import { useScreenLanguage } from "@/i18n/screenLanguage";
import { tempo } from "@/lib/tempo";
import { Button } from "@/ui/Button";
import { Message } from "@/ui/Message";
import { Progress } from "@/ui/Progress";
import { probeerNu } from "./herkansen";
import { useTijd } from "./useTijd";
import type { Fase, Post, Storing } from "./wachtrij";

type In<N extends Fase["naam"]> = Extract<Fase, { naam: N }>;

/** How far the look for a BSN is, on this computer. */
export function Controle({ post, fase }: { post: Post; fase: In<"controleren"> }) {
  const { t, f } = useScreenLanguage();
  const { size } = post.bestand;
  return (
    <Progress
      label={`${t.leveringen.controleren} ${t.leveringen.controlerenOp}`}
      value={size === 0 ? 0 : fase.gelezen / size}
    >
      {t.leveringen.bytesVan(f.bytes(fase.gelezen), f.bytes(size))}
    </Progress>
  );
}

/** How far sending is, how fast it goes, and what keeps it from going on. */
export function Verzendstand({ post, fase }: { post: Post; fase: In<"verzenden"> }) {
  const { t, f } = useScreenLanguage();
  const tijd = useTijd();
  const { verzonden, totaal } = post;
  const { perSecond, secondsLeft } = tempo(fase.metingen, totaal);
  const regels = useGelezenRegels(post.upload);
  const stand = fase.storing
    ? []
    : [
        perSecond > 0 && t.leveringen.tempo(f.bytes(perSecond)),
        verzonden < totaal && secondsLeft !== undefined && t.leveringen.nog(tijd(secondsLeft)),
      ];
  return (
    <>
      <Progress label={t.leveringen.verzenden} value={totaal === 0 ? 0 : verzonden / totaal}>
        {[t.leveringen.bytesVan(f.bytes(verzonden), f.bytes(totaal)), ...stand].filter(Boolean).join(" · ")}
      </Progress>
      {verzonden >= totaal && !fase.storing ? (
        <p>{t.leveringen.afronden}</p>
      ) : (
        regels !== undefined && (
          <p>
            {t.leveringen.regelsLezen}: {t.leveringen.regelsGelezen(f.whole(regels))}
          </p>
        )
      )}
      {fase.storing && <Storingmelding storing={fase.storing} />}
    </>
  );
}

/** How far a file came that waits. */
export function Rust({ post }: { post: Post }) {
  const { t, f } = useScreenLanguage();
  const { verzonden, totaal } = post;
  return (
    <Progress label={t.leveringen.gepauzeerd} value={totaal === 0 ? 0 : verzonden / totaal}>
      {t.leveringen.bytesVan(f.bytes(verzonden), f.bytes(totaal))}
    </Progress>
  );
}

function Storingmelding({ storing }: { storing: Storing }) {
  const { t } = useScreenLanguage();
  const tijd = useTijd();
  const [nu, setNu] = useState(Date.now);
  useEffect(() => {
    const klok = setInterval(() => setNu(Date.now()), 1_000);
    return () => clearInterval(klok);
  }, []);
  const seconden = Math.max(0, Math.ceil((storing.opnieuwOp - nu) / 1000));
  const verbroken = storing.error instanceof Problem && storing.error.status === 0;
  return (
    <Message tone="warn" title={verbroken ? t.leveringen.verbroken : problemText(t, storing.error)}>
      <p>
        {t.leveringen.verbrokenHelp} {seconden > 0 ? t.leveringen.opnieuwOver(tijd(seconden)) : t.leveringen.opnieuwNu}
      </p>
      <div>
        <Button onClick={() => probeerNu()}>{t.leveringen.probeerNu}</Button>
      </div>
    </Message>
  );
}

/** The server tells of an upload in parts how many lines it has read. */
function useGelezenRegels(upload: string | undefined): number | undefined {
  const { data } = useQuery({
    ...leveringQuery(upload ?? ""),
    enabled: upload !== undefined,
    refetchInterval: 1_000,
    retry: false,
    gcTime: 0,
  });
  return data?.levering.gelezenRegels;
}
