/** Runs each task. One that fails is reported to the console, and takes none of the others away. */
export function runEach(tasks: Iterable<() => void>): void {
  for (const task of tasks) {
    try {
      task();
    } catch (error) {
      reportError(error);
    }
  }
}
