import { passcodeIn } from '#src/core/text/address.ts';

/** Counts of what was left out of texts. */
export interface LeftOut {
  emails: number;
  passcodes: number;
  /** Links that are not web addresses, or that are relative to an address that is not known. */
  links: number;
}

/** An email address, but not the beginning of `git@example.org:repository`. */
const mailAddress =
  /(?<![\p{L}\p{N}._%+@/-])[\p{L}\p{N}._%+-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}(?![\p{L}\p{N}@:/-])/gu;

/** The remark on an email address that was left out. */
export const mailLeftOut = 'A mail address in a text was left out';

/**
 * A name or an institution without email addresses, and without the brackets around them: `Ana Diaz <ana@example.org>`,
 * `Bo Li (bo@example.org, Mill Trust)`. Calls `onRemoved` for each address.
 */
export function withoutMail(text: string, onRemoved: () => void = () => undefined): string {
  if (!text.includes('@')) return text;
  const removed = text.replace(mailAddress, () => {
    onRemoved();
    return '';
  });
  if (removed === text) return text;
  return removed
    .replace(/mailto:/gi, '')
    .replace(/([<‹([{])[\s,;:|/]+/g, '$1')
    .replace(/[\s,;:|/]+([>›)\]}])/g, '$1')
    .replace(/<>|‹›|\(\)|\[\]|\{\}/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:|/–—-]+|[\s,;:|/–—-]+$/g, '')
    .replace(/^"(.*)"$/, '$1');
}

/** A name for a person who has only an email address: `ana.diaz@example.org` becomes `ana diaz`. */
export function nameFromMail(text: string): string | undefined {
  const [local] = /[^@\s<(]+(?=@)/u.exec(text) ?? [];
  const name = local?.replace(/[._+]+/g, ' ').trim();
  return name === '' ? undefined : name;
}

/** "Passcode: 12345", "Meeting password = secret". */
const spokenPasscode =
  /\b(?:(?:meeting|zoom|webinar)\s+)?(?:pass(?:code|word)|kennwort|passwort|mot de passe|contraseña)\s*[:=]\s*\S+/giu;

/** A plain text without email addresses and meeting passwords; removed ones are counted. */
export function withoutPrivate(text: string, leftOut: LeftOut): string {
  const withoutMail = text.includes('@')
    ? text.replace(mailAddress, () => {
        leftOut.emails += 1;
        return '(mail address left out)';
      })
    : text;
  return withoutMail.replace(spokenPasscode, () => {
    leftOut.passcodes += 1;
    return '(password left out)';
  });
}

/** Whether a web address grants access to anyone who has it. */
export function holdsPasscode(url: string): boolean {
  return passcodeIn(url) !== undefined;
}
