import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { standversiesQuery } from "@/api/queries";
import { magWisbewijsZien } from "@/api/rollen";
import type { Cijfer, Mij, Stand, WettelijkeParameter } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import type { Text } from "@/i18n/nl";
import { Button } from "./Button";
import { Dialog } from "./Dialog";
import { Table } from "./Table";
import styles from "./Uitleg.module.css";
import { Waarde } from "./Waarde";

export type Cijfernaam = keyof Text["cijfer"]["namen"];

interface UitlegProps {
  title: string;
  cijfers: [Cijfernaam, Cijfer][];
  stand: Stand;
  /** Who reads: not everyone may see the proof that lines are gone. */
  mij: Mij;
  onClose: () => void;
}

/** Where figures come from: definition, numerator and denominator, day, status, parameter version and deliveries. */
export function Uitleg({ title, cijfers, stand, mij, onClose }: UitlegProps) {
  const { t, f } = useLanguage();
  const first = cijfers[0]?.[1];
  const used = new Set(cijfers.flatMap(([, cijfer]) => cijfer.leveringen));
  const leveringen = stand.leveringen.filter(({ id }) => used.has(id));
  const parameters = usedParameters(cijfers, stand);
  // What becomes of lines is told beside a stand, whose own answer never changes.
  const { data: versies } = useQuery(standversiesQuery(stand.kwartaal));
  const gewist = new Map(
    versies?.find(({ versie }) => versie === stand.versie)?.gewist.map(({ levering, op }) => [levering, op]),
  );
  const exact = (part: string | null) => (part === null ? "–" : f.everyDigit(part));
  return (
    <Dialog title={title} onClose={onClose} actions={<Button onClick={onClose}>{t.app.close}</Button>}>
      <Table caption={title} captionHidden stacks>
        <thead>
          <tr>
            <th scope="col">{t.cijfer.definitie}</th>
            <th scope="col" data-number>
              {t.cijfer.teller}
            </th>
            <th scope="col" data-number>
              {t.cijfer.noemer}
            </th>
            <th scope="col" data-number>
              {t.cijfer.waarde}
            </th>
          </tr>
        </thead>
        <tbody>
          {cijfers.map(([naam, cijfer]) => (
            <tr key={naam}>
              <th scope="row">
                {t.cijfer.namen[naam]}
                <span className={styles.definition}>{t.cijfer.definities[naam]}</span>
              </th>
              {cijfer.waarde === null ? (
                <td colSpan={3} data-label={t.cijfer.waarde}>
                  <Waarde cijfer={cijfer} />
                </td>
              ) : (
                <>
                  <td data-number data-label={t.cijfer.teller}>
                    {exact(cijfer.teller)}
                  </td>
                  <td data-number data-label={t.cijfer.noemer}>
                    {exact(cijfer.noemer)}
                  </td>
                  <td data-number data-label={t.cijfer.waarde}>
                    <strong>
                      <Waarde cijfer={cijfer} />
                    </strong>
                  </td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </Table>
      <dl className={styles.facts}>
        <dt>{t.cijfer.peildatum}</dt>
        <dd>{f.longDay(first?.peildatum ?? stand.peildatum)}</dd>
        <dt>{t.cijfer.status}</dt>
        <dd>
          {t.cijfer[first?.status ?? stand.status]}
          {stand.status === "voorlopig" && ` (${t.cijfer.voorlopigHelp})`}
          {stand.ontbrekend.length > 0 && (
            <span className={styles.definition}>
              {t.cijfer.ontbreekt(stand.ontbrekend.map((soort) => t.soorten[soort]).join(", "))}
            </span>
          )}
        </dd>
        {parameters.map((parameter) => (
          <Parameter key={parameter.id} parameter={parameter} />
        ))}
        <dt>{t.cijfer.leveringen}</dt>
        <dd>
          {leveringen.length === 0 && t.cijfer.geenLeveringen}
          <ul>
            {leveringen.map((levering) => (
              <li key={levering.id}>
                {t.soorten[levering.soort]}
                {levering.omvang === "mutatie" && ` (${t.leveringen.mutatieKort})`}, {f.longDay(levering.peildatum)}
                {levering.verouderd && ` (${t.cijfer.verouderd})`}
                {gewist.has(levering.id) && (
                  <span className={styles.definition}>
                    {t.cijfer.gewist(f.moment(gewist.get(levering.id) ?? ""))}
                    {magWisbewijsZien(mij) && (
                      <>
                        {" ("}
                        <Link to="/leveringen/$id" params={{ id: levering.id }}>
                          {t.cijfer.bewijs}
                        </Link>
                        )
                      </>
                    )}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </dd>
      </dl>
    </Dialog>
  );
}

function usedParameters(cijfers: [Cijfernaam, Cijfer][], stand: Stand): WettelijkeParameter[] {
  const used = new Set(cijfers.map(([, cijfer]) => cijfer.parameter));
  const known = [stand.parameter, stand.prognose?.parameter].filter((parameter) => parameter != null);
  return known.filter(({ id }) => used.has(id));
}

function Parameter({ parameter }: { parameter: WettelijkeParameter }) {
  const { t, f } = useLanguage();
  const percentage = parameter.percentage === null ? "–" : f.rate(parameter.percentage);
  return (
    <>
      <dt>{t.cijfer.parameter}</dt>
      <dd>
        {t.cijfer.parameterVersie(
          parameter.jaar,
          percentage,
          t.cijfer.parameterstatus[parameter.status],
          parameter.versie,
        )}
        <span className={styles.definition}>
          {parameter.artikel}; {parameter.bron}
        </span>
      </dd>
    </>
  );
}
