import { useMutation } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { downloadCsv } from "@/api/download";
import { regelsQuery } from "@/api/registers";
import type { Register, Registerregel, Registerveld } from "@/api/schemas";
import { useSettledPages } from "@/api/settled";
import { useLanguage } from "@/i18n/language";
import { Badge } from "@/ui/Badge";
import { Button } from "@/ui/Button";
import button from "@/ui/Button.module.css";
import { Card } from "@/ui/Card";
import { SelectField } from "@/ui/Field";
import { Gedaan } from "@/ui/Gedaan";
import { NextPage } from "@/ui/NextPage";
import { PageHead } from "@/ui/PageHead";
import { ProblemMessage } from "@/ui/ProblemMessage";
import { Regellink } from "@/ui/Regellink";
import { RowTable } from "@/ui/RowTable";
import { naam } from "@/ui/registerveld";
import schikking from "@/ui/Schikking.module.css";
import { Vink } from "@/ui/Vink";
import { Inlezen } from "./Inlezen";
import styles from "./Register.module.css";
import { useRegistertekst } from "./tekst";
import { useRegister } from "./useRegister";
import { Veldwaarde } from "./Veldwaarde";
import { isLeeg } from "./velden";

const getallen = new Set(["getal", "bedrag", "geheel"]);

/** What is not broken over lines. */
const korten = new Set(["dag", "kwartaal", "jaar"]);

const route = getRouteApi("/binnen/registers/$register/");

/** One register; another one is another page, which begins at its heading and without what was done in this one. */
export function Registerpagina() {
  const { register } = route.useParams();
  return <Regels key={register} code={register} />;
}

/** The rows of a register, with what can be done with all of them. */
function Regels({ code }: { code: string }) {
  const { language } = useLanguage();
  const r = useRegistertekst();
  const { waar, al } = route.useSearch();
  const register = useRegister(code);
  const [inlezen, setInlezen] = useState(false);
  const [gedaan, setGedaan] = useState<string>();
  const query = useSettledPages(regelsQuery(code, { waar: waar ? [waar] : [], ookBeeindigd: al === true }));
  const download = useMutation({ mutationFn: () => downloadCsv(`/registers/${code}/regels`, `${code}.csv`) });
  const regels = query.data?.pages.flatMap(({ regels }) => regels) ?? [];
  const veel = naam({ nl: register.nl.veel, en: register.en.veel }, language);
  const een = naam({ nl: register.nl.een, en: register.en.een }, language);
  return (
    <>
      <PageHead title={veel} conclusion={r.lijst(register.aantal, veel.toLowerCase())}>
        {register.magToevoegen && (
          <Link
            to="/registers/$register/nieuw"
            params={{ register: code }}
            className={`${button.button} ${button.primary}`}
          >
            {r.toevoegen(een)}
          </Link>
        )}
      </PageHead>
      <div className={schikking.stack}>
        {gedaan && <Gedaan key={gedaan} titel={gedaan} />}
        {download.isError && <ProblemMessage error={download.error} />}
        <Card
          title={r.regels}
          aside={
            <span className={schikking.buttons}>
              <Button onClick={() => download.mutate()} disabled={download.isPending}>
                {r.downloaden}
              </Button>
              {register.magToevoegen && <Button onClick={() => setInlezen(true)}>{r.inlezen}</Button>}
            </span>
          }
        >
          <Filters register={register} />
          {query.isError ? (
            <ProblemMessage error={query.error} onRetry={() => query.refetch()} />
          ) : query.isSuccess && regels.length === 0 ? (
            <p>{waar ? r.leegGefilterd : r.leeg}</p>
          ) : (
            <RowTable
              caption={veel}
              rows={regels}
              rowKey={({ code }) => code}
              columns={[
                {
                  head: een,
                  cell: ({ code: regelcode, titel, beeindigdOp }) => (
                    <>
                      <Regellink register={code} code={regelcode}>
                        {titel}
                      </Regellink>{" "}
                      <span className={`${styles.klein} ${styles.heel}`}>{regelcode}</span>
                      {beeindigdOp && (
                        <>
                          {" "}
                          <Badge tone="neutral" icon="lock">
                            {r.beeindigdKort}
                          </Badge>
                        </>
                      )}
                    </>
                  ),
                },
                ...kolommen(register, regels).map((veld) => ({
                  head: naam(veld, language),
                  ...(getallen.has(veld.soort) && { number: true }),
                  ...(korten.has(veld.soort) && { className: styles.heel }),
                  cell: ({ velden }: (typeof regels)[number]) => <Veldwaarde veld={veld} waarde={velden[veld.code]} />,
                })),
              ]}
            />
          )}
          <NextPage query={query}>{r.meer}</NextPage>
        </Card>
        <p className={styles.klein}>
          <Link to="/registers">{r.terug(r.title)}</Link>
        </p>
      </div>
      {inlezen && (
        <Inlezen
          register={register}
          onClose={() => setInlezen(false)}
          onDone={(tekst) => {
            setInlezen(false);
            setGedaan(tekst);
          }}
        />
      )}
    </>
  );
}

/** The columns of the list in which any of these rows holds something. */
const kolommen = ({ kolommen, velden }: Register, regels: Registerregel[]): Registerveld[] =>
  kolommen
    .flatMap((code) => velden.filter((veld) => veld.code === code))
    .filter(({ code }) => regels.some((regel) => !isLeeg(regel.velden[code])));

/** One closed list at a time narrows the list; the address holds the choice. */
function Filters({ register }: { register: Register }) {
  const { language } = useLanguage();
  const r = useRegistertekst();
  const { waar, al } = route.useSearch();
  const navigate = route.useNavigate();
  const kies = (keuze: { waar: string; al: boolean }) =>
    navigate({
      search: { ...(keuze.waar && { waar: keuze.waar }), ...(keuze.al && { al: true }) },
      resetScroll: false,
    });
  const keuzevelden = register.velden.filter(({ soort }) => soort === "keuze");
  return (
    <div className={`${schikking.buttons} ${styles.filters}`}>
      {keuzevelden.length > 0 && (
        <SelectField
          label={r.filter}
          value={waar ?? ""}
          onChange={({ target }) => kies({ waar: target.value, al: al === true })}
        >
          <option value="">{r.alle}</option>
          {keuzevelden.map((veld) => (
            <optgroup key={veld.code} label={naam(veld, language)}>
              {veld.keuzes.map((keuze) => (
                <option key={keuze.code} value={`${veld.code}:${keuze.code}`}>
                  {naam(keuze, language)}
                </option>
              ))}
            </optgroup>
          ))}
        </SelectField>
      )}
      <Vink checked={al === true} onChange={(ook) => kies({ waar: waar ?? "", al: ook })}>
        {r.ookBeeindigd}
      </Vink>
    </div>
  );
}
