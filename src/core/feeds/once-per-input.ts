import type { FeedInput } from './feed.ts';

/**
 * Makes a function that does its work once for each input and thing: the same slot stands in seven
 * calendars. What was made is forgotten together with the input.
 */
export function oncePerInput<Thing extends object, Made>(
  make: (thing: Thing, input: FeedInput) => Made,
): (thing: Thing, input: FeedInput) => Made {
  const madeFor = new WeakMap<FeedInput, WeakMap<Thing, Made>>();
  return (thing, input) => {
    let made = madeFor.get(input);
    if (made === undefined) madeFor.set(input, (made = new WeakMap<Thing, Made>()));
    let one = made.get(thing);
    if (one === undefined) made.set(thing, (one = make(thing, input)));
    return one;
  };
}
