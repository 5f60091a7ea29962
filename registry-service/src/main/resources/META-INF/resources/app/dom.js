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
  element.append(...children.flat(2).filter((child) => child !== null && child !== undefined && child !== false && child !== ''));
  return element;
}

/** The element of the page with this id. */
export const byId = (id) => document.getElementById(id);
