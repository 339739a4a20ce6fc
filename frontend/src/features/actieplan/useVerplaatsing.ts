import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { isOvertaken } from "@/api/problem";
import { ingehaaldDoor, registers, veldtekst } from "@/api/registers";
import type { Registerregel } from "@/api/schemas";
import type { Overtaken } from "@/ui/Regelbotsing";
import { useRegisterkeuzes } from "@/ui/useRegisterkeuzes";
import { bewaar, zetTerug } from "./queries";
import { useActieplantekst } from "./tekst";

interface Verandering {
  /** The version that it is a change of. */
  van: Registerregel;
  velden: Registerregel["velden"];
}

interface Terugweg {
  /** What the action was before it moved. */
  was: Registerregel;
  /** What it is since. */
  nu: Registerregel;
}

interface Gedaan {
  tekst: string;
  terugweg?: Terugweg;
}

/**
 * Moves an action and undoes that; when somebody else was first it holds both versions until one is chosen.
 *
 * @param onBewaard what closes where the move was asked, before what became of it takes the focus
 */
export function useVerplaatsing(onBewaard: () => void) {
  const a = useActieplantekst();
  const { heet } = useRegisterkeuzes("acties");
  const client = useQueryClient();
  const [gedaan, setGedaan] = useState<Gedaan>();
  const [overtaken, setOvertaken] = useState<Overtaken>();
  const opnieuw = () => client.invalidateQueries({ queryKey: registers });
  const toonBeide = async (error: unknown, { van, velden }: Verandering) => {
    if (isOvertaken(error)) {
      const nu = await ingehaaldDoor(error, van);
      setOvertaken(nu && { begin: van, velden, nu });
      // Not waited for: the choice stands before the board behind it is there.
      opnieuw();
    }
  };
  const bewaring = useMutation({
    mutationFn: ({ van, velden }: Verandering) => bewaar(van, velden),
    onMutate: () => {
      setGedaan(undefined);
      terug.reset();
    },
    onSuccess: async (nu, { van }) => {
      setOvertaken(undefined);
      onBewaard();
      await opnieuw();
      setGedaan({
        tekst: a.verplaatst(nu.code, heet("spoor", veldtekst(nu, "spoor")), heet("status", veldtekst(nu, "status"))),
        ...(nu.versie > van.versie && { terugweg: { was: van, nu } }),
      });
    },
    onError: (error, verandering) => toonBeide(error, verandering),
  });
  const terug = useMutation({
    mutationFn: ({ was, nu }: Terugweg) => zetTerug(nu, was.versie),
    onMutate: () => setGedaan(undefined),
    onSuccess: async ({ code }) => {
      await opnieuw();
      setGedaan({ tekst: a.teruggezet(code) });
    },
    onError: (error, { was, nu }) => toonBeide(error, { van: nu, velden: was.velden }),
  });
  const verlaat = () => {
    setOvertaken(undefined);
    bewaring.reset();
    terug.reset();
  };
  return { gedaan, overtaken, verlaat, bewaring, terug };
}
