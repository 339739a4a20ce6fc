import type { ButtonHTMLAttributes } from "react";
import styles from "./Button.module.css";

type Kind = "primary" | "secondary" | "danger" | "plain";

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  kind?: Kind;
}

export function Button({ kind = "secondary", type = "button", className = "", ...rest }: ButtonProps) {
  return <button type={type} className={`${styles.button} ${styles[kind] ?? ""} ${className}`} {...rest} />;
}
