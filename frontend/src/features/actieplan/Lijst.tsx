import { useState } from "react";
import { veldtekst } from "@/api/registers";
import type { Registerregel } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { quarterName } from "@/lib/format";
import { HeleCodes } from "@/ui/HeleCodes";
import { Meer } from "@/ui/Meer";
import { Regellink } from "@/ui/Regellink";
import { RowTable } from "@/ui/RowTable";
import { useRegisterkeuzes } from "@/ui/useRegisterkeuzes";
import styles from "./Actieplan.module.css";
import { Overtijd } from "./Overtijd";
import { useActieplantekst } from "./tekst";

/** Rows that are drawn before somebody asks for more: a plan may have thousands. */
const BLADZIJDE = 50;

/** The actions as a table, a page at a time; what is counted above and below it is all of them. */
export function Lijst({ acties, laat }: { acties: Registerregel[]; laat: Set<string> }) {
  const { f } = useLanguage();
  const a = useActieplantekst();
  const { heet } = useRegisterkeuzes("acties");
  const [aantal, setAantal] = useState(BLADZIJDE);
  const getal = (actie: Registerregel, veld: string, form: (waarde: string) => string) => {
    const waarde = veldtekst(actie, veld);
    return waarde ? form(waarde) : "–";
  };
  const getoond = acties.slice(0, aantal);
  return (
    <>
      <RowTable
        caption={a.actiekop}
        rows={getoond}
        rowKey={({ code }) => code}
        columns={[
          {
            head: a.titelkop,
            cell: (actie) => (
              <>
                <Regellink register="acties" code={actie.code}>
                  {actie.titel}
                </Regellink>{" "}
                <span className={styles.klein}>
                  <HeleCodes>{actie.code}</HeleCodes>
                </span>
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
      <div className={styles.meer}>
        {getoond.length < acties.length && (
          <p role="status">{a.getoond(f.whole(getoond.length), f.whole(acties.length))}</p>
        )}
        <Meer isMeer={getoond.length < acties.length} onMeer={() => setAantal(aantal + BLADZIJDE)}>
          {a.meer}
        </Meer>
      </div>
    </>
  );
}
