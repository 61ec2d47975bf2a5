/** So many bytes become text at a time; more arguments than that no function takes. */
const STEP = 0x8000;

/** Bytes in base 64, with what Node and browsers both have. */
export function base64Of(bytes: Uint8Array): string {
  let characters = '';
  for (let at = 0; at < bytes.length; at += STEP)
    characters += String.fromCharCode(...bytes.subarray(at, at + STEP));
  return btoa(characters);
}

/** The bytes of a text in base 64. */
export function bytesOf(data: string): Uint8Array {
  return Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
}
