import type { AnswerWords } from './words.ts'

export const en: AnswerWords = {
  signs: {
    principle:
      'how does | how do | how is | work | works | principle | structure | built | inside | what is | what are | what does | mean | means | why | explain | difference between a | types of',
    difference:
      'difference* | differ | differs | compare* | comparison | versus | vs | better | which of | rather than | or the',
    industry:
      'industr* | used for | used in | application* | suitable for | suited | which sector* | use case* | automotive | aerospace | rail | energy',
    maintenance:
      'maint* | service | servicing | clean* | lubric* | oil | grease | replace* | change the | changed | repair* | store | storage | calibrat* | error | alarm | fault | troubleshoot* | does not start | leak* | spare part* | charge | charging | inspect* | oiled | greased | renew* | recalibrat*',
    reliability:
      'reliab* | life | lifetime | lifespan | last | lasts | durab* | mtbf | warranty | guarantee | wear | fail | fails | failure*',
    competitor:
      'competitor* | alternative to | compared to | compared with | replacement for | equivalent | atlas copco | desoutter | ingersoll',
    certificate: 'certif* | approv* | atex | ce | ul | csa | iecex | iso | standard* | complian* | declaration',
    company:
      'your company | you located | corvane | founded | employees | headquarter* | address | where are you | where do you | who are you | contact you | countries do you | your factory | terms of payment | payment terms | incoterm* | terms of sale | opening hours',
    listing:
      'which tools | which tool | which products | which product | which models | which model | which of your | what tools | do you have | do you offer | do you make | any tool | list of | all tools | show me',
    price: 'price | prices | cost | costs | how much is | how expensive',
    howTo:
      'how do i | how to | how can i | how should | what should i do | what do i do | step* | procedure | how often',
  },
  refusal: {
    discount:
      'discount* | rebate | cheaper price | lower the price | reduce the price | price reduction | special price | best price you | off the price | percent off | match the price | negotiate',
    margin:
      'your margin* | profit margin* | margin you | margin do you | markup | mark-up | cost price | purchase price you | production cost* | manufacturing cost* | what does it cost you | how much do you earn | how much do you make on | profit on',
    prompt:
      'system prompt | your prompt | your instructions | ignore all | ignore previous | ignore your | ignore the above | hidden instruction* | developer mode | you are now | pretend to be | jailbreak | api key | your rules | repeat the text above | admin password | administrator password | password of your | your password',
    customers:
      'other customers | another customer | your customers bought | who bought | who else | customer list | list of customers | customer data | orders of | what did your | mail addresses of | email addresses of | contact data of',
    abuse: 'idiot* | stupid | shut up | fuck* | bullshit | asshole* | moron | crap | bastard* | scam*',
  },
  undisclosed: {
    money: 'revenue* | annual turnover | annual sales | sales figures | profit* | earnings',
    head: 'managing director* | ceo | chief executive',
    owners: 'who owns | shareholder*',
    pay: 'salar* | wages',
  },
  yesNo: 'does | do | is | are | can | has | have | will | could',
  definition:
    'what is a | what is an | what is the principle | what is | what are | what does | meaning of | define | mean by | explain',
  defining: 'is a | is an | is the | are | means | is called | describes | stands for | refers to',
  wantsFigure:
    'how many | how much | how long | how often | how far | how fast | how heavy | how high | how big | what torque | what pressure | when | what temperature | at what | how loud',
  say: {
    specification: (label, sku, value) => `${label} of the ${sku}: ${value}`,
    yes: 'Yes.',
    no: 'No.',
    notListed: (sku, value) => `The data sheet of the ${sku} does not list ${value}`,
    notStated: (sku, label) => `The data sheet of the ${sku} says nothing about this: ${label}`,
    differences: (skus, labels) => `${skus} differ in: ${labels}`,
    listing: (count, isOne, condition, skus) => `${count} ${isOne ? 'product' : 'products'} with ${condition}: ${skus}`,
    more: (count) => `and ${count} more`,
    noneListed: (condition) => `None of our data sheets lists ${condition}.`,
    competitor: (name, label, value) => `${name}: ${label}: ${value}`,
    competitorSource: (name, date) => `Source: ${name}, as of ${date}`,
    price: (sku, price) => `List price of the ${sku}: ${price}.`,
    priceNote: 'A quotation names the price for your quantity and country.',
    original: {
      en: 'From the English original:',
      zh: 'From the Chinese original:',
      es: 'From the Spanish original:',
      ar: 'From the Arabic original:',
      ja: 'From the Japanese original:',
      de: 'From the German original:',
      pt: 'From the Portuguese original:',
    },
    keywords: 'In keywords:',
    unknown: 'I do not find that in our documents, and I do not want to guess.',
    unknownModel: (name) => `I know no product called ${name}.`,
    unknownBrand: (name) => `I have no published figures of ${name}.`,
    uncovered: (words) => `Our documents say nothing about: ${words}.`,
    handOff: 'A colleague can answer it; shall I pass the question on?',
    refused: {
      discount: 'Prices and discounts are decided by a person, not by me. I gladly pass your wish on to a colleague.',
      margin: 'How we arrive at our prices stays with us. Ask me about products, and I gladly help.',
      prompt: 'I do not talk about how I am set up. With tightening tools I gladly help.',
      customers: 'What concerns other customers stays with them. Ask me about products, and I gladly help.',
      abuse: 'Let us stay with the matter. What would you like to know about our tools?',
    },
  },
  property: 'Property',
}
