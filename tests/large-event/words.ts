/** The words of the large event. Everything is picked by number, without randomness or a clock. */

/** An item of a list that repeats. */
export function pick<Item>(from: readonly Item[], index: number): Item {
  const item = from[index % from.length];
  if (item === undefined) throw new Error('There is nothing to pick from.');
  return item;
}

const subjects = {
  en: [
    'Rivers',
    'Compilers',
    'Small languages',
    'Night trains',
    'Open hardware',
    'Dictionaries',
    'Radio',
    'Bridges',
    'Type checkers',
    'Maps of the sea floor',
    'Libraries without walls',
    'Water meters',
    'Looms',
  ],
  de: [
    'Flüsse',
    'Übersetzer',
    'Kleine Sprachen',
    'Nachtzüge',
    'Wörterbücher',
    'Straßenbahnen',
    'Funk',
    'Brücken',
    'Webstühle',
    'Bibliotheken ohne Wände',
    'Wasserzähler',
  ],
} as const;

const endings = {
  en: [
    '',
    ': a field report',
    ' for everyone who never had the time to read the manual',
    ', measured',
    ': what we learned when forty volunteers rebuilt the whole thing in a single winter',
    ' and their enemies',
    ': seven mistakes, three of them expensive, and how a careful reader could have seen them all coming',
    ' in practice',
  ],
  de: [
    '',
    ': ein Erfahrungsbericht',
    ' für alle, die nie Zeit hatten, die Anleitung zu lesen',
    ' im Selbstbau',
    ': Rechtsschutzversicherungsgesellschaften und andere Donaudampfschifffahrtsangelegenheiten',
    ' und was man daraus lernt',
  ],
} as const;

export type TalkLanguage = keyof typeof subjects;

/** The longest title: 120 characters, which every layout has to handle. */
export const longestTitle = 120;

/** A title that no other number has, of up to {@link longestTitle} characters. */
export function titleFor(index: number, language: TalkLanguage): string {
  const subject = pick<string>(subjects[language], index);
  const ending = pick<string>(endings[language], Math.floor(index / 3));
  const title = `${subject} ${index + 1}${ending}`;
  if (index % 40 !== 0) return title.slice(0, longestTitle).trimEnd();
  const filler = ', with everything that there is to say about it and a long discussion afterwards';
  return `${`${title}${filler.repeat(2)}`.slice(0, longestTitle - 1)}!`;
}

const givenNames = [
  'Ada',
  'Bao',
  'Chidi',
  'Dolores',
  'Éléonore',
  'Fatima',
  'Guðrún',
  'Hiro',
  'Inês',
  'Jürgen',
  'Katarzyna',
  'Lindiwe',
  'Mehmet',
  'Noor',
  'Øystein',
  'Priya',
];
const familyNames = [
  'Abara',
  'Brandvold',
  'Castellanos',
  'Dvořák',
  'El-Amin',
  'Fernández de la Torre',
  'Guðmundsdóttir',
  'Hämäläinen',
  'Ito',
  'Järvinen',
  'Kowalczyk',
  'Łukasiewicz',
  'Nguyễn',
  'Ångström',
  'Şahin',
  'Venkatanarasimharajuvaripeta',
  'Wójcik',
  'Zhou',
  'van der Meer',
];
const otherScripts = [
  '山田 太郎',
  'نور الهاشمي',
  'Ольга Иванова',
  '김민준',
  'Νίκος Παππάς',
  'רות לוי',
  'अनिता राव',
];

/** A name, some in other scripts, some with a nickname in brackets. */
export function nameFor(index: number): string {
  if (index % 47 === 46) return pick(otherScripts, Math.floor(index / 47));
  const given = pick(givenNames, index);
  const family = pick(familyNames, index + Math.floor(index / 16));
  const rounds = Math.floor(index / (givenNames.length * familyNames.length));
  // From the second round of all pairs on, an initial distinguishes people.
  const name = [given, ...Array.from({ length: rounds }, () => 'Q.'), family].join(' ');
  return index % 23 === 5 ? `${name} (@${pick(givenNames, index).toLowerCase()}${index})` : name;
}

const affiliations = [
  'University of the Northern Coast',
  'Free Radio Collective',
  'Institute for Slow Computing',
  'Städtische Wasserwerke',
  'Museum of Ordinary Machines',
];

export function affiliationFor(index: number): string {
  return pick(affiliations, index);
}

/** An abstract of one to three paragraphs. */
export function abstractFor(index: number, language: TalkLanguage): string {
  const paragraphs =
    language === 'de'
      ? [
          'Wir haben nachgemessen, was alle nur vermutet hatten, und zeigen, wie es geht.',
          'Vorkenntnisse braucht es keine. Wer mag, bringt ein eigenes Gerät mit.',
        ]
      : [
          'We measured what everybody had only guessed, and show how *you* can do it at home.',
          'No previous knowledge is needed. Bring a device of your own if you like.',
          'All data and the code are open; see [the project’s page](https://example.org/project).',
        ];
  return paragraphs.slice(0, 1 + (index % paragraphs.length)).join('\n\n');
}
