/** What the hard words mean, in plain English. No figures: those differ from year to year and stand on the screens themselves. */
import type { Glossary } from './terms.ts'

export const glossary: Glossary = {
  slice:
    'The money that a district may divide itself this year. The municipality has one pot for all districts together. Each district gets a part of it.',
  distribution:
    'How the municipality divides the pot over the districts. One part is the same for every district. One part depends on how many people live there. The rest goes to districts that need more.',
  reserved:
    'Reserved money is set apart for a plan that was chosen. Nobody else can use it. Once the plan is approved and the deal is ready it is called agreed. If you decline the deal, the money goes back.',
  deal: 'The agreement between you and the municipality. It says what you will do, how much money you get and how many hours the municipality helps. It holds only when you sign.',
  investment:
    'Something large that lasts for years, such as a playground or a square. The municipality does not pay it out of one year, but spreads the cost over the years that it lasts.',
  'capital-charges':
    'What a large plan costs the municipality each year. That is a part of the price, and interest over what has not been paid off yet. A little like paying off a house. As long as they run, there is less money for new plans each year.',
  'capital-ceiling':
    'All capital charges together may not go above a limit. So there is money left each year for new plans in all districts. The municipality sets the limit.',
  'interest-rate':
    'The interest that the municipality reckons over money that is tied up in a large plan. It is the same for all plans. Within a Dutch municipality it is called omslagrente.',
  credit:
    'Permission of the council to spend an amount on one large plan. Without credit the work may not begin. Spending more is allowed only if the council decides again.',
  'allocation-rule':
    'The way in which all votes together decide which plans go ahead. The rule is fixed before voting begins. Anybody can work out the result again.',
  'equal-shares':
    'A way of counting in which each voter gets an equal part of the money. A plan goes ahead if the people who voted for it can pay it together. So a smaller group gets something too, and the largest group does not decide everything.',
  receipt:
    'A code that belongs to your vote. After the count it stands in the list of counted votes. So you can see that your vote was counted. The code shows neither who you are nor what you chose.',
  adoption:
    'The neighbourhood group looks whether the count went well, and then says that the result holds. It writes why, and everybody can read that. After that the money for the winning plans is set apart. The group cannot choose other plans.',
  pabulib:
    'A public collection of votes from other cities, and the form in which they are written down. With such a file you can practise before your own round begins.',
  'money-check':
    'A finance officer looks whether there is enough money, and whether enough is left for other plans. The officer does not decide whether the plan is nice. The district does.',
  'four-eyes':
    'With a large amount two people approve, not one. Who prepared the plan may not decide on it. So nobody can give away money alone.',
  'council-track':
    'The way of a large plan. First people of the municipality give advice. Then the college (the mayor and the aldermen) makes a proposal. After that the council decides, which all inhabitants have elected.',
  'right-to-challenge':
    'Do you think the neighbourhood can do a task of the municipality better? Then you may ask to take that task over. The money and the hours of that task can then go to the neighbourhood.',
  awb: 'The General Administrative Law Act. It says how a municipality must decide, how long that may take and how you object. ‘Awb\u00a04:13’ is article 4:13 of that act.',
  'formal-decision':
    'A letter in which the municipality says what it decides about your plan, and why. If you do not agree, you can object. In Dutch law such a letter is called a beschikking.',
  objection:
    'You tell the municipality that you do not agree with a decision. Then the municipality has to look at it again. It costs nothing. You have limited time. The last day is told beside it.',
  appeal:
    'Do you not agree with the answer to your objection either? Then you can go to court. That is called appeal. You pay a court fee for it.',
  'default-notice':
    'You let the municipality know that it is late with a decision. After that the municipality has two more weeks. If there is no decision by then, it has to pay you an amount per day. In Dutch law this is called an ingebrekestelling.',
}
