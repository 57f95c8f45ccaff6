/** Runs each task. One that fails is reported to the console, and does not prevent the others. */
export function runEach(tasks: Iterable<() => void>): void {
  for (const task of tasks) {
    try {
      task();
    } catch (error) {
      reportError(error);
    }
  }
}
