import { useSuspenseQuery } from "@tanstack/react-query";
import { Problem } from "@/api/problem";
import { registersQuery } from "@/api/registers";

/** What a register says of itself; one that is not there is an address that leads nowhere. */
export function useRegister(code: string) {
  const { data: registers } = useSuspenseQuery(registersQuery);
  const register = registers.find((dit) => dit.code === code);
  if (!register) {
    throw new Problem({ code: "niet-gevonden", status: 404, detail: "" });
  }
  return register;
}
