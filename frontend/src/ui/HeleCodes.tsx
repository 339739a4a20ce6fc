import styles from "./HeleCodes.module.css";

/** The code of a row in a register. */
const code = /\b([A-Z]-\d+)\b/;

/** A text in which each code of a row is one word, not broken at its hyphen. */
export function HeleCodes({ children }: { children: string }) {
  const delen = children.split(code);
  return delen.map((deel, plaats) =>
    plaats % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a place in the text is all that tells two equal codes apart
      <span key={plaats} className={styles.code}>
        {deel}
      </span>
    ) : (
      deel
    ),
  );
}
