import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { downloadCsv } from "@/api/download";
import { Problem } from "@/api/problem";
import type { Mij, Opbouw } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { quarterName } from "@/lib/format";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { PrintButton } from "@/ui/PrintButton";
import { ProblemMessage } from "@/ui/ProblemMessage";
import { useCijfernaam } from "@/ui/useCijfernaam";
import { Waarde } from "@/ui/Waarde";
import { Bladen } from "./Bladen";
import { ingevuld, uitkomst } from "./berekening";
import { Herkomst } from "./Herkomst";
import { Invoertabel } from "./Invoertabel";
import { Kruimels } from "./Kruimels";
import styles from "./Opbouwpaneel.module.css";
import { alsTekst, type Plaats, padVan } from "./pad";
import { opbouwQuery, type Vraag } from "./queries";
import { useOpbouwtekst } from "./tekst";

interface OpbouwpaneelProps {
  mij: Mij;
  /** The way down as the address has it. */
  adres: string;
  kwartaal: string;
  versie?: number | undefined;
  /** Goes to another place in the tree, or closes it. */
  onOpen: (adres: string | undefined) => void;
  /** The way to what is below. */
  verder?: ReactNode;
  /** What else there is of the figure, below what it is made of. */
  children?: ReactNode;
  /** What there is of it where this reader has no such figure. */
  zonderCijfer?: ReactNode;
}

/** What a figure is made of: its formula, what goes into it, the law, the deliveries and the lines. */
export function Opbouwpaneel({ adres, kwartaal, versie, ...rest }: OpbouwpaneelProps) {
  const { onOpen } = rest;
  const { t } = useLanguage();
  const o = useOpbouwtekst();
  const pad = padVan(adres);
  const hier = pad.at(-1);
  if (!hier) {
    return (
      <Dialog
        title={o.titel}
        onClose={() => onOpen(undefined)}
        actions={<Button onClick={() => onOpen(undefined)}>{o.sluiten}</Button>}
      >
        <p>{t.app.notFoundHelp}</p>
      </Dialog>
    );
  }
  return <Paneel pad={pad} vraag={{ ...hier, kwartaal, versie }} {...rest} />;
}

interface PaneelProps extends Pick<OpbouwpaneelProps, "mij" | "onOpen" | "verder" | "children" | "zonderCijfer"> {
  pad: Plaats[];
  vraag: Vraag;
}

function Paneel({ mij, pad, vraag, onOpen, verder, children, zonderCijfer }: PaneelProps) {
  const o = useOpbouwtekst();
  const { rijen, cijfers } = useCijfernaam();
  const { data: opbouw, error, refetch } = useQuery(opbouwQuery(vraag));
  const [mislukt, setMislukt] = useState<unknown>();
  const naam = opbouw && (rijen[opbouw.code] ?? opbouw.naam);
  const titel = `${o.titel}: ${cijfers[vraag.cijfer]}${naam ? `, ${naam}` : ""}, ${quarterName(vraag.kwartaal)}`;
  const download = (gevonden: Opbouw) =>
    downloadCsv(
      `/standen/${vraag.kwartaal}/opbouw/${vraag.code}/${vraag.cijfer}?versie=${gevonden.versie}`,
      `opbouw-${vraag.kwartaal}-${vraag.code}-${vraag.cijfer}.csv`,
    ).catch(setMislukt);
  return (
    <Dialog
      tall
      title={titel}
      onClose={() => onOpen(undefined)}
      actions={
        <>
          <Button onClick={() => onOpen(undefined)}>{o.sluiten}</Button>
          <PrintButton />
          {opbouw && <Button onClick={() => download(opbouw)}>{o.csv}</Button>}
        </>
      }
    >
      <div className={styles.paneel} data-opbouw>
        {pad.length > 1 && <Kruimels pad={pad} onOpen={(tot) => onOpen(alsTekst(tot))} />}
        {error && <ProblemMessage error={error} onRetry={refetch} />}
        {mislukt !== undefined && <ProblemMessage error={mislukt} />}
        {!opbouw && !error && <p role="status">{o.laden}</p>}
        {opbouw && (
          <>
            <Uitkomst opbouw={opbouw} />
            {verder}
            <Invoertabel opbouw={opbouw} onOpen={(plaats) => onOpen(alsTekst([...pad, plaats]))} />
            {opbouw.bladeren && <Bladen vraag={vraag} opbouw={opbouw} bladeren={opbouw.bladeren} />}
            <Herkomst opbouw={opbouw} mij={mij} />
          </>
        )}
        {isErNiet(error) ? zonderCijfer : (opbouw || error) && children}
      </div>
    </Dialog>
  );
}

const isErNiet = (error: unknown) => error instanceof Problem && (error.status === 404 || error.status === 403);

function Uitkomst({ opbouw }: { opbouw: Opbouw }) {
  const { t, f } = useLanguage();
  const o = useOpbouwtekst();
  const som = ingevuld(o, f, opbouw);
  return (
    <div>
      <p className={styles.uitkomst}>
        <Waarde cijfer={opbouw.uitkomst} />
        {opbouw.uitkomst.waarde !== null && opbouw.uitkomst.eenheid === "banen" && ` ${o.eenheden.banen}`}
      </p>
      <p>
        {o.woorden[opbouw.cijfer]}{" "}
        <Link to="/begrippen" hash={opbouw.cijfer}>
          {o.begrip}
        </Link>
      </p>
      {opbouw.uitkomst.afgerond && <p>{o.afgerond}</p>}
      {opbouw.samengevoegd.length > 0 && <p>{o.samengevoegd(opbouw.samengevoegd.join(", "))}</p>}
      {som && (
        <p className={styles.som}>
          {som} = {uitkomst(t, f, opbouw.uitkomst)}
        </p>
      )}
    </div>
  );
}
