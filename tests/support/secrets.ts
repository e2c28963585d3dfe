/** Good enough for production mode, which refuses the demo's. */
export const SECRETS = {
  AUTH_SECRET: 'tests-auth-secret-0123456789abcdef',
  LINK_SECRET: 'tests-link-secret-0123456789abcdef',
  WEBHOOK_SECRET: 'tests-webhook-secret-0123456789abcdef',
  PAYLOAD_SECRET: 'tests-payload-secret-0123456789abcdef',
  PREVIEW_SECRET: 'tests-preview-secret-0123456789abcdef',
  SITE_API_KEY: 'tests-site-api-key-0123456789abcdef',
  KNOWLEDGE_API_KEY: 'tests-knowledge-api-key-0123456789abcdef',
  CMS_SERVICE_KEY: 'tests-cms-service-key-0123456789abcdef',
} as const
