import { spanInWords } from './answer.ts';

const certificates: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: 'has expired: renew it',
  CERT_NOT_YET_VALID: 'is not valid yet: check the date of the server',
  ERR_TLS_CERT_ALTNAME_INVALID: 'is for another name: get one for this name',
  DEPTH_ZERO_SELF_SIGNED_CERT:
    'is signed by the server itself, which browsers refuse: get one from a certificate authority',
  SELF_SIGNED_CERT_IN_CHAIN: 'is signed by an authority that browsers don’t trust',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    'comes without the intermediate certificate: let the server send the whole chain',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    'comes without the intermediate certificate, or from an authority that browsers don’t trust',
};

/** The code that Node.js gives to a request that timed out. */
export const timedOut = 'TIMED_OUT';

/** The code of an answer whose body is larger than we read. */
export const tooLarge = 'TOO_LARGE';

/**
 * Why an address gave no answer, in a sentence.
 *
 * @param code the error's code in Node.js: `ENOTFOUND`.
 * @param waitedSeconds how long the request waited for an answer.
 */
export function connectionFault(code: string, address: string, waitedSeconds: number): string {
  const { host, hostname } = new URL(address);
  const certificate = Object.hasOwn(certificates, code) ? certificates[code] : undefined;
  if (certificate !== undefined) return `The certificate of ${hostname} ${certificate}.`;
  switch (code) {
    case 'ENOTFOUND':
      return `There is no host ${hostname}: check the spelling, and the domain’s DNS records.`;
    case 'EAI_AGAIN':
      return `The name ${hostname} can’t be looked up: check this machine’s network.`;
    case 'ECONNREFUSED':
      return `No server accepts connections at ${host}.`;
    case 'ENETUNREACH':
    case 'EHOSTUNREACH':
      return `No network leads to ${host}.`;
    case 'EPROTO':
    case 'ERR_SSL_WRONG_VERSION_NUMBER':
    case 'ERR_SSL_PACKET_LENGTH_TOO_LONG':
      return `The server at ${host} doesn’t speak HTTPS there.`;
    case 'ECONNRESET':
    case 'EPIPE':
      return `The server at ${host} closed the connection without an answer.`;
    case 'ETIMEDOUT':
    case timedOut:
      return `The server at ${host} gave no complete answer within ${spanInWords(waitedSeconds)}.`;
    case tooLarge:
      return `The answer from ${host} is larger than any file that a site has.`;
  }
  if (code.startsWith('HPE_')) return `The server at ${host} doesn’t speak HTTP there.`;
  if (code.startsWith('Z_') || code.startsWith('ERR_BROTLI') || code.startsWith('ERR__ERROR')) {
    return `The server at ${host} says that its answer is compressed, but it isn’t, or not as it says.`;
  }
  return `The server at ${host} gave no answer (${code}).`;
}
