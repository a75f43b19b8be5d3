/** Lines that websites and mailing services put around and between the items of a bulletin, by what they are. Only whole lines count. */
export type Phrase = "boilerplate" | "masthead" | "footer" | "greeting" | "sign-off";

/** Longer lines say something of their own. */
const longest = 200;

const services =
  "(?:facebook|twitter|x|linkedin|whatsapp|instagram|youtube|pinterest|e-?mail|print|copy link|bluesky|threads)";

const phrases: readonly (readonly [Phrase, RegExp])[] = [
  [
    "boilerplate",
    new RegExp(
      `^[\\^↑←→<>«»‹›| -]*(?:(?:back|return|go) to (?:the )?(?:top|contents)(?: of (?:the )?page)?|top(?: of page)?|share(?: this)?(?: (?:page|article|story|post|item|news|update))?(?: (?:on|via|with|by) .{1,40})?|(?:${services}(?: ?[|,·] ?| )?){1,8}|tweet(?: this)?|like(?: this)?|print (?:this )?page|save|bookmark|\\d{1,6} (?:comments?|shares?|likes?|views?)|(?:no|leave a|post a|add a) comments?|comments are closed|skip to (?:main )?content|advertisement|(?:main )?menu|search|log in|sign in|navigation|forward (?:to|this) .{0,20}friend|(?:next|previous)(?: page| post| article| story)?|(?:older|newer)(?: posts| entries)?|page \\d+ of \\d+|(?:\\d{1,3} ){1,12}(?:next|last)|home(?: ?[>»›/] ?[^>»›/]{1,60}){1,6}|loading|image|photo|\\d+ min(?:ute)?s? read)[\\^↑←→<>«»‹›|:.… -]*$`,
      "i",
    ),
  ],
  [
    "masthead",
    /^(?:.{0,40}\bview (?:this|it|the) .{0,30}\b(?:in|on|with) (?:your|a|the) (?:web ?)?browser|view (?:in|as) (?:your |a )?(?:web ?)?(?:browser|page)|(?:having )?(?:trouble|problems?) (?:viewing|reading) this.{0,60}|(?:is )?this e-?mail not displaying.{0,40}|contents:?|(?:in|inside) this (?:month[’']s |week[’']s )?(?:issue|edition|newsletter|e-?newsletter|bulletin|update|e-?mail):?|table of contents|(?:subject|from|to|cc|sent|reply-to) ?: .{0,150}|(?:issue|edition|volume|vol\.?|no\.?|number|bulletin|newsletter) (?:no\.? |number )?#?\d{1,4}(?:[ ,:|–-].{0,60})?)$/i,
  ],
  [
    "footer",
    /^(?:.{0,80}\bunsubscribe\b.{0,120}|.{0,20}\byou (?:are receiving|received?|have received|were sent|have been sent|are subscribed|are getting|[’']?re receiving) (?:this|to|our|these).{0,150}|(?:copyright|©).{0,150}|.{0,60}\ball rights reserved.{0,40}|our mailing address.{0,100}|(?:privacy|cookies?)(?: (?:policy|notice|statement))?(?: [|·] .{0,80})?|(?:update|manage|change) (?:your |my )?(?:e-?mail |subscription |subscriber )?(?:preferences|settings|profile).{0,60}|.{0,80}\bregistered (?:charity|company|office)\b.{0,100}|subscriber services.{0,60}|(?:to )?subscribe (?:to|for) .{0,100}|please (?:forward|share|pass on|pass) (?:this|on).{0,100}|(?:follow|connect with|find|like) us(?: on .{0,60})?:?|disclaimer:?.{0,150}|this e-?mail (?:and any|is|was|has been|may|message) .{0,150}|sent from my .{0,40}|powered by .{0,40})$/i,
  ],
  [
    "greeting",
    /^(?:dear|hi|hello|hey|welcome|greetings|good (?:morning|afternoon|evening)|bore da|annwyl)\b(?: \S{1,20}){0,2}$|^(?:dear|hi|hello|hey|welcome|annwyl)\b[^.?:]{0,50}[,!]$/i,
  ],
  [
    "sign-off",
    /^(?:(?:with )?(?:(?:kind|warm)(?:est)?|very best|best|many|all good) (?:regards|wishes|thanks)|all the best|yours(?: (?:sincerely|faithfully|truly))?|sincerely|regards|thanks|thank you|thanks for reading|cheers|cofion(?: [\p{L}]+)?|until next (?:time|month|week)|see you (?:soon|next (?:time|month|week)))(?: from [\p{L} ]{2,40})?[,.!]*$/iu,
  ],
];

/** What a whole line is to a bulletin that says nothing of any item; undefined for all others. */
export function phraseOf(line: string): Phrase | undefined {
  return line.length > longest ? undefined : phrases.find(([, pattern]) => pattern.test(line))?.[0];
}

const footerHeading =
  /^(?:(?:contact|connect with|follow|about|find|join) us(?: on .{0,40})?|(?:get|keep|stay) (?:in touch|connected|up to date)|contact details|useful (?:contacts|numbers)|about (?:this|the) (?:newsletter|e-?newsletter|bulletin|update|e-?mail)|thank(?:s| you)(?: for reading)?|(?:un)?subscribe|feedback|disclaimer|privacy(?: notice)?|subscriber services|share this (?:newsletter|bulletin))[!.:]*$/i;

/** Whether a heading is one of those under which bulletins end: “Contact us”, “Thank you!”. */
export function isFooterHeading(line: string): boolean {
  return line.length <= longest && footerHeading.test(line);
}
