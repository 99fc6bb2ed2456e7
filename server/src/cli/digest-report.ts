import type { DigestOutcome } from "../modules/digest/send-digests.ts";

/** What became of the digests that were due: a line for each, and a sentence of the whole. */
export function formatDigestReport(outcomes: readonly DigestOutcome[], isDry: boolean): string {
  const lines = outcomes.map(
    ({ recipient, period, orderCount }) => `  ${recipient.padEnd(36)}${period.padEnd(12)}${words(orderCount)}`,
  );
  const count = outcomes.filter(({ orderCount }) => orderCount).length;
  const digests = `${count} ${count === 1 ? "digest" : "digests"}`;
  const whole =
    outcomes.length === 0
      ? "No digest is due."
      : isDry
        ? `${digests} would be put into the outbox.`
        : `${digests} put into the outbox.`;
  return [...lines, whole, ""].join("\n");
}

function words(orderCount: number | null): string {
  if (orderCount === null) return "could not be made: see the log";
  return orderCount === 0 ? "nothing new: no mail" : `${orderCount} ${orderCount === 1 ? "order" : "orders"}`;
}
