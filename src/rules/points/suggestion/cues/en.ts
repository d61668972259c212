import { anyOf, countWords } from '../words.ts'

const acts =
  "confirm|withdraw|cancel|refund|return|reverse|close|open|send|remove|delete|explain|stop|tell|provide|correct|fix|update|call|release|unblock|block|reissue|replace|transfer|switch|pay|credit|restore|reinstate|answer|reply|respond|apologi[sz]e|escalate|change|issue|give|show|check|investigate|put|take|keep|let me know|leave me|make sure|do not|don't|never"

const requests: readonly RegExp[] = [
  anyOf(
    "(?:please|kindly) (?!find|note|see|be advised|accept|feel|help|advise|wait|hold|excuse|forgive|bear|don't hesitate|do not hesitate|understand)\\p{L}+",
  ),
  anyOf(
    "(?:i|we)(?: would|'d) (?:also |really |still )?(?:like|appreciate|prefer|rather|ask|expect|suggest)(?! to (?:say|thank|point|add|mention))",
  ),
  anyOf(
    '(?:i|we) (?:also |still |now |therefore |hereby )?(?:want|need|demand|request|require|insist|expect|ask|urge|suggest|propose)(?! to (?:say|thank|point|add|mention))',
    "(?:i|we)(?: am| are|'m|'re) (?:asking|requesting|demanding)",
  ),
  anyOf('(?:i|we) (?:have )?(?:already )?(?:asked|requested) (?:you|the bank|your|for|that)'),
  anyOf(
    '(?:the bank|your bank|you) (?:must|should|ought to|are obliged|have to|are required)',
    'my request is',
    'no need to',
    'it would be (?:good|nice|helpful|better|fair)',
  ),
  new RegExp(
    `^(?:just |then |now |instead,? |first,? |next,? |finally,? |once again,? |again,? )?(?:${acts})(?!\\p{L})(?! (?:mind|worry|wonder|forget|care|get me wrong))`,
    'u',
  ),
]

const objections: readonly RegExp[] = [
  anyOf(
    "(?:i|we) (?:do not|don't|did not|didn't|have not|haven't|will not|won't|never|have never) (?:\\p{L}+ )?(?:agree|consent|accept|authori[sz]e|approve|ask|request|sign|order|subscribe|recogni[sz]e|give|gave|given|make|made|want|set|open|apply|applied|mention|say|said)\\p{L}*",
  ),
  anyOf(
    '(?:i|we) (?:hereby |strongly |formally )?(?:object|refuse|dispute|decline|withdraw|revoke|reject|disagree|oppose)',
  ),
  anyOf(
    'without (?:my|our|any|prior|asking|the)? ?(?:consent|permission|knowledge|notice|warning|explanation|agreement|asking)',
  ),
  anyOf(
    "(?:does not|doesn't|did not|didn't|do not|don't|has not|hasn't|have not|haven't|never) (?:\\p{L}+ )?(?:answer|answered|address|addressed|solve|solved|resolve|resolved|say|state|explain|mention)",
    'not what (?:i|we) asked',
    '(?:nobody|no one) (?:\\p{L}+ )?(?:told|informed|warned|answered|asked|explained)',
    '(?:is|are|was|were) (?:wrong|incorrect)',
    '(?:was|were) (?:told|promised) [^.?!]{0,60} but',
    '(?:is|are) (?:unlawful|illegal|unacceptable)',
    '(?:breach|violation) of',
  ),
]

const declarations = anyOf(
  "(?:i|we)(?: am| are| will be|'m|'re|'ll be) (?:closing|cancell?ing|terminating|leaving)",
  "(?:i|we)(?: will|'ll) (?:close|cancel|terminate)",
)

const rhetorical: readonly RegExp[] = [
  /^(?:or|really|seriously|so what|what now|wow|oh|how hard|how long must|who needs|who cares|is it too much|is that all|what kind of|what sort of)(?!\p{L})/u,
  anyOf(
    'are you (?:even )?(?:serious|kidding|joking|mad|human|real|a bot)',
    'is there (?:a|any) (?:human|person|brain)\\p{L}*',
    'is (?:this|that) (?:a|some) (?:joke|robot|bot|kind)',
    '(?:does|did) (?:anyone|anybody|somebody|someone)',
    'do you even',
    'can you (?:even )?(?:believe|imagine|read)',
    'robots?',
    'bots?',
    'in your opinion',
    'what a',
  ),
  /,\s*(?:right|yes|no|huh|eh|isn't it|don't you|aren't you|isn't that so|correct)\s*\?/u,
]

const asking = anyOf('who|what|when|where|why|how|which|whose|whom')
const auxiliary =
  /^(?:is|are|am|was|were|do|does|did|can|could|will|would|shall|should|may|might|must|has|have|had)(?!\p{L})/u

// As people write in chats: «can u send a new one», «ordered it last week, where is it».
const unmarked =
  /^(?:can|could|will|would) (?:you|u|i|we)(?!\p{L})|(?:^|, )(?:where|when|why|how|what)(?:'s| is| are| do| does| did| can| will| much| long| soon)(?!\p{L})/u

/** Whether an English sentence, in lower case, asks, demands or objects. */
export function isEnPoint(text: string): boolean {
  if (text.includes('?'))
    return isEnQuestion(text) || requests.some((cue) => cue.test(text.slice(0, text.indexOf('?'))) && !isMockery(text))
  if (/let (?:me|us) know if|if you (?:need|have) any|look(?:ing)? forward/u.test(text)) return false
  if (unmarked.test(text) && !/[.!:…]$/u.test(text) && countWords(text) < 16 && !isMockery(text)) return true
  return requests.some((cue) => cue.test(text)) || objections.some((cue) => cue.test(text)) || declarations.test(text)
}

function isEnQuestion(text: string): boolean {
  if (isMockery(text)) return false
  if (asking.test(text)) return countWords(text) > 1
  return countWords(text) > 3 && (auxiliary.test(text) || /(?<!\p{L})(?:i|my|you|your|we|our)(?!\p{L})/u.test(text))
}

function isMockery(text: string): boolean {
  return rhetorical.some((cue) => cue.test(text))
}

/** «Why?», «since when?»: asks about the sentence before it. */
export function isEnFollowUp(text: string): boolean {
  return /^(?:why|when|since when|how much|where)\?$/u.test(text)
}
