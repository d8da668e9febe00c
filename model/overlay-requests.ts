import { fields, nothing } from './shape';

/** What the overlay in a tab is asked; model/messages.ts says what it answers. */
export const overlayRequests = {
  'page.state': nothing,
  'panel.open': nothing,
  'all.hide': fields({ hidden: 'boolean' }),
  /** Turn a support on and start it, as its switch would. */
  'support.start': fields({ id: 'string' }),
} as const;
