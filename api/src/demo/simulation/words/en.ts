import type { HistoryWords } from './words-of-history.ts'

export const EN: HistoryWords = {
  inquiries: [
    'We are looking at the {product} for a new line and would need about {quantity} pieces. Please tell us price and delivery time.',
    'Could you send us the data sheet of the {product} with calibration certificate? We would start with {quantity} pieces.',
    'Our present tools wear out after two years. Is the {product} suited to three-shift work? We have {quantity} stations.',
  ],
  urgent:
    'We need {quantity} pieces of the {product}, and they have to be here in {weeks} weeks at the latest. Can you do that?',
  mailSubject: 'Your inquiry about the {product}',
  reached: [
    'Talked about torque range and cycle time. {quantity} stations; wants figures for the {product}.',
    'Reached the head of assembly. The {product} fits, purchasing is to be brought in.',
    'Explained the difference between the {product} and what they have. Interested.',
  ],
  notReached: 'Nobody answered; left a message at reception.',
  meeting: 'Video meeting with engineering and purchasing about the {product}.',
  visit: 'Visited the line and measured the joints. {quantity} stations for the {product}.',
  demo: 'Showed the {product} on their own joint.',
  followUp: 'Asked how far they are.',
  callTask: 'Call {company}',
  quoteTask: 'Follow up the quotation to {company}',
  lostByRep: {
    price: 'Too expensive for them; would have needed a good deal less.',
    delivery_time: 'We could not deliver when they needed it.',
    function_mismatch: 'Our tool does not cover what they want to tighten.',
    competitor: 'Went with the other supplier.',
    slow_follow_up: 'We were not on it quickly enough.',
    budget: 'Investment postponed to next year.',
    no_decision: 'Nothing more was heard from them.',
    other: 'Project was given to a sister company.',
  },
  lostByBuyer: {
    price: 'Your offer was well above our budget per station.',
    delivery_time: 'The delivery time did not fit our start of production.',
    function_mismatch: 'The tool does not reach the torque and clearance we need.',
    competitor: 'We decided for a supplier we already work with.',
    slow_follow_up: 'It took too long until somebody answered us.',
    budget: 'The project was postponed, there is no budget this year.',
    no_decision: 'We have not decided to change anything.',
    other: 'Our group buys centrally now.',
  },
  customerLost: 'No business came about',
}
