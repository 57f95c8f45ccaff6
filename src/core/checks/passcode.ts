const secret =
  /https?:\/\/[^\s<>"]*[?&#;](pwd|pass|passwd|password|passcode|pin|access_?token|secret)=[^\s&#<>"]/i;
const credentials = /https?:\/\/[^\s/?#<>"@:]*:[^\s/?#<>"@]+@/i;

/**
 * What a web address in a text gives away: the name of the parameter that holds a passcode
 * (`pwd`), or `name:password@`; undefined where it holds none.
 */
export const passcodeIn = (text: string): string | undefined =>
  secret.exec(text)?.[1] ?? (credentials.test(text) ? 'name:password@' : undefined);
