/** What stands behind the dot in the names of files that hold pictures. */
export const pictureEndings: readonly string[] = 'apng avif bmp gif heic ico jfif jpeg jpg png svg tif tiff webp'.split(
  ' ',
);

const PICTURE = new RegExp(`\\.(?:${pictureEndings.join('|')})$`, 'i'); // "moon.png"

/** Whether a file of that name holds a picture. */
export function isPictureName(name: string): boolean {
  return PICTURE.test(name);
}
