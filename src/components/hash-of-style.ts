/** The hash by which a Content-Security-Policy knows an inline style (CSP Level 3, section 6.7.3.3). */
export async function hashOfStyle(style: string): Promise<`sha256-${string}`> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
