import { useInfiniteQuery } from "@tanstack/react-query";
import { wijzigingenQuery } from "@/api/registers";
import type { Register } from "@/api/schemas";
import { NextPage } from "@/ui/NextPage";
import { ProblemMessage } from "@/ui/ProblemMessage";
import { Wijzigingen } from "@/ui/Wijzigingen";
import { useRegistertekst } from "./tekst";

interface LaatsteWijzigingenProps {
  registers: Register[];
  limiet: number;
}

/** What changed in all registers, newest first. */
export function LaatsteWijzigingen({ registers, limiet }: LaatsteWijzigingenProps) {
  const r = useRegistertekst();
  const query = useInfiniteQuery(wijzigingenQuery(limiet));
  if (query.isError) {
    return <ProblemMessage error={query.error} onRetry={() => query.refetch()} />;
  }
  const versies = query.data?.pages.flatMap(({ versies }) => versies) ?? [];
  return (
    <>
      {query.isSuccess && versies.length === 0 && <p>{r.geenWijzigingen}</p>}
      <Wijzigingen versies={versies} registers={registers} busy={query.isPending} />
      <NextPage query={query}>{r.meerWijzigingen}</NextPage>
    </>
  );
}
