/**
 * An element with its attributes and children. Attributes that are null, undefined or false are left out; `on` holds
 * listeners. Text is always text, never markup: what the service sends cannot become part of the page's code.
 */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'on') for (const [event, listener] of Object.entries(value)) element.addEventListener(event, listener);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== null && value !== undefined && value !== false) element.setAttribute(name, value);
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** The element of the page with this id. */
export const byId = (id) => document.getElementById(id);

const HIGHLIGHT_MILLIS = 2400;

/** Writes a text; one that replaces another is marked for a moment, so that the eye finds what moved. */
export function write(element, text, { highlight = false } = {}) {
  if (element.textContent === text) return false;
  const moved = highlight && element.textContent !== '';
  element.textContent = text;
  if (moved) {
    element.classList.add('moved');
    setTimeout(() => element.classList.remove('moved'), HIGHLIGHT_MILLIS);
  }
  return moved;
}

/** A share between 0 and 1 for the style sheet; set through the object model, which a strict style policy allows. */
export function share(element, name, value) {
  element.style.setProperty(name, String(Math.max(0, Math.min(1, value || 0))));
}
