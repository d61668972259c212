import { createRequire } from 'node:module'

const fromPackage = createRequire(import.meta.url)('big-list-of-naughty-strings') as string[]

const repeat = (text: string, times: number) => text.repeat(times)

/** What the public list lacks for a Russian-speaking bank: look-alikes, reversals, marks piled up, and clever HTML. */
const own: string[] = [
  '\u202Eтевирп\u202C обычный текст',
  'счёт \u202E0123456789\u202C в банке',
  '\u2066изолят без конца',
  'раураl.сom',
  'А\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308\u0309',
  `З${repeat('\u0335\u0336\u0337', 300)}алго`,
  repeat('Щ', 5_000),
  repeat('длинноесловобезпробела', 400),
  repeat('\u200B', 500),
  '\u200E\u200F\u061C\u2060\uFEFFневидимое',
  '\u{E0041}\u{E0042}\u{E0043} теги',
  '\u2028разделитель\u2029абзацев',
  'a\u00ADb\u00ADc мягкие переносы',
  '<img src=x onerror="canary()">',
  '<svg/onload=canary()>',
  '<svg><animate onbegin=canary() attributeName=x dur=1s>',
  '<math><mtext></form><form><mglyph><style></math><img src onerror=canary()>',
  '<iframe srcdoc="<script>parent.canary()</script>">',
  '<a href="javascript:canary()">нажмите</a>',
  'javascript:canary()//',
  '[ссылка](javascript:canary())',
  '<details open ontoggle=canary()>',
  '<input autofocus onfocus=canary()>',
  '<style>*{display:none}</style>',
  '<base href="https://example.invalid/">',
  '<meta http-equiv="refresh" content="0;url=https://example.invalid">',
  '<link rel=stylesheet href="https://example.invalid/x.css">',
  '</textarea><script>canary()</script>',
  '"><script>canary()</script>',
  "'-canary()-'",
  '${canary()}',
  '{{constructor.constructor("canary()")()}}',
  '{{client.passport}}',
  '#{canary()}',
  '<%= canary() %>',
  '<!--#exec cmd="ls"-->',
  '=HYPERLINK("https://example.invalid";"Нажмите")',
  '+7 900 000-00-00\tтабуляция',
  '٣٢١ ۴۵۶ цифры',
  'مرحبا بالعالم и обычный текст',
  'שלום עולם, договор № 1',
  '👩‍👩‍👧‍👦👨🏽‍🚒🏳️‍🌈🇧🇾',
  '𝕆𝕜𝕟𝕠 🆗',
  '￼￹￺￻',
  '𠜎𠜱𠝹𠱓',
  '\u0007\u0008\u001B[31mкрасный',
  'ﷺﷺﷺﷺﷺﷺﷺﷺ',
  '꧁༺ ник ༻꧂',
  '..%2f..%2fetc%2fpasswd',
  "Robert'); DROP TABLE journal;--",
  '__proto__',
  'constructor',
]

/** Five hundred texts and more that have broken other programs, without the ones that are only white space. */
export const hostileTexts: readonly string[] = [...fromPackage, ...own].filter((text) => text.trim() !== '')
