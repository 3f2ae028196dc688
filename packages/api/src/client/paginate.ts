/** Goes through all pages of a list, item by item; the next page is asked for when its first item is wanted. */
export async function* paginate<Input, Item>(
  list: (input: Input) => Promise<{ items: Item[]; nextCursor: string | null }>,
  input: NoInfer<Input> & object,
): AsyncGenerator<Item, void, void> {
  for (let cursor: string | null | undefined; cursor !== null;) {
    // Every list takes the cursor that it gave, beside its other input.
    const page = await list(cursor === undefined ? input : { ...input, cursor })
    yield* page.items
    cursor = page.nextCursor
  }
}
