import { Problem } from "@/api/problem";
import { useLanguage } from "@/i18n/language";
import { problemText } from "@/i18n/problem";
import { Button } from "./Button";
import { Message } from "./Message";

interface ProblemMessageProps {
  error: unknown;
  onRetry?: () => void;
}

/** Says what went wrong, every field at once, and offers another try where that may help. */
export function ProblemMessage({ error, onRetry }: ProblemMessageProps) {
  const { t } = useLanguage();
  const fields = error instanceof Problem ? error.errors : [];
  const instance = error instanceof Problem && error.status >= 500 ? error.instance : undefined;
  return (
    <Message tone="bad" title={problemText(t, error)} urgent>
      {fields.length > 1 && (
        <ul>
          {fields.map((field) => (
            <li key={`${field.name} ${field.code}`}>{t.problemen[field.code] ?? field.detail}</li>
          ))}
        </ul>
      )}
      {instance && <p>{t.app.kenmerk(instance)}</p>}
      {onRetry && (
        <div>
          <Button onClick={onRetry}>{t.app.retry}</Button>
        </div>
      )}
    </Message>
  );
}
