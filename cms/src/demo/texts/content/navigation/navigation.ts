import type { Words } from '../types.ts'
import { LABELS, type NavigationLabel } from './labels.ts'

export interface NavigationLink {
  readonly label: Words
  /** Path without the language. */
  readonly href: string
}

function link(label: NavigationLabel, href: string): NavigationLink {
  return { label: LABELS[label], href }
}

const families: readonly NavigationLink[] = [
  link('batteryPulseTools', '/categories/battery-pulse-tools'),
  link('dcNutrunners', '/categories/dc-nutrunners'),
  link('airPulseTools', '/categories/air-pulse-tools'),
  link('torqueWrenches', '/categories/torque-wrenches'),
  link('torqueSensors', '/categories/torque-sensors'),
  link('controllers', '/categories/controllers'),
  link('accessories', '/categories/accessories'),
]

/** Menus as the CMS global takes them, and every label on its own. */
export const NAVIGATION = {
  labels: LABELS,
  main: [
    { ...link('products', '/products'), links: families },
    { ...link('selector', '/selector'), links: [] },
    { ...link('advisor', '/advisor'), links: [] },
    { ...link('compare', '/compare'), links: [] },
    { ...link('solutions', '/solutions'), links: [] },
    { ...link('resources', '/articles'), links: [] },
    { ...link('about', '/about'), links: [] },
    { ...link('contact', '/contact'), links: [] },
  ],
  footer: [
    { title: LABELS.products, links: families },
    {
      title: LABELS.tools,
      links: [
        link('selector', '/selector'),
        link('advisor', '/advisor'),
        link('compare', '/compare'),
        link('quote', '/quote'),
      ],
    },
    {
      title: LABELS.company,
      links: [link('about', '/about'), link('articles', '/articles'), link('contact', '/contact')],
    },
    { title: LABELS.legal, links: [link('privacy', '/privacy'), link('imprint', '/imprint')] },
  ],
} as const
