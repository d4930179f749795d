/** English words that say nothing about the matter. They are kept in the sequence of a text, for phrases, and never searched. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about above after again against all also am an and any are arent as at be because been before being below between both but by
  can cannot cant could couldnt d did didnt do does doesnt doing dont down during each even ever every few for from further get gets
  got had hadnt has hasnt have havent having he her here hers herself hes hi him himself his how i id if ill im in into is isnt it its
  itself ive just know let lets like ll m made make many may me might more most much must my myself no nor not now of off on once
  one only or other our ours ourselves out over own re really s said same say saying says she should shouldnt so some such t than that
  thats the their theirs them themselves then there theres these they theyre theyve thing things this those through to too under until
  up upon us ve very via was wasnt we well were werent weve what when where whether which while who whom whose why will with within
  without wont would wouldnt yes yet you your youre yours yourself yourselves`.split(/\s+/),
);
