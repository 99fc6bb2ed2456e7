import { useEffect, useState } from "react";

/** A value once it has rested for so long; the first counts at once. */
export function useDebounced<T>(value: T, milliseconds = 400): T {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return rested;
}
