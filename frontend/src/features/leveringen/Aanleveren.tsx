import { useBlocker, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import type { Leveringsoort, NieuwePakbon } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { Card } from "@/ui/Card";
import { Icon } from "@/ui/Icon";
import { Message } from "@/ui/Message";
import { ProblemMessage } from "@/ui/ProblemMessage";
import { Step, Steps } from "@/ui/Steps";
import styles from "./Aanleveren.module.css";
import { Bezwaarmelding } from "./Bezwaarmelding";
import { Neerleggen } from "./Neerleggen";
import { Onderweg } from "./Onderweg";
import { Pakbonkeuze } from "./Pakbonkeuze";
import { kolommenOp } from "./soorten";
import { useAanlevering } from "./useAanlevering";
import { type Keuze, Wat } from "./Wat";
import { Weggaan } from "./Weggaan";

/** The three steps of a delivery: what it is, which file, and on its way. */
export function Aanleveren({ soorten }: { soorten: Leveringsoort[] }) {
  const { t } = useLanguage();
  const navigate = useNavigate();
  const [keuze, setKeuze] = useState<Keuze>({ peildatum: "" });
  const [pakbon, setPakbon] = useState<NieuwePakbon>();
  const [tried, setTried] = useState(false);
  const { aanlevering, start, cancel, reset, isUnderway } = useAanlevering(({ levering, alGeleverd }) =>
    navigate({ to: "/leveringen/$id", params: { id: levering.id }, search: alGeleverd ? { al: true } : {} }),
  );
  const { soort, peildatum } = keuze;
  const busy = aanlevering.fase === "controleren" || aanlevering.fase === "verzenden";
  const blocker = useBlocker({ shouldBlockFn: isUnderway, enableBeforeUnload: isUnderway, withResolver: true });

  const past = !pakbon || (pakbon.soort === soort?.code && pakbon.peildatum === peildatum);
  const neemPakbon = (gelezen: NieuwePakbon | undefined) => {
    setPakbon(gelezen);
    if (gelezen) {
      setKeuze({ soort: soorten.find(({ code }) => code === gelezen.soort), peildatum: gelezen.peildatum });
    }
  };
  const take = (bestand: File) => {
    setTried(true);
    if (soort && peildatum && past) {
      start({ soort: soort.code, peildatum, bestand, pakbon }, kolommenOp(soort, peildatum));
    }
  };

  return (
    <Card title={t.leveringen.nieuw}>
      <p className={styles.promise}>
        <Icon name="lock" size="1.25rem" />
        {t.leveringen.belofte}
      </p>
      <Steps>
        <Step number={1} total={3} title={t.leveringen.stap1} done={Boolean(soort && peildatum)}>
          <Wat soorten={soorten} keuze={keuze} onChange={setKeuze} tried={tried} disabled={busy} />
          <Pakbonkeuze
            onChange={neemPakbon}
            past={past ? undefined : t.leveringen.pakbonAnders}
            gekozen={pakbon !== undefined}
            disabled={busy}
          />
        </Step>
        <Step number={2} total={3} title={t.leveringen.stap2} done={busy}>
          {!busy && <Neerleggen onFile={take} />}
          {busy && (
            <p className={styles.file}>
              <Icon name="file" />
              {aanlevering.fase === "controleren" ? aanlevering.bestand.name : aanlevering.verzending.bestand.name}
            </p>
          )}
        </Step>
        <Step number={3} total={3} title={t.leveringen.stap3} done={false}>
          {busy && <Onderweg aanlevering={aanlevering} onCancel={cancel} />}
          {aanlevering.fase === "kiezen" && aanlevering.geannuleerd && (
            <Message tone="info" title={t.leveringen.geannuleerd} urgent />
          )}
          {aanlevering.fase === "bezwaar" && <Bezwaarmelding bezwaar={aanlevering.bezwaar} onReset={reset} />}
          {aanlevering.fase === "fout" && <ProblemMessage error={aanlevering.error} />}
        </Step>
      </Steps>
      {blocker.status === "blocked" && (
        <Weggaan
          onStay={blocker.reset}
          onLeave={() => {
            cancel();
            blocker.proceed();
          }}
        />
      )}
    </Card>
  );
}
