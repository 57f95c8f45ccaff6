declare module 'fontverter' {
  /** A font in another container: `sfnt` is TrueType or OpenType. */
  export function convert(font: Buffer, format: 'sfnt' | 'woff' | 'woff2'): Promise<Buffer>;
}
