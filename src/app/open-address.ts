/** Whether an address of the window needs no operator: nobody is asked who is signed in there. */
export function isOpenAddress(address: string): boolean {
  return /^\/(?:verify\/?|consent\/[^/?#]+)(?:$|[?#])/u.test(address)
}
