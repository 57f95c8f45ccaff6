import { readdirSync, readFileSync } from 'node:fs';

const statusOf = (pid: string): string => {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    return ''; // it ended meanwhile
  }
};

const field = (status: string, name: string): number =>
  Number(new RegExp(`^${name}:\\s*(\\d+)`, 'm').exec(status)?.[1] ?? 0);

/**
 * Watches a process with its descendants, and returns on request their highest memory so far: the sum of each process's
 * own peak, in bytes of RAM. 0 if the system has no `/proc`.
 */
export function watchMemory(pid: number): () => number {
  const peaks = new Map<string, number>();
  const look = (): void => {
    const statuses = new Map<string, string>();
    for (const name of processes()) statuses.set(name, statusOf(name));
    const family = new Set([String(pid)]);
    // A parent nearly always has the smaller number; two rounds find the others.
    for (let round = 0; round < 2; round += 1) {
      for (const [name, status] of statuses) {
        if (family.has(String(field(status, 'PPid')))) family.add(name);
      }
    }
    for (const name of family) {
      const peak = field(statuses.get(name) ?? '', 'VmHWM') * 1024;
      peaks.set(name, Math.max(peaks.get(name) ?? 0, peak));
    }
  };
  const timer = setInterval(look, 250);
  return () => {
    clearInterval(timer);
    return [...peaks.values()].reduce((sum, peak) => sum + peak, 0);
  };
}

function processes(): string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}
