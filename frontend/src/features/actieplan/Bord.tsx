import { type DragEvent, useId, useState } from "react";
import { isOvertaken } from "@/api/problem";
import { veldtekst } from "@/api/registers";
import type { Actieplan, Registerregel } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { Button } from "@/ui/Button";
import { Gedaan } from "@/ui/Gedaan";
import { ProblemMessage } from "@/ui/ProblemMessage";
import { Regelbotsing } from "@/ui/Regelbotsing";
import { useRegisterkeuzes } from "@/ui/useRegisterkeuzes";
import styles from "./Actieplan.module.css";
import { behoefte, isNodig, ontbreekt, sporen, type Verplaatsing, vanSpoor, verplaatst } from "./bord";
import { Kaart } from "./Kaart";
import { useActieplantekst } from "./tekst";
import { useVerplaatsing } from "./useVerplaatsing";
import { Verplaatsdialoog } from "./Verplaatsdialoog";

interface BordProps {
  acties: Registerregel[];
  plan: Actieplan;
  /** The codes of actions that are overdue. */
  laat: Set<string>;
}

/** Cards of a column that are shown before somebody asks for all of them. */
const eerste = 8;

/** The actions by spoor; a card moves by dragging it, or with a dialog for who uses no mouse. */
export function Bord({ acties, plan, laat }: BordProps) {
  const a = useActieplantekst();
  const [sleept, setSleept] = useState<string>();
  const [vraagt, setVraagt] = useState<{ actie: Registerregel; spoor: string }>();
  const sluit = () => setVraagt(undefined);
  const { gedaan, overtaken, verlaat, bewaring, terug } = useVerplaatsing(sluit);
  const verplaats = (van: Registerregel, naar: Verplaatsing) => bewaring.mutate({ van, velden: verplaatst(van, naar) });
  const laatVallen = (code: string, spoor: string) => {
    setSleept(undefined);
    const actie = acties.find((deze) => deze.code === code);
    if (!actie?.magWijzigen || veldtekst(actie, "spoor") === spoor) {
      return;
    }
    const naar = { spoor, status: veldtekst(actie, "status") };
    if (ontbreekt(actie, naar).length > 0) {
      setVraagt({ actie, spoor });
    } else {
      verplaats(actie, naar);
    }
  };
  const fout = overtaken ? null : (terug.error ?? (vraagt ? null : bewaring.error));
  return (
    <>
      {gedaan && (
        <Gedaan key={gedaan.tekst} titel={gedaan.tekst}>
          {gedaan.terugweg && (
            <Button onClick={() => gedaan.terugweg && terug.mutate(gedaan.terugweg)} disabled={terug.isPending}>
              {a.ongedaan}
            </Button>
          )}
        </Gedaan>
      )}
      {fout && <ProblemMessage error={fout} />}
      <div className={styles.bord}>
        {sporen.map((spoor) => (
          <Kolom
            key={spoor}
            spoor={spoor}
            plan={plan}
            acties={vanSpoor(acties, spoor)}
            laat={laat}
            sleept={sleept}
            onSleep={setSleept}
            onDrop={(code) => laatVallen(code, spoor)}
            onVerplaats={(actie) => {
              verlaat();
              setVraagt({ actie, spoor });
            }}
          />
        ))}
      </div>
      {vraagt && (
        <Verplaatsdialoog
          key={vraagt.actie.code}
          actie={vraagt.actie}
          spoor={vraagt.spoor}
          busy={bewaring.isPending}
          error={overtaken ? null : bewaring.error}
          onClose={sluit}
          onVerplaats={(naar) => verplaats(vraagt.actie, naar)}
        />
      )}
      {overtaken && (
        <Regelbotsing
          overtaken={overtaken}
          busy={bewaring.isPending}
          error={isOvertaken(bewaring.error) ? undefined : bewaring.error}
          onClose={verlaat}
          onKeep={() => {
            verlaat();
            sluit();
          }}
          onOverwrite={(van, velden) => bewaring.mutate({ van, velden })}
        />
      )}
    </>
  );
}

interface KolomProps {
  spoor: string;
  plan: Actieplan;
  acties: Registerregel[];
  laat: Set<string>;
  sleept: string | undefined;
  onSleep: (code: string | undefined) => void;
  onDrop: (code: string) => void;
  onVerplaats: (actie: Registerregel) => void;
}

function Kolom({ spoor, plan, acties, laat, sleept, onSleep, onDrop, onVerplaats }: KolomProps) {
  const { f } = useLanguage();
  const a = useActieplantekst();
  const { heet } = useRegisterkeuzes("acties");
  const id = useId();
  const [alle, setAlle] = useState(false);
  const [boven, setBoven] = useState(false);
  const som = plan.sporen.find((deze) => deze.spoor === spoor);
  const komt = f.oneDecimal(som?.teKomen.waarde ?? "0");
  const vraag = behoefte(plan);
  const getoond = alle ? acties : acties.slice(0, eerste);
  const over = (event: DragEvent) => {
    if (sleept) {
      event.preventDefault();
      setBoven(true);
    }
  };
  return (
    <section
      className={boven && sleept ? `${styles.kolom} ${styles.boven}` : styles.kolom}
      aria-labelledby={id}
      onDragOver={over}
      onDragLeave={() => setBoven(false)}
      onDrop={(event) => {
        event.preventDefault();
        setBoven(false);
        onDrop(event.dataTransfer.getData("text/plain"));
      }}
    >
      <header className={styles.kolomkop}>
        <h3 id={id}>{heet("spoor", spoor)}</h3>
        <p>
          {a.acties(acties.length)}
          <br />
          <strong>{vraag && isNodig(vraag.nodig) ? a.vanNodig(komt, f.oneDecimal(vraag.nodig)) : a.banen(komt)}</strong>
        </p>
      </header>
      {acties.length === 0 ? (
        <p className={styles.klein}>{a.leegSpoor}</p>
      ) : (
        <ul className={styles.kaarten}>
          {getoond.map((actie) => (
            <Kaart
              key={actie.code}
              actie={actie}
              laat={laat.has(actie.code)}
              onSleep={onSleep}
              onVerplaats={() => onVerplaats(actie)}
            />
          ))}
        </ul>
      )}
      {getoond.length < acties.length && <Button onClick={() => setAlle(true)}>{a.toonAlle(acties.length)}</Button>}
    </section>
  );
}
