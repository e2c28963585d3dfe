/** Who the demo company's people are (api/src/demo/people.ts), by what they may do. */
export const PEOPLE = {
  admin: 'admin@corvane.example',
  executive: 'director@corvane.example',
  /** Leads and sales people of the team "Europe and Americas". */
  leadWest: 'lead.west@corvane.example',
  salesWest: 'sales@corvane.example',
  otherSalesWest: 'lucia@corvane.example',
  /** Of the team "Asia and Middle East". */
  leadEast: 'lead.east@corvane.example',
  salesEast: 'omar@corvane.example',
  marketer: 'marketing@corvane.example',
} as const
/** Of the team "Africa, India and Oceania", which comes with the three years of history: in a whole house only. */
export const LEAD_SOUTH = 'lead.south@corvane.example'
export type PersonName = keyof typeof PEOPLE

export const PASSWORD = 'demo-tradewind-2026'
