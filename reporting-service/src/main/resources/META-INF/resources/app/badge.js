import { h } from './dom.js';

/** The discreet mark of illustrative data; it leads to what that means at the foot of the page. */
export function badge(t, text = t('illustrative.badge')) {
  return h('a', { class: 'badge', href: '#illustrative', title: t('illustrative.explanation') }, text);
}
