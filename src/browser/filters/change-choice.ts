import type { FilterChoice } from './filter-address.ts';
import type { FacetName } from './filter-table.ts';

/** Everything is shown. */
export const noChoice: FilterChoice = { text: '', chosen: new Map() };

/** Whether anything is chosen at all. */
export const isChoice = ({ text, chosen }: FilterChoice): boolean => text !== '' || chosen.size > 0;

/** The choice with a value more, or with the value less that it held. */
export function toggleValue(choice: FilterChoice, name: FacetName, value: string): FilterChoice {
  const values = choice.chosen.get(name) ?? [];
  const toggled = values.includes(value)
    ? values.filter((one) => one !== value)
    : [...values, value];
  const chosen = new Map(choice.chosen).set(name, toggled);
  if (toggled.length === 0) chosen.delete(name);
  return { ...choice, chosen };
}
