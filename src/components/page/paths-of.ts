interface Addressed {
  readonly id: string;
  readonly aliases?: readonly string[] | undefined;
}

/**
 * The paths of an entry's page: its own, and those of its former ids, which get `movedTo` with the
 * address of its own.
 */
export const pathsOf = <Props>(
  { id, aliases = [] }: Addressed,
  props: Props,
  address: (id: string) => string,
) => [
  { params: { id }, props: { ...props, movedTo: undefined } },
  ...aliases.map((alias) => ({ params: { id: alias }, props: { ...props, movedTo: address(id) } })),
];
