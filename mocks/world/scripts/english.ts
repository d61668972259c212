import type { ScriptCast } from '../scripts.ts'

/** Scripts for clients who write in English. */
export const englishScripts: readonly ScriptCast[] = [
  {
    id: 'status-with-promise-en',
    title: 'Where your case stands and when we answer',
    topic: 'Progress',
    language: 'en',
    channels: [],
    text: `Dear {{client.address|client}},

{{operator.name}} is looking after your case No. {{case.number}}.

{{if promise.due}}
What we are doing: “{{promise.what}}”. You will have it by {{promise.due}}; {{promise.responsible}} answers for it. We will write to you here, so there is no need to call or to remind us.
{{else}}
We give no date yet, so as not to promise at random.
{{end}}`,
  },
  {
    id: 'login-is-not-consent-en',
    title: 'A login is not consent',
    topic: 'Consents: photo',
    language: 'en',
    owner: 'elena',
    channels: ['email', 'app', 'chat', 'messenger', 'letter'],
    text: `Dear {{client.address|client}},

Logging in to the app or to internet banking is not consent, neither before nor after our request of {{consent.photo.requestedOn|earlier}}. The bank counts only a direct “I agree”. Our register says about your photo: {{consent.photo.state|not confirmed}}, as of {{today}}.

Your case is No. {{case.number}}, and {{operator.name}} is looking after it.`,
  },
  {
    id: 'off-topic-apology-en',
    title: 'Sorry: we answered another question',
    topic: 'Progress',
    language: 'en',
    channels: ['email', 'app', 'chat', 'messenger', 'form'],
    text: `Dear {{client.address|client}},

You asked one thing and we answered another. We are sorry: reading carefully is our job.

Your question now stands as “{{case.subject}}”. If that is not it, one line from you is enough. Case No. {{case.number}}, {{operator.name}}.`,
  },
  {
    id: 'documents-en',
    title: 'Which documents we need',
    topic: 'Documents',
    language: 'en',
    channels: ['email', 'letter', 'branch', 'chat'],
    text: `Dear {{client.address|client}},

Two documents are missing in case No. {{case.number}}: your passport, the page with the photo, and the page that shows your right to stay.

Clear copies in reply to this message will do: with them, one visit is enough.`,
  },
  {
    id: 'does-result-suit-en',
    title: 'Does the result suit you?',
    topic: 'Closing',
    language: 'en',
    channels: [],
    text: `Dear {{client.address|client}},

Our part of case No. {{case.number}} (“{{case.subject}}”) is done. Does the result suit you?

We close the case only when you say yes. If something is missing, tell us what it is.`,
  },
]
