import type { GateWords } from './words.ts'

export const en: GateWords = {
  negation:
    "not | no | without | never | none | neither | nor | cannot | can't | isn't | aren't | doesn't | don't | won't | wasn't | hasn't | lacks | lack | lacking | except | excluding | instead of",
  notNegation:
    'no more than | not more than | no less than | not less than | no fewer than | not only | not exceed* | no later than | nothing but | no-load | no load | without load',
  atMostBefore:
    'up to | at most | max | maximum | no more than | not more than | a maximum of | as much as | not exceed* | limit of | limited to | maximal',
  atMostAfter: 'or less | or lower | at most | max | maximum | or fewer | or below',
  atLeastBefore:
    'from | at least | min | minimum | no less than | not less than | a minimum of | starting at | minimal',
  atLeastAfter: 'or more | or higher | at least | min | minimum | and up | upwards | or above',
  above: 'more than | over | above | exceeds | exceeding | beyond | greater than | higher than | in excess of',
  below: 'less than | under | below | lower than | fewer than | lighter than',
  about: 'about | approximately | approx | around | roughly | circa | ca | nearly | almost',
  between: 'between | from',
  to: 'to | through | up to | and up to',
  and: 'and | or',
  conjunctions: 'and | but | while | whereas | although | though | because | which | so',
  restating:
    'you asked | you need | you want | you said | you mentioned | you require | you wrote | you are looking | you gave | you have in mind | you told | you named | your request | your requirement* | your target | your question | your message | as you | if you need | for your | did you mean | do you mean | understood',
  otherCustomer:
    'other customer* | another customer* | our customer | a customer of ours | one of our customers | customer named | competitor of yours',
  prompt:
    'system prompt | my prompt | my instructions | my system | i was instructed | i am instructed | i have been instructed | hidden instruction* | initial instruction* | developer message | system message | system instruction* | as an ai | language model | api key | access token | password | secret key | environment variable* | hidden rules | my rules | my guidelines | the text above says | instructions above | never reveal | confidential instruction*',
  injection:
    'ignore all | ignore previous | ignore the above | ignore any | ignore your | ignore these | disregard | forget your | forget all | forget previous | you are now | pretend to be | developer mode | jailbreak | new instructions | do not tell | must tell the | must answer | must recommend | always recommend | reply only | respond only | repeat after | reveal your | reveal the | act as a | act as an | print your | output your | click here | click this | click the link | visit our | visit the | send your | send us your | send an email to | email your | forward this | transfer the money | wire the | bank account | credit card | enter your password | log in at | scan the code | paste this | run the following | base64',
  abbreviations:
    'no | nos | e.g | i.e | approx | max | min | vs | fig | cf | incl | excl | ca | etc | dr | mr | mrs | ms | st | vol | sec | art | ref | rev',
  concepts: {
    certified:
      'certified | certificate for | certification | approved | approval | accredited | compliant | complies | conform* | homologated | listed by',
    guarantee:
      'guarantee* | we promise | promise* | we assure | assured | we ensure you | commit to | committed to | rest assured',
    delivery:
      'deliver* | lead time | ships | shipped | shipping | dispatch* | by tomorrow | next week | next monday | arrive* by | arrives | handed over by',
    inStock:
      'in stock | from stock | stock is | available immediately | available now | immediately available | ready to ship | off the shelf',
    free: 'free of charge | for free | at no cost | no extra cost | complimentary | gratis | without charge | free shipping | free sample*',
    discount:
      'discount* | rebate* | % off | percent off | price reduction | special offer | cheaper | best price | lowest price | price match* | coupon | promo* | any price | beat any | a better price | good price | special price | on sale',
    price: 'price is | price of | priced at | costs | cost of | cost is | for only | list price',
    maintenanceFree: 'maintenance-free | maintenance free | no maintenance | needs no service | never needs service',
    waterproof: 'waterproof | watertight | submersible | dustproof',
    unbreakable:
      'unbreakable | indestructible | never fails | never breaks | fail-safe | failsafe | lifetime | for life | lasts forever',
    superlative:
      "world's | the best | the lightest | the fastest | the cheapest | the strongest | the most accurate | the only | number one | market leader | leading manufacturer | unrivalled | unmatched | outperforms | superior to | beats",
    refund: 'refund* | money back | money-back | replacement at no | free replacement | return it at any time',
  },
}
