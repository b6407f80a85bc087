/** A small election for the tests of this folder, worked out by hand. */

/**
 * EUR 900, nine voters: an equal part is EUR 100.
 * Six want the field and the bench (north), three want the library (south).
 * Equal Shares, utility cost: field and bench have six effective votes each, the cheaper goes first: 25 each. Then the field finds
 * 6 x 75 = 450: short by 50. The library (300, three voters) takes 100 each. Together 450.
 * Greedy: the bench (150), the field (500), and 250 is left: no library. Together 650.
 */
export const small = [
  'META',
  'key;value',
  'description;Small town',
  'budget;900',
  'vote_type;approval',
  'PROJECTS',
  'project_id;cost;name;category',
  'field;500;Football field;sport,green',
  'bench;150;Bench;green',
  'books;300;Library;culture',
  'VOTES',
  'voter_id;vote;neighborhood',
  ...[1, 2, 3, 4, 5, 6].map((at) => `${at};field,bench;North`),
  ...[7, 8, 9].map((at) => `${at};books;South`),
  '',
].join('\n')

/** Five voters rank three plans; or give points to them. */
export const ranked = (voteType: 'ordinal' | 'cumulative') =>
  [
    'META',
    'key;value',
    'budget;100',
    `vote_type;${voteType}`,
    'max_length;3',
    'PROJECTS',
    'project_id;cost',
    'a;60',
    'b;50',
    'c;40.50',
    'VOTES',
    'voter_id;vote;points',
    '1;a,b,c;1,5,5',
    '2;c,a;2,3',
    '3;b;4',
    '',
  ].join('\n')
