import { heading, list, paragraph, quote, table } from '../blocks.ts'
import { companyFigures, legalName, mail, phone, postalLine, registration } from '../facts.ts'
import type { SitePages } from './site-pages.ts'

const figures = companyFigures('en')

export const en: SitePages = {
  about: {
    title: 'About Corvane Torque',
    seoTitle: 'About Corvane Torque: plant, people, laboratory',
    seoDescription:
      'Who makes the tools: founded 2006 in Ningbo, seven product families, own calibration laboratory, deliveries to 40 countries.',
    body: [
      paragraph(
        `We build tightening tools and nothing else. The plant in Ningbo opened in ${figures.founded}; today ${figures.employees} people work there, ${figures.engineers} of them in development and application engineering.`,
      ),
      table(
        ['Figure', 'Value'],
        [
          ['Plant and laboratory', `${figures.plantArea} m²`],
          ['Tools shipped last year', figures.toolsPerYear],
          ['Countries delivered to', figures.countries],
          ['Product families', 'BP, DN, AP, TW, TS, CX, AC'],
        ],
      ),
      heading('What we do ourselves'),
      list(
        'Pulse units, gear sets and torque transducers are machined, ground and assembled in house.',
        'Every powered tool runs on a hard and a soft test joint before it is packed; the record goes in the box.',
        'The calibration laboratory covers 0.5 to 1,000 Nm.',
      ),
      heading('What we do not do'),
      list(
        'We make no battery or electric tools for explosive atmospheres; only the AP air tools carry ATEX marking. Ask us and we will say so before you order.',
        'We quote no accuracy without the joint it was measured on.',
        'We name no customers without their written consent, which is why our cases are marked as samples.',
      ),
      quote(
        'Corvane Torque is an invented company used to demonstrate this website. No order placed here will be delivered.',
      ),
    ],
  },
  contact: {
    title: 'Contact',
    seoTitle: 'Contact Corvane Torque: answer in one working day',
    seoDescription:
      'Send joint data and get an answer from an application engineer within one working day. Addresses, hours and what to include.',
    body: [
      paragraph(
        'Write to us as you would to a colleague in the next department. An application engineer reads every inquiry; no form is answered by a price list alone.',
      ),
      heading('Our response promise'),
      list(
        'Technical or price inquiry: answer within one working day.',
        'Quotation for catalog products: at once, as PDF, from this website.',
        'Line down: write to the service address with “line down” in the subject; answer within four working hours.',
        'If we cannot help, we say so the same day.',
      ),
      heading('What helps us help you'),
      list(
        'Torque and tolerance',
        'Bolt size and joint, with a photo or sketch',
        'Quantity and destination country',
        'The date by which you must decide',
      ),
      heading('Where to reach us'),
      paragraph(`Sales: ${mail.sales} · Service: ${mail.service} · Calibration: ${mail.calibration} · Phone: ${phone}`),
      paragraph(
        'Monday to Friday, 8:30 to 17:30 in Ningbo (UTC+8). That is 0:30 to 9:30 in London in winter and 19:30 to 4:30 in New York.',
      ),
    ],
  },
  privacy: {
    title: 'Privacy notice',
    seoTitle: 'Privacy notice of Corvane Torque',
    seoDescription:
      'What this website records, what of it only after consent, for how long, who receives it and how you object, under GDPR, UK GDPR, PIPL and LGPD.',
    body: [
      paragraph(
        `Controller: ${legalName}, ${postalLine}. Privacy contact: ${mail.privacy}. This notice describes the demonstration site; whoever operates it in earnest replaces the entries in square brackets.`,
      ),
      heading('Consent first'),
      paragraph(
        'Until you agree in the consent banner, no behavior is recorded and no third-party script loads. Refusing costs you nothing: every page, the selector and the quotation work the same. You can withdraw at any time through “Measurement settings” in the footer.',
      ),
      heading('What is recorded after consent'),
      list(
        'Pages viewed, time spent, scroll depth and clicks with their position',
        'Selections and comparisons made, files downloaded',
        'Forms started, abandoned and sent, never the keys you press',
        'That you talk with the advisor, and how far the talk has come',
      ),
      paragraph(
        'The record runs under a random identifier. When you send an inquiry or request a quotation, earlier visits under that identifier are linked to you. If you do not want this, refuse or withdraw consent before sending.',
      ),
      heading('Talks with the advisor'),
      paragraph(
        'What you write to the advisor and what it answers is kept whether or not you agree to the record above: without it the talk could not go on. A necessary cookie finds your talk again for 30 days. With consent the talk is filed under your random identifier, too; when you request a quotation or a call back, it is linked to you. Our sales staff can read it. Questions nobody could answer are collected with contact data masked, so that we can write the answer.',
      ),
      paragraph(
        'If a language model provider is connected, it receives what you write and what the advisor has to say, which can include your name and mail address. If none is connected, the advisor works on our own servers alone.',
      ),
      heading('Purposes, legal bases and retention'),
      table(
        ['Purpose', 'Legal basis (GDPR)', 'Kept for'],
        [
          ['Answering inquiries, quotations', 'Art. 6(1)(b)', '24 months after last contact'],
          ['Talks with the advisor', 'Art. 6(1)(b) and (f)', '24 months after last contact'],
          ['Orders, invoices, export records', 'Art. 6(1)(b) and (c)', '10 years'],
          ['Behavior record, recommendations', 'Art. 6(1)(a) consent', '13 months'],
          ['Rating how urgent an inquiry is', 'Art. 6(1)(f)', 'As long as the inquiry'],
          ['Advertising pixels, if switched on', 'Art. 6(1)(a) consent', '13 months'],
          ['Server logs against attacks', 'Art. 6(1)(f)', '14 days'],
        ],
      ),
      paragraph(
        'When their period is over, the system itself deletes talks with the advisor and removes you from the behavior record. The operator sees to the other periods.',
      ),
      paragraph(
        'The rating follows fixed rules and only decides who is answered first. There is no automated decision with legal effect in the sense of Art. 22 GDPR.',
      ),
      heading('Who receives data'),
      list(
        'Hosting provider: [name, country]',
        'Mail delivery provider: [name, country]',
        'Analytics provider, if one is connected and only with consent: [name, country]',
        'Advertising networks, if switched on and only with consent: [name, country]',
        'Language model provider for the advisor, if one is connected: [name, country]',
        'Carriers and customs agents, for orders only',
      ),
      heading('Processing in China'),
      paragraph(
        'Our staff read your inquiry in Ningbo. The EU and the UK have adopted no adequacy decision for China. Transfers by our service providers rest on standard contractual clauses; what you send us directly is needed to answer you. China’s Personal Information Protection Law (PIPL) applies as well.',
      ),
      heading('Your rights'),
      paragraph(
        `Access, correction, deletion, restriction, portability, objection and withdrawal of consent: write to ${mail.privacy}; we answer within one month. You may complain to your supervisory authority, in the UK to the ICO. Our EU representative under Art. 27 GDPR is [name, address]. The same rights are open to people in Brazil under the LGPD.`,
      ),
    ],
  },
  imprint: {
    title: 'Imprint',
    seoTitle: 'Imprint of Corvane Torque',
    seoDescription:
      'Legal details of the provider of this website: name, address, representation, register and tax numbers of the demonstration company.',
    body: [
      quote('Demonstration company. All numbers below are samples and belong to nobody.'),
      list(
        `Provider: ${legalName}`,
        `Address: ${postalLine}`,
        'Represented by: [managing director, sample entry]',
        `Mail: ${mail.sales} · Phone: ${phone}`,
        `Unified Social Credit Code: ${registration.unifiedSocialCreditCode}`,
        `VAT identification number: ${registration.vatId}`,
        `EORI number: ${registration.eoriId}`,
      ),
      paragraph(
        'Offers on this site are addressed to businesses only. We take no part in dispute resolution before a consumer arbitration board.',
      ),
    ],
  },
}
