/** Whose "will" binds the bank: its people, and things that the client waits for. */
const people =
  '(?:we|i|they|he|she|who|someone|somebody|one\\sof\\sus|(?:(?:our|the|a|an|your)\\s)?(?:[a-z]+\\s){0,2}(?:team|department|desk|specialist|specialists|colleague|colleagues|manager|managers|lawyer|lawyers|engineer|engineers|operator|courier|bank|staff|office|branch|lead|officer|handler|analyst|supervisor|technician|underwriter|underwriters|accountants|people|folks|guys|unit|group|archive|committee|treasury|settlements|operations|compliance|payments|disputes|logistics|underwriting|lending|processing|collections))'
const things =
  '(?:money|refund|outcome|update|fix|patch|access|login|reader|terminal|deed|claim|news|confirmation|token|contract|document|documents|statement|email|text|message|answer|reply|response|card|letter|fee|amount|sum|request|case|issue|payment|complaint|question|decision|result|error|problem|matter|funds|compensation|difference|copy|certificate|replacement|report|parcel|pin|cheque|invoice|salary|salaries|wages|cash)'
const will = "(?:'ll|\\s(?:will|shall)|\\s(?:are|is|am)\\sgoing\\sto|'re\\sgoing\\sto|'m\\sgoing\\sto|'s\\sgoing\\sto)"
/** A participle, regular or not. */
const done =
  '(?:[a-z]{2,}ed|seen\\sto|taken\\s(?:off|down|out|up|care)|put|set|sent|paid|repaid|made|done|dealt\\swith|given|remade|resent|written|found|told|brought|built|drawn|cut|kept|shown|rewritten|redone|undone|withdrawn|run|sorted|ready|back)'
const subject =
  "(?:(?:the|your|this|our|an?|all|both|every|any)\\s(?:[a-z'-]+\\s){1,7}?|(?:it|that|this|these|they|everything|both)\\s)"
const doing =
  '(?:sending|issuing|posting|mailing|e-?mailing|texting|calling|phoning|ringing|refunding|returning|reversing|crediting|paying|closing|opening|fixing|correcting|replacing|reissuing|shipping|dispatching|delivering|bringing|releasing|filing|lifting|removing|unlocking|unblocking|restoring|cancelling|moving|processing|completing|finishing|transferring|handing|signing|getting\\sback|coming\\sback|coming|visiting|switching|turning|taking|putting)'

/** Promises of English texts, over the text in lower case. */
export const englishPromise = new RegExp(
  `(?<![a-z])(?:${[
    `${people}${will}`,
    "(?:we|i)(?:'(?:m|ve|re|d))?\\s[a-z' ,-]{3,70}\\s(?:and|then)\\s(?:will|shall|(?:get|come)\\sback\\sto\\syou)",
    "(?:is|are|has|have|was|were)\\s[a-z' -]{3,60}\\s(?:and|then)\\s(?:will|shall|should)",
    `${things}\\s(?:gets?\\s(?:[a-z]+ly\\s|back\\s)?${done}|(?:is|are)\\s(?:coming|to\\sfollow))`,
    "(?:you|we|it|this|nothing)\\s(?:won't|will\\snot|shall\\snot)\\s(?:be\\s(?:left|kept)\\s(?:without|waiting|hanging|in\\sthe\\sdark)|be\\s(?:forgotten|overlooked)|forget\\s(?:you|this|about)|let\\s(?:this|it)\\s(?:drop|go|slip)|go\\sunanswered)",
    `${subject}(?:(?:will|shall)\\s(?:[a-z]+ly\\s)?be|(?:is|are)\\sgoing\\sto\\sbe|gets?|(?:is|are)\\s(?:due\\s)?to\\sbe|should\\sbe)\\s(?:[a-z]+ly\\s|back\\s)?${done}`,
    `(?:it|that|this|they|everything)'ll\\s(?:[a-z]+ly\\s)?be\\s(?:[a-z]+ly\\s|back\\s)?${done}`,
    `${things}(?:${will}|\\sshould)\\s(?:be\\s(?:[a-z]+ly\\s)?(?:${done}|with\\syou|there|on|in)|arrive|reach|come|follow|get|go|land|show\\sup|hit|appear)`,
    `you${will}\\s(?:receive|get|hear|have\\s(?!(?:the|an?)\\s(?:option|right|chance|choice|time|possibility|opportunity)|to(?![a-z]))(?:your|the|an?|our|it|them|\\d)|be\\s(?:informed|notified|contacted|refunded|told|called|emailed|updated|reimbursed|compensated))`,
    '(?:it|they|everything)\\sshould\\s(?:be\\s(?:with\\syou|there|done|ready|sorted|fixed|back|in\\syour)|arrive|reach\\syou|come)',
    '(?:we|i)\\s(?:promise|guarantee|undertake|commit|vow)',
    '(?:please\\s)?(?:expect|await)\\s(?:a|our|the|an|my|his|her)\\s(?:[a-z]+\\s){0,2}?(?:call|reply|answer|response|letter|email|decision|contract|card|refund|money|document|statement|interest|payment|visit|message|update|news|outcome|result|replacement|copy|difference|credit)',
    'you\\s(?:(?:can|may|should)\\sexpect|should\\s(?:see|receive|get|hear|have)\\s(?:it|them|from\\sus|an?|the|your))',
    "(?:we|i)(?:\\sare|\\sam|'re|'m)?\\s(?:plan|planning|intend|intending|aim|aiming|expect|hope|hoping)\\sto",
    '(?:is|are)\\sto\\s(?:call|email|text|write|contact)',
    '(?:will|to)\\sget\\sback\\sto\\syou',
    'should\\s(?:reach|be\\swith)\\syou',
    '(?:manager|team|desk|department|specialists?|colleagues?|engineers?|lawyers?)\\s(?:has\\s|have\\s)?(?:promised|undertaken|committed)\\sto',
    '(?:refund|repair|replacement|delivery|visit|installation|release|correction|reissue|fix|payout|decision|review)\\s(?:is|are)\\s(?:now\\s)?(?:scheduled|planned|booked|slated|pencilled\\sin)',
    '(?:we|they|he|she)\\sshould\\shave\\s(?:it|them|this|that|your|the|an)',
    'leave\\s(?:it|this|that)\\swith\\s(?:me|us)',
    'let\\s(?:me|us)\\s(?:check|look|find\\sout|ask|see|chase)[^.!?]{0,60}\\s(?:and|then)\\s(?:i\\swill|get|come|let|call|reply|write)',
  ].join('|')})(?![a-z])`,
  'g',
)

/** "Rosa is reversing it tomorrow": a present that tells of a day to come, where one is named. */
export const presentPromise = new RegExp(
  `(?<![a-z])(?:(?:we|they)(?:'re|\\sare)|i(?:'m|\\sam)|(?:he|she|who)(?:'s|\\sis)|(?:team|department|desk|colleague|manager|specialist|[a-z]+)\\sis|(?:engineers|colleagues|lawyers|specialists|developers|managers)\\sare)\\s${doing}(?![a-z])|(?<![a-z])you(?:'ll|\\swill)\\ssee(?![a-z])|(?<![a-z])${subject}(?:will|shall)\\sbe\\s(?:with\\s(?:you|us)|(?:on|in)\\s(?:your|our)\\s(?:account|card|system|systems|inbox|hands)|live|active|working|up\\sand\\srunning)(?![a-z])|(?<![a-z])${things}(?:,[^,.]{1,20},)?\\s(?:goes|comes|lands|arrives|ships|leaves)(?![a-z])`,
  'g',
)

/** A person's name before "will", over the text as written. */
export const namedPromise =
  /(?<![A-Za-z])[A-Z][a-z]+(?:\s[A-Z][a-z]+)?(?:,?\s(?:from|in|of|at|on)(?:\s[a-z]+){1,4},?)?\s(?:will|shall|is going to|should (?:have|be))(?![a-z])/g

/** "Corrections will be posted": what is done where the subject is no person. */
export const doneForClient =
  /^\s?be\s(?:[a-z]+ly\s|back\s)?(?:sent|refunded|returned|restored|released|paid\sback|credited|fixed|reissued|issued|posted|delivered|completed|corrected|reversed|repaid|reimbursed|resumed|lifted|replaced)(?![a-z])/

/** What follows "will" when nothing is promised. */
export const notEnglishPromise =
  /^\s(?:not|never|no(?:ne|thing)?|be\s(?:honest|frank|brief|direct|clear|upfront|straight|happy|glad|pleased|delighted|able|available|valid|closed|open|charged|blocked|useful|easier|enough|required|needed|asked|visible|shown|no|safe|sorry|sure|here|there|subject|treated|deemed|regarded|due|lost|declined|refused|rejected|aware)|need|see|find(?!\sout)|have\s(?:to|no)|explain|remain|stay|continue|apply|expire|work|cost|show|ask|depend|include|become|gladly|happily|probably|mean|require|open|appear|charge|deduct|hold|close\s(?:at|on|early|between)|run|start\s(?:at|on)|keep\s(?:working|running)|let\sus\sknow)(?![a-z])|^\sto(?=\s*[.,;!?]|$)/

/** What things do by themselves: "fees will rise". */
export const byItself =
  /^\s(?:rise|fall|grow|drop|go\s(?:up|down)|change|increase|decrease|vary|lapse|mature|end|stop|renew|reset|revert)(?![a-z])/

/** Participles after "be" by which nothing is promised: what is taken, refused, shown, or usual. */
export const notDone =
  /\s(?:charged|blocked|required|needed|asked|closed|declined|refused|rejected|deducted|debited|shown|displayed|used|based|limited|allowed|treated|deemed|considered\sas|included|affected|expected|supposed|interested|pleased|delighted|calculated|worked|taxed|lost|protected|covered|insured|entitled|determined|terminated|suspended|frozen|effected|noted|said|understood|mentioned|remembered|stressed|borne|obliged|tired|related|set)$/
