import { api, body } from "@/api/client";
import { etag } from "@/api/registers";
import type { Registerregel } from "@/api/schemas";
import { type Verplaatsing, verplaatst } from "./bord";

const regelpad = (code: string) => ({ path: { register: "acties", code } });

/** Puts an action elsewhere; fails when somebody changed it since it was read. */
export const verplaats = async (actie: Registerregel, naar: Verplaatsing): Promise<Registerregel> =>
  body(
    await api.PUT("/registers/{register}/regels/{code}", {
      params: { ...regelpad(actie.code), header: { "If-Match": etag(actie) } },
      body: { velden: verplaatst(actie, naar) },
    }),
  );

/** Brings back what an action was before it was moved. */
export const zetTerug = async (nu: Registerregel, versie: number): Promise<Registerregel> =>
  body(
    await api.POST("/registers/{register}/regels/{code}/herstel", {
      params: { ...regelpad(nu.code), header: { "If-Match": etag(nu) } },
      body: { versie },
    }),
  );
