import { readdirSync, readFileSync } from "node:fs";
import type pg from "pg";

// The unit of /proc/<pid>/stat, the same on every Linux that runs node.
const MICROSECONDS_A_TICK = 10_000;

/**
 * A clock of the CPU time that all processes of this PostgreSQL have used, in microseconds.
 *
 * @returns null where /proc does not tell, on anything but Linux.
 */
export async function postgresCpuClock(pool: pg.Pool): Promise<(() => number) | null> {
  const { rows } = await pool.query<{ pid: number }>("select pg_backend_pid() as pid");
  const postmaster = statOf(String(rows[0]?.pid))?.parent;
  if (!postmaster) return null;
  return () => {
    // Of processes that have ended meanwhile, such as connections that a pool gave up, it is their parent's to tell.
    let total = statOf(postmaster)?.ofEnded ?? 0;
    for (const name of readdirSync("/proc")) {
      const stat = /^\d+$/.test(name) ? statOf(name) : null;
      if (stat?.parent === postmaster) total += stat.cpu;
    }
    return total;
  };
}

/** Of a process: its parent, and the CPU time of itself and of its children that have ended. */
function statOf(pid: string | number): { parent: number; cpu: number; ofEnded: number } | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    // After the command's name, which may hold anything: state, parent, …, utime, stime, cutime and cstime.
    const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
    const ticks = (first: number) => (Number(fields[first]) + Number(fields[first + 1])) * MICROSECONDS_A_TICK;
    return { parent: Number(fields[1]), cpu: ticks(11), ofEnded: ticks(13) };
  } catch {
    return null;
  }
}
