interface Aliases {
  readonly aliases?: readonly string[] | undefined;
}

/** An entry, or a room or track of the event. */
type Addressed = Aliases & { readonly id: string; readonly data?: Aliases };

/**
 * The paths of an entry's page: its own, and those of its former ids, which get `movedTo` with the
 * address of its own.
 */
export function pagePaths<Props>(
  { id, aliases, data }: Addressed,
  props: Props,
  address: (id: string) => string,
) {
  return [
    { params: { id }, props: { ...props, movedTo: undefined } },
    ...(aliases ?? data?.aliases ?? []).map((alias) => ({
      params: { id: alias },
      props: { ...props, movedTo: address(id) },
    })),
  ];
}
