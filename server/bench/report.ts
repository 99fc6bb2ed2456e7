import type { BenchCase, ServerName } from "./cases.ts";
import type { Figures } from "./measure.ts";

/** Ours against another server: over 1 is better than it. */
export interface Ratio {
  against: ServerName;
  /** By requests a second. */
  throughput: number;
  /** By CPU time a request, node and PostgreSQL together; steadier than throughput on a machine with other work. */
  cpu: number | null;
  aim: number | null;
}

export interface CaseReport {
  case: string;
  title: string;
  answerBytes: number;
  servers: Partial<Record<ServerName, Figures>>;
  ratios: Ratio[];
}

export function reportCase(test: BenchCase, answerBytes: number, figures: Map<ServerName, Figures>): CaseReport {
  const ours = figures.get("ours") as Figures;
  const ratios = [...figures].flatMap(([against, other]): Ratio[] =>
    against === "ours"
      ? []
      : [
          {
            against,
            throughput: ours.requestsPerSecond / other.requestsPerSecond,
            cpu: ours.postgresCpu === null ? null : cpuOf(other) / cpuOf(ours),
            aim: test.aims[against] ?? null,
          },
        ],
  );
  return { case: test.key, title: test.title, answerBytes, servers: Object.fromEntries(figures), ratios };
}

const cpuOf = ({ nodeCpu, postgresCpu }: Figures) => nodeCpu + (postgresCpu ?? 0);

/** The report of a case as lines of plain text. */
export function formatCase({ title, answerBytes, servers, ratios }: CaseReport): string {
  const rows = Object.entries(servers).map(([name, one]) => [
    name,
    one.requestsPerSecond.toFixed(0),
    one.p50.toFixed(1),
    one.p99.toFixed(1),
    one.nodeCpu.toFixed(0),
    one.postgresCpu?.toFixed(0) ?? "-",
    one.postgresCpu === null ? "-" : cpuOf(one).toFixed(0),
  ]);
  const lines = [["", "requests/s", "p50 ms", "p99 ms", "node µs", "pg µs", "sum µs"], ...rows].map(
    ([name, ...cells]) => [`  ${name}`.padEnd(8), ...cells.map((cell) => cell.padStart(11))].join(""),
  );
  const compared = ratios.map(
    ({ against, throughput, cpu, aim }) =>
      `  ours/${against}: ${throughput.toFixed(2)} by requests/s, ${cpu?.toFixed(2) ?? "-"} by CPU${aim ? ` (aim ${aim.toFixed(1)})` : ""}`,
  );
  return [`${title}, ${answerBytes} bytes`, ...lines, ...compared].join("\n");
}
