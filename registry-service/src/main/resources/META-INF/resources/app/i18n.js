import { en } from './texts/en.js';
import { vi } from './texts/vi.js';

const LANGUAGES = { vi, en };

/**
 * The texts of one language: `t(key, parameters)`. An unknown key gives the key itself, so that a value that a later
 * version of the service sends (a new type of unit, an imported attribute) is readable rather than fatal.
 */
export function translator(lang) {
  const texts = LANGUAGES[lang];
  const t = (key, parameters = {}) => {
    const text = texts[key] ?? key;
    return typeof text === 'function' ? text(parameters) : fill(text, parameters);
  };
  t.lang = lang;
  t.knows = (key) => key in texts;
  return t;
}

/** Puts the language into the elements that the HTML already holds. */
export function translate(root, t) {
  for (const element of root.querySelectorAll('[data-t]')) element.textContent = t(element.dataset.t);
  for (const element of root.querySelectorAll('[data-t-label]')) element.setAttribute('aria-label', t(element.dataset.tLabel));
  for (const element of root.querySelectorAll('[data-t-placeholder]')) element.placeholder = t(element.dataset.tPlaceholder);
}

function fill(text, parameters) {
  return text.replace(/\{(\w+)\}/g, (placeholder, name) => parameters[name] ?? placeholder);
}
