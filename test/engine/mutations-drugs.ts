/** Brands with their generic, of substances that no two share. */
export const DRUGS: readonly (readonly [brand: string, generic: string])[] = [
  ['Norflex', 'orphenadrine'],
  ['Flexeril', 'cyclobenzaprine'],
  ['Zanaflex', 'tizanidine'],
  ['Soma', 'carisoprodol'],
  ['Neurontin', 'gabapentin'],
  ['Lyrica', 'pregabalin'],
  ['Topamax', 'topiramate'],
  ['Ultram', 'tramadol'],
  ['Prilosec', 'omeprazole'],
  ['Mobic', 'meloxicam'],
  ['Naprosyn', 'naproxen'],
  ['Celebrex', 'celecoxib'],
  ['Cymbalta', 'duloxetine'],
  ['Norco', 'hydrocodone'],
  ['Valium', 'diazepam'],
  ['Ambien', 'zolpidem'],
];
