import type { TalkWords } from '../../lexicon/locale-lexicon.ts'

export const talk: TalkWords = {
  cues: {
    more: 'more | greater | higher | larger | longer | bigger | increased | better',
    less: 'less | lower | smaller | fewer | shorter | reduced',
    same: 'same | the same | equal | identical | similar',
    payment: 'payment terms | net | payment within | payment | credit terms',
    between: 'between | anywhere between | in the range | range of',
    from: 'from | ranging from | starting from',
    to: 'to | through | up to | till | until | thru',
    and: 'and | & | or',
    plusMinus: 'plus minus | plus or minus | plus/minus | give or take',
    minus: 'minus | negative | below zero',
    degreesBelowZero: 'degrees below zero | below freezing',
    correction:
      'no rather | i meant | i mean | correction | sorry i meant | make that | make it | better make it | scratch that | no wait | wait no | on second thought | let me correct | i made a mistake | change that to | change it to | its actually | i misspoke | my mistake | that was wrong | sorry i mean | no i meant | no i need | no its | that should be | no make it | no sorry | not quite | no actually | correct that to | change the | wait',
    maybeCorrection:
      'rather | actually | should be | instead | lets say | better | sorry | no | it should be | on reflection',
    insteadOf: 'instead of | rather than | and not | in place of',
    unknown:
      'havent got a clue | havent a clue | have not got a clue | no fixed budget | no budget yet | no set budget | havent got a budget | havent decided | not decided | nothing decided | beats me | couldnt tell you | couldnt say | wouldnt know | no inkling | hard to say | search me | still open | to be decided | up in the air | i dont know | dont know | do not know | dont know | no idea | not sure | i am not sure | im not sure | unsure | cant say | cannot say | not certain | no clue | unknown | havent decided | not decided yet | not known | have no idea | hard to say | i dunno | dunno | not yet known | couldnt say | couldnt tell you | cant tell | havent measured | not yet decided | undecided | dont have that information',
    indifferent:
      'doesnt matter | does not matter | dont care | whatever | no preference | any is fine | either is fine | all the same to me',
    like: 'like | similar to | comparable to | comparable with | equivalent to | alternative to | alternative for | replacement for | replace | replacing | same as | something like | as good as | instead of the | along the lines of | equivalent of | substitute for | counterpart to | compared to | compared with | in the class of',
    than: 'than',
    but: 'but | only | except that | just',
    question:
      'what | which | how | why | when | where | who | does it | do you | can it | is it | is there | are there | could you | can you | can i | whats | is the | does the | will it | whats | can the | are the | do your | is your | do the | have you got | what are',
    negation:
      'does not have to be | doesnt have to be | no need of | nothing | nothing with | no | not | without | none | never | dont want | do not want | dont need | do not need | doesnt need | does not need | excluding | except | except for | other than | anything but | isnt | arent | not interested in | no need for | avoid | rather not | instead of | w/o | non | dont have | do not have | not allowed | dont like | cant use | cannot use | rather than | neither | nor | must not be | shouldnt be',
    negationAfter:
      'no thanks | not needed | not required | not wanted | is not necessary | not necessary | is out | are out | not allowed | not available | is not an option | isnt an option | not an option | isnt needed | unnecessary | banned | prohibited | forbidden | not permitted',
    nameBefore:
      'i am | im | my name is | my names | i am called | this is | name | call me | contact person | best regards | kind regards | regards | attn | speak to | ask for | yours sincerely | contact',
    phone:
      'phone | tel | telephone | mobile | cell | call me at | whatsapp | call me on | phone number | call | reach me at | fax | cellphone | wa | reach me on | my number is',
    companyBefore:
      'company | our company is | i work for | i work at | working for | on behalf of | we are | im with | i am with | company name | from | represent | i represent | employed at | here at | with | purchasing at | engineer at | buyer at | manager at',
    within:
      'within | in | inside | in the next | in less than | no later than | not later than | over the next | in about | in under | in around | within the next',
    by: 'before the year is out | before the end of | by | before | until | till | no later than | not later than | latest | due | on | due by | at the latest by | required by | needed by | needed for | deadline | for',
    delivery:
      'delivery | deliver | delivered | lead time | ship | shipped | shipment | arrive | here | on site | receive | need it | need them | deadline | delivery time | needed | turnaround | dispatch | required | in our hands | sop | start of production | get them | get it | want it | want them',
    endOf: 'before the | end of | the end of | end | late',
    midOf: 'mid | middle of | the middle of',
    startOf: 'beginning of | start of | early | the beginning of | first week of',
    this: 'this | the current | current',
    next: 'next | coming | the coming',
    afterNext: 'after next',
    since: 'since | last | ago | founded in | established in | previous',
    every: 'every | per | each',
    budget:
      'budget | spend | price | cost | target price | price target | afford | price limit | price range | target cost | to spend | can spend | costs | priced | budgeted | allocated | limit',
    perUnit:
      'each | per unit | per piece | apiece | per tool | a piece | per pc | unit price | per item | a unit | price per unit | per set| /pc| per wrench | target unit price | per device | per head',
    total:
      'total | in total | altogether | overall | all in | for everything | in all | for the lot | for all | the lot | whole project | for the whole | all together',
    quantity:
      'order volume | volume | order size | quantity | qty | how many | number of units | order of | amount | batch of | a lot of | need | want | to order | buy | looking for | require | purchase | total of | moq | units needed | get | another',
    place:
      'in | from | to | based in | located in | delivered to | ship to | shipping to | delivery to | our plant in | factory in | destination | for | at | near',
    origin: 'made in | manufactured in | produced in | origin | competitor from | country of origin',
    business:
      'company | customer | plant | factory | market | manufacturer | supplier | subsidiary | site | buyer | distributor | dealer | client | operation | branch | importer | firm | oem | team | facility | division | headquarters | reseller',
    bolt: 'bolt | screw | nut | stud | thread | class | grade | property class | strength class | fastener | size | joint',
    friction: 'friction | coefficient of friction | friction coefficient | mu',
  },
  fields: {
    industry: 'industry | sector',
    application: 'application | use case',
    quantity: 'quantity | how many | number of pieces | number of tools | number of units | amount',
    budget: 'budget | price | target price | cost',
    country: 'country | destination',
    incoterm: 'incoterm | delivery terms',
    deadline: 'deadline | delivery date | delivery time | when | timing | schedule | date',
    joint: 'bolt | screw | joint | thread | thread size | strength class | fastener | bolt grade',
  },
  ordinals: {
    1: 'the first one | first one | first option | the first | number one | option one | option a',
    2: 'the second one | second one | second option | the second | number two | option two | 2nd one',
    3: 'the third one | third one | third option | the third | number three | option three | 3rd one',
    [-1]: 'the last one | last one | last option',
  },
  intents: {
    request_quote:
      'quote | quotation | send me an offer | make an offer | make me an offer | formal offer | rfq | request for quotation | proforma | pro forma | proforma invoice | send an offer | offer please | please offer | please quote | quote me | quoting | request a quote | price offer | official offer | your best offer | your offer | an offer for | commercial offer | send us an offer | send offer | place an order | order now | like to order | want to order | would like to order | purchase order | formal quotation | need an offer',
    ask_price:
      'set me back | set us back | how much | price | prices | what does it cost | whats the cost | cost | pricing | price list | what would it cost | how expensive | discount | best price | unit price | list price | price of | how pricey | what do you charge',
    ask_delivery:
      'lead time | delivery time | how long does delivery | when can you deliver | how fast can you deliver | how soon | when can you ship | in stock | availability | how long would it take to deliver | delivery date | how quickly can you deliver | when will it ship | how long until delivery | shipping time | can you deliver | do you ship | do you deliver | how long is the delivery | when could you deliver | how long does shipping take | how long will delivery take | available from stock | when would it arrive',
    ask_calculation:
      'calculate | calculation | what torque do i need | what torque is needed | clamp force | clamping force | preload | work out | compute | how many tightenings | how many bolts per charge | how many batteries | air consumption for | what torque for | which torque | how much torque | torque for an | how many batteries do i need | what torque should | how many cycles | how much air | what tightening torque',
    talk_to_person:
      'someone from sales | get me someone | somebody from sales | someone from your | speak to a person | talk to a person | human | real person | speak to someone | talk to someone | sales rep | sales representative | sales person | call me back | callback | call back | talk to sales | speak with sales | live agent | customer service | contact me | speak with an engineer | someone call me | have someone call | sales team | talk to an engineer | give me a call | speak to an engineer | speak with someone | somebody to call | representative | account manager | sales engineer | speak to a human | talk to a human | real human | ring me | give me a ring | ring me back | phone me | call me',
    compare:
      'compare | comparison | difference between | whats the difference | difference | versus | vs | which is better | compared | side by side | stack up against | differ | how does it compare | pros and cons',
    confirm:
      'yes | yep | yeah | correct | right | sure | ok | okay | exactly | agreed | thats right | sounds good | go ahead | please do | perfect | fine | that works | yes please | of course | absolutely | deal | confirmed | that is correct | looks good | all right | alright | go for it | definitely',
    reject:
      'nah | leave it | forget it | no thanks | no thank you | not interested | nope | none of them | none of these | dont like | too expensive | not what i need | not what im looking for | no',
    greet:
      'hiya | bonjour | salut | hello | hi | hey | good morning | good afternoon | good evening | dear sir | dear sirs | greetings | hi there | dear team | dear sir or madam | good day | hello there | howdy',
    thank:
      'thank you | thanks | thanks a lot | thx | many thanks | much appreciated | cheers | appreciate it | thank you very much | thank u',
    complaint:
      'snapped | fell apart | fallen apart | nobody picks up | no one picks up | nobody answers | no one answers | nobody replies | nobody has called | broke after | broke down | stopped working | gave up the ghost | doa | dead on arrival | falling apart | packed up | let down | is dead | died | wont charge | doesnt charge | doesnt turn on | wont turn on | stopped charging | third time | nobody has | no reply | no response | wrong certificate | has got back | never replied | complaint | complain | garbage | junk | rubbish | broken | defective | doesnt work | does not work | not working | faulty | disappointed | terrible | unacceptable | angry | stopped working | wrong item | never arrived | damaged | bad quality | poor quality | keeps failing | refund | frustrated | unhappy | still waiting | hasnt arrived | has not arrived | failed after | broke after | broke down | nobody answers | no one has replied | nobody replied | not satisfied | dissatisfied | fed up | worst',
    abuse:
      'idiot | idiots | stupid | fuck | fucking | shit | asshole | bullshit | moron | bastard | screw you | crap | dumb | useless bot | bitch | shut up | piece of junk | go to hell | imbecile | scammer',
    off_topic:
      'weather | joke | football | soccer | recipe | president | movie | song | poem | who won | bitcoin | crypto | stock market | horoscope | girlfriend | boyfriend | dating | election | homework | capital of | pizza | restaurant | are you a robot | are you human | are you an ai | tell me a story | politics | meaning of life | chatgpt | system prompt | your instructions | lottery | world cup | translate this | write me | play a game | whats your name | how old are you',
    find_product:
      'looking for | need | recommend | suggest | which tool | what tool | do you have | searching for | want to buy | we want | i want | interested in | can you recommend | suitable for | do you sell | do you offer | we require | seeking | in search of | what do you have | what would you recommend | do you make | require | suggestion | find me | which model | what model | right tool | show me | is there a tool | could use | help me find | help me choose | were after',
    ask_question:
      'how does | what is | whats the | explain | does it have | does it support | is it possible | how often | how long does | can it be used | what are the | is there a | manual | how do i | how to | why does | what does | tell me about | how heavy | what kind of | datasheet | data sheet | does the | is the | can the | how many | how loud | maintenance | how long is | tell me more | compatible',
  },
}
