import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { useLanguage } from "@/i18n/language";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { Gedaan } from "@/ui/Gedaan";
import { Message } from "@/ui/Message";
import { PageHead } from "@/ui/PageHead";
import { naam } from "@/ui/registerveld";
import schikking from "@/ui/Schikking.module.css";
import { Beeindiging } from "./Beeindiging";
import { Geschiedenis } from "./Geschiedenis";
import { regelQuery } from "./queries";
import { RegelWijzigen } from "./RegelWijzigen";
import styles from "./Register.module.css";
import { useRegistertekst } from "./tekst";
import { useRegister } from "./useRegister";
import { Verwijzers } from "./Verwijzers";
import { Waarden } from "./Waarden";

const route = getRouteApi("/binnen/registers/$register/$code");

/** One row: what it holds, what it was, and what can be done with it. */
export function Regelpagina() {
  const { language, f } = useLanguage();
  const r = useRegistertekst();
  const { register: registercode, code } = route.useParams();
  const { gedaan: begin, wijzigen } = route.useSearch();
  const register = useRegister(registercode);
  const { data: regel } = useSuspenseQuery(regelQuery(registercode, code));
  const [wijzigt, setWijzigt] = useState(
    wijzigen === true && regel.magWijzigen && regel.beeindigdOp === null && !register.alleenToevoegen,
  );
  const [beeindigt, setBeeindigt] = useState(false);
  const [gedaan, setGedaan] = useState(begin === "toegevoegd" ? r.toegevoegd(code) : undefined);
  const klaar = (tekst: string) => {
    setWijzigt(false);
    setBeeindigt(false);
    setGedaan(tekst);
  };
  const een = naam({ nl: register.nl.een, en: register.en.een }, language);
  const loopt = regel.beeindigdOp === null;
  return (
    <>
      <PageHead
        title={regel.titel}
        lang="nl"
        conclusion={`${een} ${code} · ${r.versieRegel(regel.versie, regel.gewijzigdDoor, f.moment(regel.gewijzigdOp))}`}
      />
      <div className={schikking.stack}>
        {gedaan && <Gedaan key={gedaan} titel={gedaan} />}
        {regel.beeindigdOp && (
          <Message tone="info" title={r.beeindigdOp(f.longDay(regel.beeindigdOp))}>
            {regel.notitie && <p lang="nl">{regel.notitie}</p>}
          </Message>
        )}
        <Card
          title={een}
          aside={
            regel.magWijzigen &&
            loopt &&
            !wijzigt && (
              <span className={schikking.buttons}>
                {!register.alleenToevoegen && (
                  <Button kind="primary" onClick={() => setWijzigt(true)}>
                    {r.wijzigen}
                  </Button>
                )}
                <Button onClick={() => setBeeindigt(true)}>{r.beeindigen}</Button>
              </span>
            )
          }
        >
          {wijzigt ? (
            <RegelWijzigen
              register={register}
              regel={regel}
              onCancel={() => setWijzigt(false)}
              onDone={() => klaar(r.opgeslagen(code))}
            />
          ) : (
            <Waarden register={register} regel={regel} />
          )}
        </Card>
        <Verwijzers regel={regel} />
        <Card title={r.geschiedenis}>
          <Geschiedenis register={register} regel={regel} onDone={klaar} />
        </Card>
        <p className={styles.klein}>
          <Link to="/registers/$register" params={{ register: registercode }}>
            {r.terug(naam({ nl: register.nl.veel, en: register.en.veel }, language))}
          </Link>
        </p>
      </div>
      {beeindigt && (
        <Beeindiging
          register={register}
          regel={regel}
          onClose={() => setBeeindigt(false)}
          onDone={() => klaar(r.beeindigd(code))}
        />
      )}
    </>
  );
}
