/**
 * Runs in a page, and lasts until it has drawn two more frames. The code of our pages starts after the first one, so it
 * has started then: nobody presses a key earlier, but a test could.
 */
export async function twoFrames(): Promise<void> {
  for (let frame = 0; frame < 2; frame += 1) {
    await new Promise((resolve) => {
      requestAnimationFrame(() => setTimeout(resolve));
    });
  }
}
