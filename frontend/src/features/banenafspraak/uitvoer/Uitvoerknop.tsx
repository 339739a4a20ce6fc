import { lazy, Suspense, useState } from "react";
import type { Stand } from "@/api/schemas";
import { Button } from "@/ui/Button";
import { useUitvoertekst } from "./tekst";

const Uitvoerdialoog = lazy(() => import("./Uitvoerdialoog").then((module) => ({ default: module.Uitvoerdialoog })));

/** Opens what a reader can take along of a stand. */
export function Uitvoerknop({ stand }: { stand: Stand }) {
  const u = useUitvoertekst();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{u.knop}</Button>
      {open && (
        <Suspense>
          <Uitvoerdialoog stand={stand} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
