/**
 * Returns a function that does its work once for each object, because thousands of pages need the same facts about
 * a schedule. Results are garbage-collected together with the object.
 */
export function memoize<Key extends object, Made extends object | string>(
  make: (key: Key) => Made,
): (key: Key) => Made {
  const results = new WeakMap<Key, Made>();
  return (key) => {
    let made = results.get(key);
    if (made === undefined) results.set(key, (made = make(key)));
    return made;
  };
}
