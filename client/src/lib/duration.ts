const NBSP = "\u00a0";

/** Seconds as "12 s", "3 min 20 s", "1 h 5 min"; what is shorter than one as "under 1 s". */
export function formatDuration(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole < 1) return `under${NBSP}1${NBSP}s`;
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const parts =
    hours > 0
      ? [
          [hours, "h"],
          [minutes, "min"],
        ]
      : [
          [minutes, "min"],
          [rest, "s"],
        ];
  return parts
    .filter(([number]) => number)
    .map(([number, unit]) => `${number}${NBSP}${unit}`)
    .join(" ");
}
