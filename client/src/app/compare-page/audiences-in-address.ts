import { LIMITS } from "@executive-disorder/shared/limits";

interface Persona {
  key: string;
  isReadable: boolean;
}

export interface Audiences<T> {
  /** Those that can be shown, in the order of the address. */
  shown: T[];
  /** How many names of the address lead to no text for this reader; which, is not told. */
  unknown: number;
  /** How many more there are than can stand side by side. */
  tooMany: number;
}

/** Reads "journalist,litigator" out of the address, against what the reader may read. */
export function audiencesInAddress<T extends Persona>(given: string | null, personas: readonly T[]): Audiences<T> {
  const keys = [...new Set((given ?? "").split(",").map((key) => key.trim()))].filter((key) => key !== "");
  const found = keys.flatMap((key) => personas.find((persona) => persona.key === key && persona.isReadable) ?? []);
  return {
    shown: found.slice(0, LIMITS.compared.most),
    unknown: keys.length - found.length,
    tooMany: Math.max(0, found.length - LIMITS.compared.most),
  };
}
