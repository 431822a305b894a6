// Runs the tests of storage without Node in a browser.
import '../extension/virtualFiles.test';
