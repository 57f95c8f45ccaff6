// Plain JavaScript on purpose: an older Node has to be able to read this file.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `This is Node ${process.versions.node}. Lectern needs 22.18 or later, which "npm ci" installs for it ` +
      '(without --ignore-scripts, and without "ignore-scripts" in your npm configuration).',
  );
  process.exit(1);
}
