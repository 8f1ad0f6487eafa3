/** CCE Administration: tools, and the cards and menus that may hold them (Sources, Cisco 16.2, Cisco 16.3, Cisco 16.7 and Cisco 16.8). */

export interface Tool {
  /** How its entry is written. */
  readonly entries: readonly string[];
  /** Cards and menus that documents put it into, the likeliest first. */
  readonly openers: readonly string[];
}

export const singleSignOn: Tool = {
  entries: ['Single Sign-On', 'IDS Single Sign-On'],
  openers: ['Features', 'System'],
};
/** PCCE 12.x: its entry Identity Service has what Single Sign-On has in later releases. */
export const deviceConfiguration: Tool = {
  entries: ['Device Configuration'],
  openers: ['Infrastructure Settings', 'Infrastructure'],
};
export const inventory: Tool = {
  entries: ['Inventory', 'System Inventory'],
  openers: ['Infrastructure Settings', 'Infrastructure', 'System'],
};
export const agents: Tool = { entries: ['Agents'], openers: ['Users', 'User Setup', 'Manage', 'Organization'] };

/** Cards and menus of every release. Any of them may hold a tool that was moved. */
export const known = [
  ...['Features', 'System', 'Infrastructure Settings', 'Infrastructure', 'User Setup', 'Users', 'Manage'],
  ...['Organization Setup', 'Organizational Setup', 'Organization', 'Call Settings', 'Digital Channels'],
  ...['Desktop Settings', 'Desktop', 'Bulk Import', 'Capacity'],
];

/** Cards that stand beside those of any other name. */
export const cards = ['Infrastructure Settings', 'User Setup', 'Call Settings'];
