function keyOf(eventId: string): string {
  return `schedule:seen:v1:${eventId}`;
}

/** The publication that was the newest one when the visitor last looked: its instant, ISO 8601. */
export const seenStore = {
  /** Undefined on a first visit, and where the device keeps nothing or anything else. */
  read(eventId: string): string | undefined {
    try {
      const kept = localStorage.getItem(keyOf(eventId)) ?? undefined;
      return kept !== undefined && !Number.isNaN(Date.parse(kept)) ? kept : undefined;
    } catch {
      return undefined;
    }
  },

  write(eventId: string, at: string): void {
    try {
      localStorage.setItem(keyOf(eventId), at);
    } catch {
      // Then every visit is a first one.
    }
  },
};
