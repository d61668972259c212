/** Who answers for consents: the controller in records and receipts, the issuer of statements, who asks on the client's page. */
export interface Bank {
  name: string
  /** How to reach it about consents; empty where nobody said. */
  contact: string
}

/** Invented, like everybody else in the demo. */
export const demoBank: Bank = { name: 'Банк «Сажень»', contact: 'consents@sazhen.example' }

/** Where nobody said whose server this is. */
export const unnamedBank: Bank = { name: 'Банк', contact: '' }

/** The bank by its name, or undefined where nobody said it: then pages speak of «the bank» in their own language. */
export const nameOf = ({ name }: Bank): string | undefined => (name === unnamedBank.name ? undefined : name)
