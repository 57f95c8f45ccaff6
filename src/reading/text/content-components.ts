/** The values that an attribute of a component accepts. */
export interface ComponentAttribute {
  readonly required: boolean;
  /** Whether the value is an address, which must be a web address. */
  readonly address: boolean;
}

/** A component that a text can open. */
export interface ContentComponent {
  readonly attributes: Readonly<Record<string, ComponentAttribute>>;
  /** An example of its use, for hints. */
  readonly example: string;
}

function words(required: boolean): ComponentAttribute {
  return { required, address: false };
}

/**
 * The components that a text can open, each with its attributes, which are always text in quotation marks. Each is
 * drawn by the file of the same name in `src/components/content/`.
 */
export const contentComponents: Readonly<Record<string, ContentComponent>> = {
  Note: {
    attributes: { title: words(false) },
    example: '<Note title="Please note">Text</Note>',
  },
  Figure: {
    attributes: { caption: words(true) },
    example: '<Figure caption="What it shows">![In words](./picture.png)</Figure>',
  },
  Video: {
    attributes: { url: { required: true, address: true }, title: words(true) },
    example: '<Video url="https://…" title="What it is" />',
  },
};

/** The names that a text can open, in words: "Note, Figure and Video". */
export function componentNames(): string {
  const names = Object.keys(contentComponents);
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

/** Whether a name is that of a component that exists. */
export function isContentComponent(name: string): boolean {
  return Object.hasOwn(contentComponents, name);
}
