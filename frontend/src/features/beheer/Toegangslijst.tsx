import { type ReactNode, useState } from "react";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { Cell } from "@/ui/Cell";
import { Table } from "@/ui/Table";
import styles from "./Beheer.module.css";
import { useBeheertekst } from "./tekst";

/** How a dialog of a list ends: with nothing done, or with what to tell. */
export interface Afloop {
  onClose: () => void;
  onDone: (text: string) => void;
}

interface Toegang {
  id: string;
  /** What it is for. */
  naam: string;
}

interface Kolom<T> {
  kop: string;
  cel: (item: T) => ReactNode;
}

interface ToegangslijstProps<T extends Toegang> {
  title: string;
  items: T[];
  /** What asks for the next page. */
  meer: ReactNode;
  /** Said when there are none. */
  leeg?: string;
  /** The name it logs in with. */
  inlognaam: { kop: string; cel: (item: T) => string };
  kolommen: Kolom<T>[];
  mayChange: boolean;
  nieuw: { label: string; kind: "primary" | "secondary"; dialoog: (afloop: Afloop) => ReactNode };
  /** What can be done with one of them. */
  actie: {
    label: string;
    van: (inlognaam: string) => string;
    mag?: (item: T) => boolean;
    dialoog: (item: T, afloop: Afloop) => ReactNode;
  };
  onDone: (text: string) => void;
}

/** Who or what has access, with one dialog at a time: to add to the list, or about one that is in it. */
export function Toegangslijst<T extends Toegang>({ title, items, mayChange, onDone, ...rest }: ToegangslijstProps<T>) {
  const { meer, leeg, inlognaam, kolommen, nieuw, actie } = rest;
  const b = useBeheertekst();
  const [asked, setAsked] = useState<T | "nieuw">();
  const onClose = () => setAsked(undefined);
  const afloop: Afloop = {
    onClose,
    onDone: (text) => {
      onClose();
      onDone(text);
    },
  };
  return (
    <Card
      title={title}
      aside={
        mayChange && (
          <Button kind={nieuw.kind} onClick={() => setAsked("nieuw")}>
            {nieuw.label}…
          </Button>
        )
      }
    >
      {items.length === 0 ? (
        <p>{leeg}</p>
      ) : (
        <div className={styles.table}>
          <Table caption={title} captionHidden stacks>
            <thead>
              <tr>
                {[inlognaam, ...kolommen].map(({ kop }) => (
                  <th key={kop} scope="col">
                    {kop}
                  </th>
                ))}
                {mayChange && (
                  <th scope="col" data-action>
                    {b.actie}
                  </th>
                )}
              </tr>
            </thead>
            <tbody>
              {items.map((item) => (
                <tr key={item.id}>
                  <th scope="row">
                    {inlognaam.cel(item)}
                    <span className={styles.description} lang="nl">
                      {item.naam}
                    </span>
                  </th>
                  {kolommen.map(({ kop, cel }) => (
                    <Cell key={kop} head={kop}>
                      {cel(item)}
                    </Cell>
                  ))}
                  {mayChange && (
                    <Cell action head={b.actie}>
                      {(actie.mag?.(item) ?? true) && (
                        <Button kind="plain" aria-label={actie.van(inlognaam.cel(item))} onClick={() => setAsked(item)}>
                          {actie.label}
                        </Button>
                      )}
                    </Cell>
                  )}
                </tr>
              ))}
            </tbody>
          </Table>
        </div>
      )}
      {meer}
      {asked === "nieuw" && nieuw.dialoog(afloop)}
      {asked && asked !== "nieuw" && actie.dialoog(asked, afloop)}
    </Card>
  );
}
