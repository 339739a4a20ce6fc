import { Problem } from "@/api/problem";
import { useLanguage } from "@/i18n/language";
import { faultText, problemText } from "@/i18n/problem";
import { Button } from "./Button";
import { Message } from "./Message";

interface ProblemMessageProps {
  error: unknown;
  /** Whether each wrong field tells its own fault, so that the list need not. */
  atFields?: boolean;
  onRetry?: () => void;
}

/** Says what went wrong, every field at once, and offers another try where that may help. */
export function ProblemMessage({ error, atFields = false, onRetry }: ProblemMessageProps) {
  const { t } = useLanguage();
  const title = problemText(t, error);
  const fields = error instanceof Problem && !atFields ? error.errors : [];
  const details = [...new Set(fields.map((field) => faultText(t, field)))];
  const instance = error instanceof Problem && error.status >= 500 ? error.instance : undefined;
  return (
    <Message tone="bad" title={title} urgent>
      {details.some((detail) => detail !== title) && (
        <ul>
          {details.map((detail) => (
            <li key={detail}>{detail}</li>
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
