import { type Repeated, repeat } from "../lib/repeat.ts";
import { type DigestParts, sendDigests } from "../modules/digest/send-digests.ts";

/** A digest comes so many milliseconds after its hour at most. */
const EVERY = 5 * 60_000;

/** Puts digests into the outbox when their hour has come: zones are apart by quarters of hours. */
export function startDigests(parts: DigestParts): Repeated {
  return repeat(EVERY, parts.log, async (signal) => {
    await sendDigests(parts, { signal });
  });
}
