import { veldtekst } from "@/api/registers";
import type { Registerregel } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { quarterName } from "@/lib/format";
import { Regellink } from "@/ui/Regellink";
import { RowTable } from "@/ui/RowTable";
import { useRegisterkeuzes } from "@/ui/useRegisterkeuzes";
import styles from "./Actieplan.module.css";
import { Overtijd } from "./Overtijd";
import { useActieplantekst } from "./tekst";

/** The actions as a table. */
export function Lijst({ acties, laat }: { acties: Registerregel[]; laat: Set<string> }) {
  const { f } = useLanguage();
  const a = useActieplantekst();
  const { heet } = useRegisterkeuzes("acties");
  const getal = (actie: Registerregel, veld: string, form: (waarde: string) => string) => {
    const waarde = veldtekst(actie, veld);
    return waarde ? form(waarde) : "–";
  };
  return (
    <RowTable
      caption={a.actiekop}
      rows={acties}
      rowKey={({ code }) => code}
      columns={[
        {
          head: a.titelkop,
          cell: (actie) => (
            <>
              <Regellink register="acties" code={actie.code}>
                {actie.titel}
              </Regellink>{" "}
              <span className={styles.klein}>{actie.code}</span>
            </>
          ),
        },
        { head: a.spoor, cell: (actie) => heet("spoor", veldtekst(actie, "spoor")) },
        { head: a.rol, cell: (actie) => veldtekst(actie, "rol") || "–", lang: "nl" },
        { head: a.dienstonderdeel, cell: (actie) => veldtekst(actie, "dienstonderdeel") || a.geheelVws },
        {
          head: a.wanneer,
          cell: (actie) => (
            <>
              {getal(actie, "kwartaal", quarterName)} <Overtijd laat={laat.has(actie.code)} />
            </>
          ),
        },
        { head: a.status, cell: (actie) => heet("status", veldtekst(actie, "status")) },
        { head: a.verwachtkop, number: true, cell: (actie) => getal(actie, "verwachteBanen", f.everyDigit) },
        { head: a.kosten, number: true, cell: (actie) => getal(actie, "kosten", f.euro) },
      ]}
    />
  );
}
