import { useLanguage } from "@/i18n/language";
import { Button } from "./Button";

export function PrintButton() {
  const { t } = useLanguage();
  return <Button onClick={() => window.print()}>{t.app.print}</Button>;
}
