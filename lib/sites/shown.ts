type Checking = Element & { checkVisibility?: () => boolean };

/** Whether an element is drawn at all; where the engine cannot tell, it is. */
export const isShown = (element: Element): boolean => (element as Checking).checkVisibility?.() ?? true;
