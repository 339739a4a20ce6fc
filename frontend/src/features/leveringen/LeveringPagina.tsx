import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { leveringQuery, type ReadLevering } from "@/api/queries";
import { magWisbewijsZien } from "@/api/rollen";
import type { Levering, Melding, Soort } from "@/api/schemas";
import type { Text } from "@/i18n/nl";
import { codedText } from "@/i18n/problem";
import { useScreenLanguage } from "@/i18n/screenLanguage";
import type { Format } from "@/lib/format";
import { quarterName } from "@/lib/format";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { Gedaan } from "@/ui/Gedaan";
import { Message } from "@/ui/Message";
import { OpVolgorde } from "@/ui/OpVolgorde";
import { PageHead } from "@/ui/PageHead";
import { Progress } from "@/ui/Progress";
import { AfgekeurdeRegels } from "./AfgekeurdeRegels";
import { Afkeuroorzaken } from "./Afkeuroorzaken";
import { HandelingDialoog } from "./HandelingDialoog";
import { LeveringGegevens } from "./LeveringGegevens";
import styles from "./LeveringPagina.module.css";
import { LeveringStatus } from "./LeveringStatus";
import { Meldingen } from "./Meldingen";
import type { Handeling } from "./useHandeling";
import { useVoortgang } from "./useVoortgang";
import { Voorvertoning } from "./Voorvertoning";
import { Wisbewijs } from "./Wisbewijs";

const route = getRouteApi("/binnen/leveringen/$id");

/** Whose outcomes are about persons that somebody may have to act on. */
const metUitkomsten: Soort[] = ["uwv-doelgroepregister", "personeel", "inhuur"];

interface Asked {
  actie: Handeling["actie"];
  melding?: Melding;
}

function conclusie(t: Text, f: Format, { status, regels, afgekeurd, gelezenRegels }: Levering): string {
  if (status === "ontvangen") {
    return t.levering.bezig(f.whole(gelezenRegels));
  }
  return status === "geweigerd"
    ? t.levering.geweigerd
    : t.levering.conclusie(f.whole(regels ?? 0), f.whole(afgekeurd ?? 0));
}

/** One delivery: what was found in it, what processing changes, and the decision. */
export function LeveringPagina() {
  const { t, f } = useScreenLanguage();
  const { id } = route.useParams();
  const { al } = route.useSearch();
  const { mij } = route.useRouteContext();
  const { data: read } = useSuspenseQuery(leveringQuery(id));
  useVoortgang(id);
  const [asked, setAsked] = useState<Asked>();
  const [done, setDone] = useState<Handeling["actie"]>();
  const [stale, setStale] = useState(false);
  const { levering } = read;
  const rejected = levering.status !== "ontvangen" && Boolean(levering.afgekeurd);
  const mayAsk = mij.persoonsregels && mij.rollen.includes("di-adviseur") && metUitkomsten.includes(levering.soort);
  const decidable = levering.status === "gecontroleerd" || levering.status === "bevestiging-nodig";

  return (
    <>
      <p className={styles.back}>
        <Link to="/leveringen">{t.levering.terug}</Link>
      </p>
      <PageHead title={levering.bestandsnaam ?? t.soorten[levering.soort]} conclusion={conclusie(t, f, levering)}>
        <LeveringStatus levering={levering} />
      </PageHead>
      <div className={styles.stack}>
        {al && (
          <Message tone="info" title={t.leveringen.alGeleverd(f.shortDay(levering.ontvangenOp))}>
            <p>{t.leveringen.alGeleverdHelp}</p>
          </Message>
        )}
        {done && <Afloop key={done} actie={done} levering={levering} />}
        <Verouderd stale={stale} status={levering.status} />
        <Basis levering={levering} />
        {levering.status === "ontvangen" && (
          <Card title={t.leveringen.regelsLezen}>
            <Progress label={t.leveringen.status.ontvangen}>
              {t.leveringen.regelsGelezen(f.whole(levering.gelezenRegels))}
            </Progress>
          </Card>
        )}
        {levering.weigering && <Message tone="bad" title={codedText(t, levering.weigering)} />}
        <Meldingen
          levering={levering}
          decidable={decidable}
          onConfirm={(melding) => setAsked({ actie: "bevestigen", melding })}
        />
        {rejected && !levering.afgekeurdGewistOp && <Afkeuroorzaken levering={levering} />}
        <OpVolgorde>
          {decidable && <Voorvertoning levering={levering} />}
          {mayAsk && (decidable || levering.status === "verwerkt") && (
            <p>
              <Link to="/verzoeken/nieuw" search={{ levering: id }}>
                {t.levering.terugzoeken}
              </Link>
            </p>
          )}
          <Beslissing read={read} onAsk={(actie) => setAsked({ actie })} />
          <NietIntrekken levering={levering} />
          {rejected && !levering.afgekeurdGewistOp && <AfgekeurdeRegels id={id} />}
          {levering.regelsGewistOp && magWisbewijsZien(mij) && <Wisbewijs levering={levering} />}
          <LeveringGegevens levering={levering} />
        </OpVolgorde>
      </div>
      {asked && (
        <HandelingDialoog
          read={read}
          actie={asked.actie}
          melding={asked.melding}
          onClose={() => setAsked(undefined)}
          onStale={() => {
            setAsked(undefined);
            setStale(true);
          }}
          onDone={(actie) => {
            setAsked(undefined);
            setStale(false);
            setDone(actie);
          }}
        />
      )}
    </>
  );
}

/** Says that nothing was processed, because what was weighed no longer held. */
function Verouderd({ stale, status }: Pick<Levering, "status"> & { stale: boolean }) {
  const { t } = useScreenLanguage();
  return stale && (status === "gecontroleerd" || status === "bevestiging-nodig") ? (
    <Message tone="warn" title={t.levering.verouderd} urgent>
      <p>{t.levering.verouderdHelp}</p>
    </Message>
  ) : null;
}

/** On which delivery a mutatie counts, and whether it does. */
function Basis({ levering: { basis, status } }: { levering: Levering }) {
  const { t, f } = useScreenLanguage();
  if (!basis) {
    return null;
  }
  const geldt = basis.status === "geldt" || (status !== "verwerkt" && status !== "ingetrokken");
  return (
    <Message tone={geldt ? "info" : "warn"} title={t.levering.basis[geldt ? "geldt" : basis.status]}>
      <p>
        <Link to="/leveringen/$id" params={{ id: basis.levering }}>
          {t.levering.naarBasis(f.longDay(basis.peildatum))}
        </Link>
      </p>
    </Message>
  );
}

function Afloop({ actie, levering }: { actie: Handeling["actie"]; levering: Levering }) {
  const { t } = useScreenLanguage();
  return (
    <Gedaan titel={t.levering.gedaan[actie]}>
      {(actie === "verwerken" || actie === "intrekken") && (
        <p>
          <Link to="/banenafspraak" search={{ kwartaal: levering.kwartaal }}>
            {t.levering.naarCijfers(quarterName(levering.kwartaal))}
          </Link>
        </p>
      )}
    </Gedaan>
  );
}

/** Why the button to withdraw is not there, for who would have it otherwise. */
function NietIntrekken({ levering: { intrekbezwaar } }: { levering: Levering }) {
  const { t } = useScreenLanguage();
  return intrekbezwaar ? (
    <Message tone="info" title={t.levering.nietIntrekken}>
      <p>{codedText(t, intrekbezwaar)}</p>
    </Message>
  ) : null;
}

function Beslissing({ read, onAsk }: { read: ReadLevering; onAsk: (actie: Handeling["actie"]) => void }) {
  const { t } = useScreenLanguage();
  const { acties } = read.levering;
  if (!acties.some((actie) => actie !== "bevestigen")) {
    return null;
  }
  return (
    <div className={styles.actions}>
      {acties.includes("verwerken") && (
        <Button kind="primary" onClick={() => onAsk("verwerken")}>
          {t.levering.verwerken}
        </Button>
      )}
      {acties.includes("weggooien") && <Button onClick={() => onAsk("weggooien")}>{t.levering.nietVerwerken}</Button>}
      {acties.includes("intrekken") && (
        <Button kind="danger" onClick={() => onAsk("intrekken")}>
          {t.leveringen.intrekken}
        </Button>
      )}
    </div>
  );
}
