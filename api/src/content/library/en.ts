import type { LibraryTexts } from './types.ts'

export const en: LibraryTexts = {
  'mail-recap': {
    name: 'Recap after the first talk',
    subject: 'What we talked about, and what happens next',
    body: `Thank you for your time yesterday. This is what I took away, so that you can correct me:
– You are looking at {product}.
– You want to know what it costs, when it can be with you, and whether it fits your task.

Next I will check the technical side and come back with a proposal. If I have missed something, one line in reply is enough.`,
  },
  'mail-silent': {
    name: 'Silent for three days',
    subject: 'Is anything still open on your side?',
    body: `I have not heard from you for {days} days and would like to know where you stand.
If a figure, a drawing or a certificate is missing, tell me which one and you will have it within a working day.
If the time is not right, a short “later” helps me too; I will then come back when it suits you.`,
  },
  'mail-rescue': {
    name: 'Quotation without an answer',
    subject: 'Your quotation {quote_number}: what would help you decide?',
    body: `Our quotation {quote_number} over {quote_total} has been with you for {days} days.
It is valid until {valid_until}.
Usually one of three things is in the way: the price, the delivery time, or a technical point. Tell me which one it is and I will see what we can do; for the technical ones I can bring an engineer to a short call.
If you have decided otherwise, I would be grateful for the reason. It helps us to do better.`,
  },
  'mail-quote-expiring': {
    name: 'Quotation ends soon',
    subject: 'Quotation {quote_number} is valid until {valid_until}',
    body: `A short reminder: our quotation {quote_number} over {quote_total} is valid until {valid_until}.
Prices and delivery time are fixed for you until then. You can accept it with the link in the quotation.
Do you need more time, or other quantities? Then answer this mail, and I will write you a new version.`,
  },
  'mail-open-question': {
    name: 'Answer to an open question',
    subject: 'Your question to our advisor',
    body: `You asked our advisor something it could not answer from our documents. I have looked into it.

[Please write the answer here.]

If that does not settle it, I will gladly call you.`,
  },
  'mail-requirements': {
    name: 'Checklist after a technical download',
    subject: 'Your download, and a checklist for the choice',
    body: `You downloaded technical documents of ours. Most projects turn on the same handful of facts, so here is the list our engineers go through first.
Send me what you know already; a blank is no problem. You will get a recommendation with the reasons, and what would have to be tested.`,
  },
  'mail-differences': {
    name: 'Differences to other makes',
    subject: 'How our solution differs, point by point',
    body: `You are comparing offers, which is right. So that you compare like with like, here are the points at which makes usually differ, and what to ask for in writing.
Where another make is the better choice for your task, I will tell you so.`,
  },
  'mail-after-sales': {
    name: 'After-sales pack',
    subject: 'Welcome: everything for a good start',
    body: `Thank you for your order. So that the start goes well, here is what you need in the first weeks.
{person} stays your contact for everything, from delivery to spare parts.`,
  },
  'mail-review': {
    name: 'Request for a review',
    subject: 'How is it going?',
    body: `You have been working with {product} for some weeks. How is it going?
Two or three sentences are enough: what is good, what should be better. If something is not right, I will take care of it first.
If you are content, may we name {company} as a reference? We will show you every word before anybody sees it.`,
  },
  'call-first': {
    name: 'First call',
    body: `Open: “This is {person} of {seller}. You asked us about {product}; do you have three minutes?”
Ask: What is to be done, and what is done today? · What must never happen? · How many pieces, by when? · Who decides beside you?
Offer: a recommendation with reasons within a working day.
Close: agree on the next date before you hang up.`,
  },
  'call-price': {
    name: 'Call about the price',
    body: `Open: “You have had our price for {days} days, and I would rather ask than guess: what do you think of it?”
If it is too high: compared with what? Total cost per tightening, service and downtime, not the piece price alone. Have the price questions (attached) at hand.
If somebody else decides: “What does that person need in order to say yes?”
Never lower the price in this call. Ask for quantity, term or scope in return.`,
  },
  'call-silent': {
    name: 'Call after five days of silence',
    body: `Open: “I wrote to you the other day and do not want to be a nuisance. Is the project still on?”
If yes: what is in the way right now, and by when will it be settled?
If it was moved: agree on a month, and set the reminder.
If no: ask for the one reason that counted, say thank you, note it as the loss reason.`,
  },
  'call-decision-maker': {
    name: 'Reach who decides',
    body: `Goal: a talk with the person who decides at {company}.
To your contact: “So that you do not have to sell this internally on your own: who signs, and what matters most to that person? May we sit together for twenty minutes, the three of us?”
Bring: cost and benefit on one page, a reference of the same industry, the open risks and how we cover them.`,
  },
  'call-key-account': {
    name: 'Key account call',
    body: `{value} stand open with {company}. Prepare with the team lead before you call.
Clarify: the budget and whose it is · the date by which it has to run · who can still say no · what the alternatives are.
Offer: a test on their parts, a fixed engineer for the start, a visit of the lead.
Afterwards: write down who said what, and put the people into the decision chain.`,
  },
  'call-check-in': {
    name: 'Keep in touch',
    body: `Open: “I only want to hear how things are going, there is no offer behind this.”
Ask: What has changed since we last spoke? · What is planned for the next half-year? · Is there anybody else we should know?
Note every plan with its month; it becomes a reminder.`,
  },
  'checklist-requirements': {
    name: 'Requirement checklist',
    body: `☐ Task: what is worked on, and what is done today
☐ Range: smallest and greatest value, tolerance allowed
☐ Pieces: per shift, shifts per day, peaks
☐ Space: reach, weight a person may hold, obstacles
☐ Supply: mains, battery or compressed air, pressure at the station
☐ Proof: what has to be documented, for whom, how long it is kept
☐ Connections: control system, interface, standard of the plant
☐ Certificates: for which country and industry
☐ Dates: test, decision, start of production
☐ People: who uses it, who maintains it, who decides`,
  },
  'faq-price': {
    name: 'Questions about the price',
    body: `What is in the price? The unit with the accessories named in the quotation, factory test and documents. Freight and duties follow the Incoterm named there.
Why is it dearer than what we have? Compare the cost per piece made: service life, calibration, downtime, scrap.
Is there a discount for quantity? Yes, the quotation shows from which quantity on.
How long does the price hold? Until the date in the quotation.
Can we test first? Yes; we agree on parts, duration and what counts as passed.
How do we pay? As named in the quotation; other terms after a word with us.`,
  },
  'list-differences': {
    name: 'List of differences',
    body: `Ask every supplier for the same, in writing:
1. Accuracy: over the whole range, or at one point? By which standard was it measured?
2. Durability: after how many cycles is it recalibrated, and what does that cost?
3. Documents: are results stored per piece, in which format, and who can read them?
4. Delivery: from stock or made to order, and what happens when it is late?
5. Service: where is the next workshop, and is there a replacement unit meanwhile?
6. Spare parts: for how many years, at what price today?
7. Certificates: number and issuing body, not just the logo.`,
  },
  'pack-after-sales': {
    name: 'After-sales pack',
    body: `1. Delivery: check the packaging, photograph damage, tell us within seven days.
2. Set-up: follow the quick guide; our engineer is on the phone for the first start.
3. Training: one hour online for operators, one for maintenance. Propose dates.
4. Maintenance: the plan is in the manual; put the first date into your calendar.
5. Spare parts: keep the recommended set on site.
6. Help: answer any mail of ours; we reply within one working day.`,
  },
}
