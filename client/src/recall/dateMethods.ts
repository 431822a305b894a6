const before = Object.getOwnPropertyDescriptors(Date.prototype) as Record<PropertyKey, PropertyDescriptor>;

/** Takes back what became of the methods of all dates since this file was run: other extensions use the same dates. */
export function restoreDateMethods(): void {
  for (const name of Reflect.ownKeys(Date.prototype)) {
    const own = before[name];
    if (own) Object.defineProperty(Date.prototype, name, own);
    else Reflect.deleteProperty(Date.prototype, name);
  }
}
