/** File extensions of pictures. */
export const pictureEndings: readonly string[] = 'apng avif bmp gif heic ico jfif jpeg jpg png svg tif tiff webp'.split(
  ' ',
);

const PICTURE = new RegExp(`\\.(?:${pictureEndings.join('|')})$`, 'i'); // "moon.png"

/** Returns whether a file name has the extension of a picture. */
export function isPictureName(name: string): boolean {
  return PICTURE.test(name);
}
