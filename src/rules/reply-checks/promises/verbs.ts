import { promiseVerbs } from '../words/promises.ts'

export type PromisePerson = 'i' | 'we' | 'he' | 'they'

const persons: readonly PromisePerson[] = ['i', 'we', 'he', 'they']

function readVerbs(list: string): Map<string, PromisePerson> {
  const forms = new Map<string, PromisePerson>()
  for (const entry of list.split(/\s+/).filter(Boolean)) {
    const [stem = '', ...endings] = entry.split('/')
    persons.forEach((person, at) => {
      const ending = endings[at]
      if (ending !== undefined && ending !== '-') forms.set(stem + ending, person)
    })
  }
  return forms
}

/** Future forms of the verbs that promise, each with its person. */
export const promiseForms: ReadonlyMap<string, PromisePerson> = readVerbs(promiseVerbs)
