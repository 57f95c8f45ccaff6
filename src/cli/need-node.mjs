// Plain JavaScript on purpose: this is what an older Node has to be able to read.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `This is Node ${process.versions.node}, and the site needs 22.18 or newer, which it brings along itself: ` +
      'run "npm ci" (without --ignore-scripts, and with "ignore-scripts" not set in your npm configuration).',
  );
  process.exit(1);
}
