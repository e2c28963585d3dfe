export type { Invitation } from './account-mails.ts'
export { invitationMail, passwordResetMail } from './account-mails.ts'
export type { InquiryReceived, NewLead } from './inquiry-mails.ts'
export { inquiryReceivedMail, newLeadMail } from './inquiry-mails.ts'
export type { Mail, MailFrame, MailPerson, MailSender } from './mail.ts'
export { MailLinkError } from './mail.ts'
export type { QuotationAccepted, QuotationDeclined, QuotationExpiring, QuotationSent } from './quotation-mails.ts'
export {
  quotationAcceptedBuyerMail,
  quotationAcceptedSalesMail,
  quotationDeclinedSalesMail,
  quotationExpiringMail,
  quotationSentMail,
} from './quotation-mails.ts'
export { managementReportMail } from './report-mails.ts'
export { salesMail } from './sales-mail.ts'
export { conversationReplyMail, weeklyConversationsMail } from './talk-mails.ts'
