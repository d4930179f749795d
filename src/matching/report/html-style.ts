/** The style of a report: light and dark, for the screen and for paper; kinds of marks differ by their lines, too. */
export const HTML_STYLE = `
:root { color-scheme: light dark; --ink: light-dark(#1c1c1c, #e8e6e3); --paper: light-dark(#fff, #161616);
  --quiet: light-dark(#555, #a9a9a9); --line: light-dark(#ccc, #444); --link: light-dark(#0b57d0, #9ec1ff);
  --red: light-dark(#b3261e, #ff9a92); --amber: light-dark(#8a5300, #ffc069); --blue: light-dark(#0b57d0, #9ec1ff); }
body { margin: 0 auto; max-width: 46rem; padding: 1.5rem 1rem 4rem; background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.6 system-ui, sans-serif; }
h1 { font-size: 1.6rem; line-height: 1.25; } h2 { font-size: 1.2rem; margin-top: 2.5rem; }
a { color: var(--link); } .quiet { color: var(--quiet); }
.article { border-block: 1px solid var(--line); padding-block: .5rem; overflow-wrap: anywhere; }
.article p { white-space: pre-wrap; }
mark { background: none; color: inherit; text-decoration: underline 2px dotted var(--quiet); text-underline-offset: .2em; }
mark.repeats { text-decoration: underline 1px solid var(--quiet); }
mark.differs { text-decoration: underline 2px dashed var(--blue); }
mark.contradicts { text-decoration: underline 2px wavy var(--amber); }
mark.repeats-unsound { text-decoration: underline 4px double var(--red); font-weight: 600; }
sup { line-height: 0; font-size: .75em; } :target { outline: 2px solid var(--link); outline-offset: 3px; }
ol.findings { list-style: none; padding: 0; } ol.findings > li { border-top: 1px solid var(--line); padding: .75rem 0; }
li p { margin: .15rem 0; overflow-wrap: anywhere; } blockquote { margin: .35rem 0; padding-inline-start: .75rem; border-inline-start: 3px solid var(--line); }
.kind { font-weight: 600; } .repeats-unsound > .kind { color: var(--red); } .contradicts > .kind { color: var(--amber); }
@media print { :root { color-scheme: light; } body { max-width: none; font-size: 11pt; } li { break-inside: avoid; }
  a[href^="http"]::after { content: " (" attr(href) ")"; font-size: .85em; } }
`;
