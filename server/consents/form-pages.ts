import type { Language } from '../../src/contract/codes.ts'
import type { AskingForm, ConsentForm, ReceiptForm } from '../../src/contract/consent-forms.ts'
import { formWords, sayAsks, sayReceipt, tellsOfLogin } from '../../src/rules/consents/form-words.ts'
import { namePurpose } from '../../src/rules/statements/statement-words.ts'
import { html, type Html } from './html.ts'

/** The client's own page as plain markup: no script, no style but one file, and a form any browser can send. */
export function formPage(form: ConsentForm, key: string): string {
  const { language, purpose } = form
  const name = namePurpose(purpose, language)
  return form.kind === 'asking'
    ? page(language, `${sayAsks(form)}: ${name}`, askingPage(form, key))
    : page(language, `${formWords.receipt[language]}: ${name}`, receiptPage(form, name, key))
}

/** One sentence and what helps, with nothing of anybody. */
export function messagePage(language: Language, title: string, detail: string): string {
  return page(
    language,
    title,
    html`<h1>${title}</h1>
      <p>${detail}</p>`,
  )
}

/** Relative, so that the page works below any folder. */
const stylesheet = 'form.css'
const icon = 'form.svg'

function page(language: Language, title: string, content: Html): string {
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        <link rel="icon" href="${icon}" type="image/svg+xml" />
        <link rel="stylesheet" href="${stylesheet}" />
      </head>
      <body>
        <main>${content}</main>
      </body>
    </html> `.text
}

function askingPage(form: AskingForm, key: string): Html {
  const { language, paragraphs, options, isNot, withdrawal } = form
  const say = (word: keyof typeof formWords) => formWords[word][language]
  const [question = '', ...rest] = paragraphs
  return html` <p class="who">${sayAsks(form)}</p>
    <h1 id="question">${question}</h1>
    <div class="notice">${rest.map((paragraph) => html`<p>${paragraph}</p>`)}</div>
    <dl>
      <dt>${say('withdrawal')}</dt>
      <dd>${withdrawal}</dd>
      <dt>${say('isNot')}</dt>
      <dd>${isNot}</dd>
    </dl>
    <form method="post">
      <input type="hidden" name="key" value="${key}" />
      <fieldset class="answers" aria-labelledby="question">
        ${options.map(
          ({ answer, label, hint }) =>
            html`<button class="answer" name="answer" value="${answer}">
              <span class="label">${label}</span> <span class="hint">${hint}</span>
            </button>`,
        )}
      </fieldset>
    </form>
    <div class="foot">
      ${tellsOfLogin(rest) ? undefined : html`<p>${say('login')}</p>`}
      <p>${say('steps')}</p>
      <p>${say('after')}</p>
    </div>`
}

function receiptPage(form: ReceiptForm, name: string, key: string): Html {
  const { language, sentence, notice, text = '', evidence, mayWithdraw } = form
  const say = (word: keyof typeof formWords) => formWords[word][language]
  const proof = evidence.flatMap(({ sha256 }) => (sha256 ? [html`<code>${sha256}</code>`] : []))
  return html` <p class="who">${sayReceipt(form)}</p>
    <h1>${name}</h1>
    <p>${sentence}</p>
    <dl>
      <dt>${say('text')}</dt>
      <dd>${text} ${notice && html`<br /><code>${notice.id}, ${notice.sha256}</code>`}</dd>
      ${
        proof.length > 0
          ? html`<dt>${say('proof')}</dt>
              <dd>${proof}</dd>`
          : undefined
      }
    </dl>
    ${
      mayWithdraw
        ? html`<form method="post">
              <input type="hidden" name="key" value="${key}" />
              <div class="answers">
                <button class="answer" name="answer" value="withdraw">
                  <span class="label">${say('withdraw')}</span> <span class="hint">${say('withdrawHint')}</span>
                </button>
              </div>
            </form>
            <div class="foot"><p>${say('keep')}</p></div>`
        : undefined
    }
    <div class="foot"><p>${say('login')}</p></div>`
}
