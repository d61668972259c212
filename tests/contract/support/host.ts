/** What the suite asks of whoever answers: a function from request to response, and the origin its pages come from. */
export interface Host {
  fetch(request: Request): Promise<Response>
  /** Scheme, name and port, e.g. `http://127.0.0.1:4180`. */
  origin: string
  close(): Promise<void>
}

export type OpenHost = () => Promise<Host>
