/** Whether a standing is one that the reader looks for: by commune, district or code, with or without the accents. */
export function matches(item, { text, level }) {
  if (level !== '' && item.level !== level) return false;
  const sought = fold(text);
  if (sought === '') return true;
  return [item.unit.name, item.district?.name ?? '', item.unit.code].some((value) => fold(value).includes(sought));
}

/** Text without case, accents and the bar of đ, so that "dong ky" finds Đồng Kỳ. */
export function fold(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd').trim();
}
