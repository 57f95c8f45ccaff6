/** A person as a cell of a table names them. */
export interface NamedPerson {
  readonly name: string;
  readonly affiliation?: string | undefined;
  readonly role?: string | undefined;
}

const role =
  /^(?:(?:session |panel )?(?:chair|moderator)|moderation|moderatorin|moderador[a]?|animat(?:eur|rice)|host|facilitator|panell?ist|discussant)$/i;

/** What stands in parentheses behind a name and is no affiliation. */
const other =
  /^(?:tb[acd]|online|remote|virtual|hybrid|in person|on site|he|she|they|[^\p{L}]*)(?![\p{L}])/iu;

/** Words that show that a part between commas is an institution, and not the next person. */
const institution =
  /\b(?:universit|institut|college|school|academ|hochschule|laborator|faculty|foundation|ministry|department|gmbh|inc\b|ltd\b|llc\b|cent(?:er|re)\b)/i;

/**
 * The people of a cell: `Ana Díaz (University of Porto); Bo Li`, `Ana Díaz, University of Porto`,
 * `Ana Díaz (moderator), Bo Li`. Vertical bars, semicolons, and line breaks separate them; commas do only if each part
 * has a first and a last name, or an email address. With `whole`, the parts are names as they stand.
 *
 * @param withoutMail removes email addresses from a part.
 */
export function readPeopleCell(
  cell: string,
  whole: boolean,
  withoutMail: (part: string) => string,
): NamedPerson[] {
  const parts = splitPeople(cell, '|;\n');
  const byComma = splitPeople(cell, ',');
  const areNames =
    parts.length === 1 &&
    (byComma.every((part) => /\S\s+\S/.test(part)) || byComma.every((part) => /\S@\S/.test(part)));
  if (whole) return (areNames ? byComma : parts).map((name) => ({ name }));
  return (areNames ? joinInstitutions(byComma) : parts).map((part) =>
    readPerson(withoutMail(part)),
  );
}

/** The cell of people whose first and last names are in two columns: `Mara | Jonas` and `Lind | Berg`. */
export function joinNames(first = '', last = ''): string {
  const [givens, families] = [splitPeople(first, '|;\n'), splitPeople(last, '|;\n')];
  if (givens.length !== families.length) return `${first} ${last}`.trim();
  return givens.map((given, at) => `${given} ${families[at] ?? ''}`.trim()).join(' | ');
}

/** The parts of a text between any of these characters, outside of parentheses unless one of them is never closed. */
export function splitPeople(text: string, separators: string): string[] {
  const isClosed = text.split('(').length <= text.split(')').length;
  const parts: string[] = [];
  let part = '';
  let depth = 0;
  for (const character of text) {
    if (isClosed && character === '(') depth += 1;
    if (isClosed && character === ')') depth -= 1;
    if (separators.includes(character) && depth <= 0) {
      parts.push(part.trim());
      part = '';
    } else part += character;
  }
  return [...parts, part.trim()];
}

/** Puts an institution back behind the person before it, in parentheses. */
function joinInstitutions(parts: readonly string[]): string[] {
  const joined: string[] = [];
  for (const part of parts) {
    const before = joined.at(-1);
    if (before !== undefined && institution.test(part) && !before.endsWith(')')) {
      joined[joined.length - 1] = `${before} (${part})`;
    } else joined.push(part);
  }
  return joined;
}

function readPerson(written: string): NamedPerson {
  const [, name = '', said = ''] = /^([^()]*\S)\s*\(([^()]*)\)$/.exec(written) ?? [];
  const inside = said.trim();
  if (name === '' || inside === '') return { name: written };
  if (role.test(inside)) return { name, role: inside.toLowerCase() };
  const isAffiliation = /^\p{Lu}/u.test(inside) && !other.test(inside);
  return isAffiliation ? { name, affiliation: inside } : { name: written };
}
