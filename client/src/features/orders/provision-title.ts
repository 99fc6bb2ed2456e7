import { setProse } from "../../lib/typography.ts";

/** "Sec. 101. Purpose", or the number alone where there is no heading. */
export function provisionTitle({ number, heading }: { number: string; heading: string | null }): string {
  return [setProse(number), heading].filter(Boolean).join(". ");
}

/** A heading as it runs into the words after it: with its stop. */
export function runInHeading(heading: string): string {
  return /[.:;?!—]$/.test(heading) ? heading : `${heading}.`;
}
