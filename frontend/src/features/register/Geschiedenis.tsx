import { useInfiniteQuery, useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "@/api/client";
import { etag, registers } from "@/api/registers";
import type { Register, Registerregel } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { Button } from "@/ui/Button";
import { NextPage } from "@/ui/NextPage";
import { ProblemMessage } from "@/ui/ProblemMessage";
import { naam, verschillen } from "@/ui/registerveld";
import { versiesQuery } from "./queries";
import styles from "./Register.module.css";
import { useRegistertekst } from "./tekst";

interface GeschiedenisProps {
  register: Register;
  regel: Registerregel;
  onDone: (tekst: string) => void;
}

/** Every version of a row, newest first: who changed what and why, with the way back. */
export function Geschiedenis({ register, regel, onDone }: GeschiedenisProps) {
  const { f } = useLanguage();
  const r = useRegistertekst();
  const client = useQueryClient();
  const query = useInfiniteQuery(versiesQuery(register.code, regel.code));
  const herstel = useMutation({
    mutationFn: async (versie: number) => {
      await api.POST("/registers/{register}/regels/{code}/herstel", {
        params: { path: { register: register.code, code: regel.code }, header: { "If-Match": etag(regel) } },
        body: { versie, notitie: r.ongedaan(versie) },
      });
      return versie;
    },
    onSuccess: async (versie) => {
      await client.invalidateQueries({ queryKey: registers });
      onDone(r.hersteld(regel.code, versie));
    },
  });
  if (query.isError) {
    return <ProblemMessage error={query.error} onRetry={() => query.refetch()} />;
  }
  const versies = query.data?.pages.flatMap(({ versies }) => versies) ?? [];
  return (
    <>
      {herstel.isError && <ProblemMessage error={herstel.error} />}
      <ol className={styles.lijst} reversed aria-busy={query.isPending}>
        {versies.map((versie, plaats) => (
          <li key={versie.versie}>
            <span>
              <Verandering register={register} versie={versie} vorige={versies[plaats + 1]} />
            </span>
            <span className={styles.klein}>
              {r.versieRegel(versie.versie, versie.gewijzigdDoor, f.moment(versie.gewijzigdOp))}
            </span>
            {versie.notitie && (
              <span className={styles.klein} lang="nl">
                {versie.notitie}
              </span>
            )}
            {regel.magWijzigen && versie.versie < regel.versie && versie.beeindigdOp === null && (
              <span>
                <Button onClick={() => herstel.mutate(versie.versie)} disabled={herstel.isPending}>
                  {r.ongedaan(versie.versie)}
                </Button>
              </span>
            )}
          </li>
        ))}
      </ol>
      <NextPage query={query}>{r.meerVersies}</NextPage>
    </>
  );
}

interface VeranderingProps {
  register: Register;
  versie: Registerregel;
  /** The version before, when it was read. */
  vorige: Registerregel | undefined;
}

function Verandering({ register, versie, vorige }: VeranderingProps) {
  const { language } = useLanguage();
  const r = useRegistertekst();
  if (versie.versie === 1) {
    return r.eerste;
  }
  if (versie.beeindigdOp) {
    return r.beeindigdKort;
  }
  const anders = vorige ? verschillen(register.velden, vorige, versie) : [];
  return anders.length > 0
    ? r.gewijzigd(anders.map((veld) => naam(veld, language)).join(", "))
    : r.versie(versie.versie);
}
