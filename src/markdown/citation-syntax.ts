import type { Data } from 'unified';
import type {} from 'remark-parse';

type Extension = NonNullable<Data['micromarkExtensions']>[number];
type Construct = Exclude<NonNullable<NonNullable<Extension['text']>[number]>, readonly unknown[]>;

const EXCLAMATION_MARK = 33;
const LEFT_BRACKET = 91;
const RIGHT_BRACKET = 93;
const CARET = 94;
/** micromark's codes below zero are line ends, tabs and the end of the text. */
const FIRST_CHARACTER = 0;
const MAX_LENGTH = 200;

/**
 * `[^id]`, which GFM reads only where a definition of `id` stands below. Ours are defined in the
 * record, so this reads it always, into the tokens of GFM: the tree gets a plain `footnoteReference`.
 */
const citation: Construct = {
  name: 'citation',
  tokenize(effects, ok, nok) {
    let length = 0;
    return (code) => {
      effects.enter('gfmFootnoteCall');
      effects.enter('gfmFootnoteCallLabelMarker');
      effects.consume(code);
      effects.exit('gfmFootnoteCallLabelMarker');
      return caret;
    };

    function caret(code: number | null) {
      if (code !== CARET) return nok(code);
      effects.enter('gfmFootnoteCallMarker');
      effects.consume(code);
      effects.exit('gfmFootnoteCallMarker');
      effects.enter('gfmFootnoteCallString');
      effects.enter('chunkString', { contentType: 'string' });
      return id;
    }

    function id(code: number | null) {
      if (code === RIGHT_BRACKET && length > 0) return end(code);
      if (code === null || code < FIRST_CHARACTER || code === LEFT_BRACKET || code === RIGHT_BRACKET) return nok(code);
      if (++length > MAX_LENGTH) return nok(code);
      effects.consume(code);
      return id;
    }

    function end(code: number) {
      effects.exit('chunkString');
      effects.exit('gfmFootnoteCallString');
      effects.enter('gfmFootnoteCallLabelMarker');
      effects.consume(code);
      effects.exit('gfmFootnoteCallLabelMarker');
      effects.exit('gfmFootnoteCall');
      return ok;
    }
  },
};

/** In `huge![^id]` the mark ends a sentence; without this it would begin an image. */
const exclamation: Construct = {
  name: 'exclamationBeforeCitation',
  tokenize(effects, ok, nok) {
    return (code) => {
      effects.enter('data');
      effects.consume(code);
      effects.exit('data');
      return effects.check(citation, ok, nok);
    };
  },
};

/** A micromark extension for citations of evidence. Code spans and escapes (`\[^id]`) stay as they are. */
export const citationSyntax: Extension = { text: { [EXCLAMATION_MARK]: exclamation, [LEFT_BRACKET]: citation } };
