interface Aliases {
  readonly aliases?: readonly string[] | undefined;
}

/** An entry, or a room or track of the event. */
type Addressed = Aliases & { readonly id: string; readonly data?: Aliases };

/** The paths of an entry's page: its own, and those of its former ids, which have its current address in `movedTo`. */
export function pagePaths<Props>(entry: Addressed, props: Props, address: (id: string) => string) {
  return numberedPaths(entry, [props], address);
}

/** The paths of an entry with one or more pages: `a`, then `a/2` and `a/3`. Former ids redirect to the first page. */
export function numberedPaths<Props>(
  { id, aliases, data }: Addressed,
  pages: readonly Props[],
  address: (id: string) => string,
) {
  return [
    ...pages.map((props, index) => ({
      params: { id: index === 0 ? id : `${id}/${index + 1}` },
      props: { ...props, movedTo: undefined },
    })),
    ...(aliases ?? data?.aliases ?? []).flatMap((alias) =>
      pages.slice(0, 1).map((props) => ({
        params: { id: alias },
        props: { ...props, movedTo: address(id) },
      })),
    ),
  ];
}
