function keyOf(eventId: string): string {
  return `schedule:seen:v1:${eventId}`;
}

/** The newest publication when the visitor last looked, as its instant in ISO 8601. */
export const seenStore = {
  /** Undefined on a first visit, and if the device's storage is empty or holds anything else. */
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
      // Without storage, every visit is a first one.
    }
  },
};
