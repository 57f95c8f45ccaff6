import { request } from 'node:http';

/** As browsers send it by HTTP without encryption, plus Brotli, which they ask for by HTTPS. */
export const acceptEncoding = 'gzip, deflate, br';

export interface Reply {
  readonly status: number;
  readonly etag: string | undefined;
  /** The size of headers and body as transferred. */
  readonly bytes: number;
}

/** Requests a file once and counts the bytes of the answer. */
export function askOnce(address: string, etag?: string): Promise<Reply> {
  const headers = {
    'accept-encoding': acceptEncoding,
    ...(etag !== undefined && { 'if-none-match': etag }),
  };
  return new Promise((resolve, reject) => {
    request(address, { headers }, (response) => {
      const { rawHeaders } = response;
      let bytes = 'HTTP/1.1 200 OK\r\n\r\n'.length + rawHeaders.join('').length;
      bytes += (rawHeaders.length / 2) * ': \r\n'.length;
      response.on('data', (part: Buffer) => (bytes += part.length));
      response.on('error', reject);
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, etag: response.headers.etag, bytes }),
      );
    })
      .on('error', reject)
      .end();
  });
}
