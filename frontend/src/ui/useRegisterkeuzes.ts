import { useSuspenseQuery } from "@tanstack/react-query";
import { registersQuery } from "@/api/registers";
import { useLanguage } from "@/i18n/language";

/** Whether this reader may add to a register, its fields, and how the values of its closed lists read. */
export function useRegisterkeuzes(register: string) {
  const { language } = useLanguage();
  const { data: registers } = useSuspenseQuery(registersQuery);
  const dit = registers.find(({ code }) => code === register);
  const keuzes = (veld: string) =>
    (dit?.velden.find(({ code }) => code === veld)?.keuzes ?? []).map((keuze) => ({
      code: keuze.code,
      heet: keuze[language],
    }));
  return {
    velden: dit?.velden ?? [],
    magToevoegen: dit?.magToevoegen === true,
    keuzes,
    /** How a field is called. */
    veldnaam: (veld: string) => dit?.velden.find(({ code }) => code === veld)?.[language] ?? veld,
    /** The name of a value; a code that the register does not know names itself. */
    heet: (veld: string, code: string) => keuzes(veld).find((keuze) => keuze.code === code)?.heet ?? code,
  };
}
