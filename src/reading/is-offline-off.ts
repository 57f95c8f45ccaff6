/** Whether the environment (`OFFLINE=off`) asks for a site that withdraws its service worker. */
export const isOfflineOff = (): boolean =>
  ['off', 'false', '0', 'no'].includes((process.env['OFFLINE'] ?? '').trim().toLowerCase());
