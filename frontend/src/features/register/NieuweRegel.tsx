import { useMutation, useQueryClient } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { api, body } from "@/api/client";
import { registers } from "@/api/registers";
import { useLanguage } from "@/i18n/language";
import { Card } from "@/ui/Card";
import { PageHead } from "@/ui/PageHead";
import { naam } from "@/ui/registerveld";
import { Regelformulier } from "./Regelformulier";
import { useRegistertekst } from "./tekst";
import { useRegister } from "./useRegister";
import { invoerVan, veldenVan } from "./velden";

const route = getRouteApi("/binnen/registers/$register/nieuw");

/** Adds a row, with what the address fills in beforehand. */
export function NieuweRegel() {
  const { language } = useLanguage();
  const r = useRegistertekst();
  const { register: code } = route.useParams();
  const { met } = route.useSearch();
  const navigate = route.useNavigate();
  const register = useRegister(code);
  const client = useQueryClient();
  const [invoer, setInvoer] = useState(() => ({ ...invoerVan(register.velden), ...met }));
  const maak = useMutation({
    mutationFn: async () =>
      body(
        await api.POST("/registers/{register}/regels", {
          params: { path: { register: code } },
          body: { velden: veldenVan(register.velden, invoer) },
        }),
      ),
    onSuccess: async (gemaakt) => {
      await client.invalidateQueries({ queryKey: registers });
      await navigate({
        to: "/registers/$register/$code",
        params: { register: code, code: gemaakt.code },
        search: { gedaan: "toegevoegd" },
      });
    },
  });
  return (
    <>
      <PageHead title={r.toevoegen(naam({ nl: register.nl.een, en: register.en.een }, language))} />
      <Card title={naam({ nl: register.nl.een, en: register.en.een }, language)}>
        <Regelformulier
          register={register}
          invoer={invoer}
          onInvoer={setInvoer}
          notitie=""
          onNotitie={() => {}}
          verandert={false}
          busy={maak.isPending}
          error={maak.error}
          onSubmit={() => maak.mutate()}
          onCancel={() => navigate({ to: "/registers/$register", params: { register: code } })}
        />
      </Card>
    </>
  );
}
