import { api, body } from "@/api/client";
import { etag } from "@/api/registers";
import type { Registerregel } from "@/api/schemas";

const regelpad = (code: string) => ({ path: { register: "acties", code } });

/** Changes an action; fails when somebody else did since it was read. */
export const bewaar = async (actie: Registerregel, velden: Registerregel["velden"]): Promise<Registerregel> =>
  body(
    await api.PUT("/registers/{register}/regels/{code}", {
      params: { ...regelpad(actie.code), header: { "If-Match": etag(actie) } },
      body: { velden },
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
