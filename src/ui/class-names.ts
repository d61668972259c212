/** Joins the class names that are there. */
export function joinNames(...names: (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ')
}
