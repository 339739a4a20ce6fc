import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { registersQuery } from "@/api/registers";
import { magRegistersZien } from "@/api/rollen";

const route = getRouteApi("/binnen/diversiteit");

/** What the reader may do with the registers behind the figures. */
export function useRegistertoegang() {
  const { mij } = route.useRouteContext();
  const magLezen = magRegistersZien(mij);
  const { data: registers = [] } = useQuery({ ...registersQuery, enabled: magLezen });
  return {
    magLezen,
    magToevoegen: (register: string) => registers.some(({ code, magToevoegen }) => code === register && magToevoegen),
    /** Whoever speaks for units writes about those and not about VWS as a whole. */
    magSchrijvenOver: (dienstonderdeel: string | null) =>
      mij.dienstonderdelen.length === 0 || (dienstonderdeel !== null && mij.dienstonderdelen.includes(dienstonderdeel)),
  };
}
