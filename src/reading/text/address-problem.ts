/** Why an address may not stand in a text, in words that continue "This link …"; `undefined` where it may. */
export const addressProblem = (address: string): string | undefined => {
  // What browsers do before they look at the scheme: controls and spaces around and tabs and line
  // feeds within are dropped (URL Standard, 4.4).

  const bare = address.replaceAll(
    /[\u0000-\u0020\u007f-\u00a0\u2000-\u200f\u2028-\u202f\ufeff]/g,
    '',
  );
  if (/^[/\\]{2}/.test(bare)) return 'leads to another site without saying so';
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(bare)?.[1]?.toLowerCase();
  if (scheme === undefined || /^(https?|mailto|tel)$/.test(scheme)) return undefined;
  return `begins with "${scheme}:", which a page must not run or open`;
};

/** Schemes that nobody writes in angle brackets by accident. */
export const isHostileScheme = (address: string): boolean =>
  /^\s*(javascript|data|vbscript|file|blob|about|view-source|filesystem|ws|wss|ftp|jar|intent)\s*:/i.test(
    address,
  );
