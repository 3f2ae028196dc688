/** Iterates over all pages of a list, item by item; requests the next page when its first item is needed. */
export async function* paginate<Input, Item>(
  list: (input: Input) => Promise<{ items: Item[]; nextCursor: string | null }>,
  input: NoInfer<Input> & object,
): AsyncGenerator<Item, void, void> {
  for (let cursor: string | null | undefined; cursor !== null;) {
    // Every list accepts the cursor it returned, besides its other input.
    const page = await list(cursor === undefined ? input : { ...input, cursor })
    yield* page.items
    cursor = page.nextCursor
  }
}
