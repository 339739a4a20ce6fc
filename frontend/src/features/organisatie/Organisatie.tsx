import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { boomQuery, reorganisatiesQuery } from "@/api/organisatie";
import { useLanguage } from "@/i18n/language";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { TextField } from "@/ui/Field";
import { Message } from "@/ui/Message";
import { PageHead } from "@/ui/PageHead";
import { Boom } from "./Boom";
import { NieuweReorganisatie } from "./NieuweReorganisatie";
import styles from "./Organisatie.module.css";
import { Tijdlijn } from "./Tijdlijn";
import { useOrganisatietekst } from "./tekst";
import { Voorstel } from "./Voorstel";

const route = getRouteApi("/binnen/organisatie");

const vandaag = () => new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" }).format(new Date());

/** Which units there are on a day, how they changed, and what waits to change them. */
export function Organisatie() {
  const { f } = useLanguage();
  const o = useOrganisatietekst();
  const { mij } = route.useRouteContext();
  const { peildatum = vandaag() } = route.useSearch();
  const navigate = route.useNavigate();
  const { data: onderdelen } = useSuspenseQuery(boomQuery(peildatum));
  const { data: reorganisaties } = useSuspenseQuery(reorganisatiesQuery);
  const [nieuw, setNieuw] = useState(false);
  const [done, setDone] = useState<{ text: string; key: number }>();
  const tell = (text: string) => setDone((before) => ({ text, key: (before?.key ?? 0) + 1 }));
  const open = reorganisaties.filter(({ status }) => status === "voorgesteld");
  const gedaan = reorganisaties
    .filter(({ status }) => status === "goedgekeurd")
    .sort((een, ander) => ander.ingangsdatum.localeCompare(een.ingangsdatum));
  const weg = reorganisaties.filter(({ status }) => status === "afgewezen" || status === "ingetrokken");
  const dag = f.longDay(peildatum);
  const [eerste] = onderdelen;
  return (
    <>
      <PageHead
        title={o.title}
        conclusion={
          !eerste
            ? o.conclusieGeen(dag)
            : onderdelen.length === 1
              ? o.conclusieEen(eerste.naam, dag)
              : o.conclusie(onderdelen.length, dag)
        }
      >
        <TextField
          key={peildatum}
          label={o.peildatum}
          type="date"
          defaultValue={peildatum}
          onChange={({ target }) =>
            target.value && navigate({ search: { peildatum: target.value }, replace: true, resetScroll: false })
          }
        />
        {mij.rollen.includes("hr-analist") && (
          <Button kind="primary" onClick={() => setNieuw(true)}>
            {o.nieuw}
          </Button>
        )}
      </PageHead>
      <div className={styles.stack}>
        {done && <Done key={done.key} text={done.text} />}
        {open.length > 0 && (
          <Card title={o.open}>
            <div className={styles.stack}>
              {open.map(({ id }) => (
                <Voorstel key={id} id={id} onderdelen={onderdelen} onDone={tell} />
              ))}
            </div>
          </Card>
        )}
        <div className={styles.layout}>
          <Card title={o.boom}>
            <Boom onderdelen={onderdelen} />
          </Card>
          <Card title={o.tijdlijn}>
            <Tijdlijn reorganisaties={gedaan} onderdelen={onderdelen} />
          </Card>
        </div>
        {weg.length > 0 && (
          <Card title={o.nietDoorgegaan}>
            <Tijdlijn reorganisaties={weg} onderdelen={onderdelen} />
          </Card>
        )}
      </div>
      {nieuw && (
        <NieuweReorganisatie
          onderdelen={onderdelen}
          onClose={() => setNieuw(false)}
          onDone={(text) => {
            setNieuw(false);
            tell(text);
          }}
        />
      )}
    </>
  );
}

/** Says what was done and takes the focus, so that it is read out and seen. */
function Done({ text }: { text: string }) {
  const message = useRef<HTMLDivElement>(null);
  useEffect(() => message.current?.focus(), []);
  return (
    <div ref={message} tabIndex={-1} className={styles.done}>
      <Message tone="ok" title={text} />
    </div>
  );
}
