import { useQueries, useQuery } from "@tanstack/react-query";
import { keuzelijstQuery } from "@/api/registers";
import type { Keuze } from "./keuzes";
import { regelQuery } from "./queries";

/** The rows in force of a register, and what was chosen of it before it ended. */
export function useKeuzelijst(register: string, gekozen: string[]): Keuze[] {
  const { data: regels = [], isSuccess } = useQuery(keuzelijstQuery(register));
  const geldend = new Set(regels.map(({ code }) => code));
  const eerder = useQueries({
    queries: isSuccess
      ? gekozen.filter((code) => code && !geldend.has(code)).map((code) => regelQuery(register, code))
      : [],
  });
  return [...regels, ...eerder.flatMap(({ data }) => (data ? [{ code: data.code, titel: data.titel }] : []))];
}
