import { veldtekst } from "@/api/registers";
import type { Registerregel } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { quarterName } from "@/lib/format";
import { Button } from "@/ui/Button";
import { Regellink } from "@/ui/Regellink";
import { useRegisterkeuzes } from "@/ui/useRegisterkeuzes";
import styles from "./Actieplan.module.css";
import { Overtijd } from "./Overtijd";
import { useActieplantekst } from "./tekst";

interface KaartProps {
  actie: Registerregel;
  laat: boolean;
  onSleep: (code: string | undefined) => void;
  onVerplaats: () => void;
}

/** One action on the board. */
export function Kaart({ actie, laat, onSleep, onVerplaats }: KaartProps) {
  const { f } = useLanguage();
  const a = useActieplantekst();
  const { heet } = useRegisterkeuzes("acties");
  const kwartaal = veldtekst(actie, "kwartaal");
  const banen = veldtekst(actie, "verwachteBanen");
  const kosten = veldtekst(actie, "kosten");
  const teltMee = veldtekst(actie, "teltMee");
  const telt = teltMee === "nee" ? a.teltNiet : teltMee === "onbekend" ? a.teltOnbekend : undefined;
  return (
    <li
      className={styles.kaart}
      draggable={actie.magWijzigen}
      onDragStart={(event) => {
        event.dataTransfer.setData("text/plain", actie.code);
        event.dataTransfer.effectAllowed = "move";
        onSleep(actie.code);
      }}
      onDragEnd={() => onSleep(undefined)}
    >
      <p className={styles.kaarttitel}>
        <Regellink register="acties" code={actie.code}>
          {actie.titel}
        </Regellink>
      </p>
      <p className={styles.klein}>
        {[
          heet("status", veldtekst(actie, "status")),
          veldtekst(actie, "rol"),
          veldtekst(actie, "dienstonderdeel") || a.geheelVws,
          kwartaal && quarterName(kwartaal),
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      {laat && (
        <p>
          <Overtijd laat />
        </p>
      )}
      {(banen || kosten) && (
        <p className={styles.klein}>
          {[banen && a.verwacht(f.everyDigit(banen)), banen && telt, kosten && f.euro(kosten)]
            .filter(Boolean)
            .join(" · ")}
        </p>
      )}
      {actie.magWijzigen && (
        <Button
          kind="plain"
          onClick={onVerplaats}
          aria-label={a.verplaatsVan(actie.titel)}
          className={styles.verplaats}
        >
          {a.verplaatsen}
        </Button>
      )}
    </li>
  );
}
