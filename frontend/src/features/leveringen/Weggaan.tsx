import { useScreenLanguage } from "@/i18n/screenLanguage";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";

/** Warns who leaves while files are on their way. */
export function Weggaan({ onStay, onLeave }: { onStay: () => void; onLeave: () => void }) {
  const { t } = useScreenLanguage();
  return (
    <Dialog
      title={t.leveringen.weggaan}
      onClose={onStay}
      actions={
        <>
          <Button kind="primary" onClick={onStay}>
            {t.leveringen.blijven}
          </Button>
          <Button kind="danger" onClick={onLeave}>
            {t.leveringen.verlaten}
          </Button>
        </>
      }
    >
      <p>{t.leveringen.weggaanHelp}</p>
    </Dialog>
  );
}
