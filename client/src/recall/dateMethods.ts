const before = Object.getOwnPropertyDescriptors(Date.prototype) as Record<PropertyKey, PropertyDescriptor>;

/** Restores the methods of `Date` as they were when this file was loaded, since other extensions share them. */
export function restoreDateMethods(): void {
  for (const name of Reflect.ownKeys(Date.prototype)) {
    const own = before[name];
    if (own) Object.defineProperty(Date.prototype, name, own);
    else Reflect.deleteProperty(Date.prototype, name);
  }
}
