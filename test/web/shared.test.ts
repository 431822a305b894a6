// What works in the extension host of a desktop works in a browser's worker too.
import '../extension/language.test';
import '../extension/tree.test';
