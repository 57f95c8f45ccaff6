/** An address in ASCII: whatever else stands in it is percent-encoded, once (RFC 3987, 3.1). */
export const asciiAddress = (address: string): string =>
  address.toWellFormed().replaceAll(/[^\u0021-\u007E]+/gu, encodeURIComponent);
