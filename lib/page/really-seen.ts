/** Below this a thing counts as see-through: a page may lay ours invisibly over something else to have it clicked. */
const LEAST_OPACITY = 0.5;

/** Whether a click on an element of ours was made by a person who could see it: never one made by a script. */
export const isRealPress = (event: Event, element: Element): boolean => {
  if (!event.isTrusted) return false;
  let opacity = 1;
  for (let at: Element | null = element; at; at = at.parentElement) {
    const style = getComputedStyle(at);
    opacity *= Number(style.opacity);
    if (style.visibility !== 'visible' && at === element.parentElement) return false;
  }
  return opacity >= LEAST_OPACITY;
};
