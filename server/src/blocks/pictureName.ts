const PICTURE = /\.(?:apng|avif|bmp|gif|heic|ico|jpe?g|jfif|png|svg|tiff?|webp)$/i; // "moon.png"

/** Whether a file of that name holds a picture. */
export function isPictureName(name: string): boolean {
  return PICTURE.test(name);
}
